import type { Config } from 'prettier';

const config: Config = {
  singleQuote: true,
  printWidth: 120,
  plugins: ['prettier-plugin-astro'],
  overrides: [{ files: '*.astro', options: { parser: 'astro' } }],
};
export default config;

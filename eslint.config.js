// @ts-check
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom (docs/kien-truc.md): each room lists what it may NOT import.
 * @param {string} room
 * @param {{ regex: string, message: string }[]} patterns
 * @param {string[]} ignores
 * @returns {import('eslint').Linter.Config}
 */
const closed = (room, patterns, ignores = ['**/*.test.ts']) => ({
  files: [`${room}/**/*.{ts,astro}`],
  ignores,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});
const NO_ASTRO = { regex: '^(astro|@astrojs)(:|/|$)', message: 'core knows nothing of Astro' };
const NO_UPWARDS = {
  regex: '/(site|pages|components|layouts|client|styles)/',
  message: 'core imports none of the outer rooms',
};
const NO_NODE = { regex: '^node:', message: 'this room also runs in the browser' };

export default defineConfig(
  globalIgnores(['.cache/', '.astro/', 'dist/', '.dist-truoc/', 'coverage/', 'tests/fixtures/', 'tests/bad/']),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  regexp.configs.recommended,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.astro', '**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['src/**/*.astro'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name="Astro"][property.name!="props"]',
          message: 'pages are rendered with nothing of Astro but the props (src/site/program/page-html.ts)',
        },
      ],
    },
  },
  closed('src/core', [NO_ASTRO, NO_UPWARDS]),
  closed('src/core/{text,codes,people}', [
    NO_ASTRO,
    NO_UPWARDS,
    NO_NODE,
    {
      regex: '/(newsroom|check|markdown|search|archive|importing)/',
      message: 'the word rooms import only each other',
    },
  ]),
  closed('src/core/search/query', [NO_ASTRO, NO_UPWARDS, NO_NODE]),
  closed('src/{components,layouts}', [
    { regex: '^astro:content', message: 'only src/site knows the content API' },
    { regex: '^node:', message: 'components get everything as props' },
  ]),
  closed('src/client', [
    NO_ASTRO,
    NO_NODE,
    { regex: '/core/(?!text/|codes/|search/query/)', message: 'not for the browser' },
  ]),
  closed('src/pages', [{ regex: '^node:', message: 'a page maps a route to a view model' }]),
);

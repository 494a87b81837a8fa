import { defineConfig } from 'vitest/config';

/** Core's tests run without Astro's Vite configuration, so that an `astro:` import in core fails by construction. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          include: [
            'src/site/**/*.test.ts',
            'src/core/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/{archive,core,desk,search}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{build,browser}/**/*.test.ts'],
          globalSetup: ['tests/site.setup.ts'],
          // One build of a checkout at a time.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

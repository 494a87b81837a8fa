import { defineConfig } from 'vitest/config';

/** Builds the site and serves it, for those who look at it. */
const globalSetup = ['tests/site.setup.ts'];
/** Generous: on a slow machine, with two files at once, a test takes several times as long. */
const testTimeout = 60_000;
const hookTimeout = 120_000;

/** Core's tests run without Astro's Vite configuration, so that an `astro:` import in core fails by construction. */
export default defineConfig({
  test: {
    // One fewer unless told, which on two cores is one.
    maxWorkers: '100%',
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
          testTimeout,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup,
          // One build of a checkout at a time.
          fileParallelism: false,
          testTimeout,
          hookTimeout,
        },
      },
      {
        test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], globalSetup, testTimeout, hookTimeout },
      },
    ],
  },
});

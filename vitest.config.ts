import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Journeys that say how much of a second may be lost, or what is left in memory: nothing runs beside them. */
const ALONE = ['tests/journeys/killed.test.ts', 'tests/journeys/faces-leaks.test.ts'];

/** Journeys, one browser after the other: the test script runs something else beside them, and never more than that. */
function journeys(name: string, files: { readonly include: string[]; readonly exclude?: string[] }) {
  return {
    test: {
      name,
      environment: 'node',
      expect: { poll: { timeout: 30_000 } },
      fileParallelism: false,
      testTimeout: 120_000,
      hookTimeout: 120_000,
      ...files,
    },
  } satisfies TestProjectInlineConfiguration;
}

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'worklets/**/*.test.ts', 'scripts/**/*.test.mjs'],
          // Half of the time went into the same modules, loaded anew for each file.
          isolate: false,
          // Loading the real model takes seconds on a busy machine, and no test is about that.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'structure',
          environment: 'node',
          include: ['tests/structure/**/*.test.ts'],
          // TypeScript, loaded once for all of them, takes longer than the tests.
          isolate: false,
        },
      },
      {
        test: {
          name: 'relay',
          environment: 'node',
          include: ['tests/relay/**/*.test.ts'],
          globalSetup: 'tests/relay/build.ts',
          // Files one after the other: each has servers of its own, and some kill them.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'budget', environment: 'node', include: ['tests/budget/**/*.test.ts'] } },
      journeys('journeys', { include: ['tests/journeys/**/*.test.ts'], exclude: ALONE }),
      journeys('alone', { include: ALONE }),
      {
        test: {
          name: 'package',
          environment: 'node',
          include: ['tests/package/**/*.test.ts'],
          fileParallelism: false,
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/firefox/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'webkit',
          environment: 'node',
          include: ['tests/webkit/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

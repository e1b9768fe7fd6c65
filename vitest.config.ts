import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: [
            'packages/**/*.test.ts',
            'catalog/**/*.test.ts',
            'apps/mobile/**/*.test.{ts,tsx}',
            'apps/console/**/*.test.{ts,tsx}',
            'bench/*.test.ts',
          ],
        },
      },
      { test: { name: 'house', include: ['tests/house/**/*.test.ts', 'ops/gate/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'database',
          include: [
            'apps/server/**/*.test.ts',
            'ops/**/*.test.ts',
            'tests/fieldwork/**/*.test.ts',
            'tests/authorisation/**/*.test.ts',
            'tests/rules/**/*.test.ts',
          ],
          exclude: ['ops/gate/**', '**/node_modules/**'],
          globalSetup: ['ops/test-postgres.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/{journeys,miniprogram,phones}/**/*.test.ts'],
          globalSetup: ['tests/journeys/district.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          // One process for all files: to start one and load what they share takes longer than some journeys.
          isolate: false,
          // What a page shows soon is waited for as long as a control is: a second is too short beside other work.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        test: {
          name: 'strain',
          include: ['tests/strain/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // They kill the processes of districts of their own, one district at a time.
          fileParallelism: false,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: ['packages/**/*.test.ts', 'catalog/**/*.test.ts', 'apps/mobile/**/*.test.{ts,tsx}', 'apps/console/**/*.test.{ts,tsx}'] } },
      {
        test: {
          name: 'database',
          include: ['apps/server/**/*.test.ts', 'ops/**/*.test.ts'],
          globalSetup: ['ops/test-postgres.ts'],
        },
      },
    ],
  },
});

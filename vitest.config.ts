import { defineConfig } from 'vitest/config';

const everywhere = ['**/node_modules/**', '.next/**', 'e2e/**'];
const onDatabase = ['db/**/*.db.test.ts', 'server/**/*.db.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...everywhere, ...onDatabase],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'database',
          include: onDatabase,
          exclude: everywhere,
          globalSetup: ['db/testing/start-test-cluster.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': path.resolve(import.meta.dirname) };

export default defineConfig({
  resolve: { alias },
  test: {
    reporters: ['default'],
    projects: [
      { extends: true, test: { name: 'house', include: ['tests/house.test.ts'], sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: {
          name: 'rules',
          sequence: { groupOrder: 1 },
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/scripts/**', 'tests/e2e/**', 'tests/house.test.ts'],
          globalSetup: ['tests/support/throw-away-database.ts'],
          setupFiles: ['tests/support/database.ts'],
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'start',
          sequence: { groupOrder: 2 },
          include: ['tests/scripts/**/*.test.ts'],
          pool: 'forks',
          maxWorkers: 1,
          testTimeout: 600_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

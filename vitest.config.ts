import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { listTests, type Project } from './tests/support/reach.mjs';

const alias = { '@': path.resolve(import.meta.dirname) };
const tests = listTests();
const of = (name: Project) => tests.filter(({ project }) => project === name).map(({ file }) => file);

// A test may take longer than its share while the machine is busy; a wait that never ends is what these limits are for.
const patience = { testTimeout: 600_000, hookTimeout: 600_000, restoreMocks: true, unstubEnvs: true };

// Files that leave their process as they found it share two of them: modules are loaded once, not once a file. The browser's tests run beside.
const together = { pool: 'forks', isolate: false, maxWorkers: 2, sequence: { groupOrder: 1 }, ...patience } as const;
const withDatabase = {
  globalSetup: ['tests/support/throw-away-database.ts'],
  setupFiles: ['tests/support/database.ts'],
};

/** Which project a file belongs to is said once, in tests/support/reach.mjs. */
export default defineConfig({
  resolve: { alias },
  test: {
    reporters: ['default'],
    projects: [
      { extends: true, test: { name: 'house', include: of('house'), sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: {
          name: 'pure',
          include: of('pure'),
          ...together,
          setupFiles: ['tests/support/settings.ts', 'tests/support/raised.ts'],
        },
      },
      { extends: true, test: { name: 'rules', include: of('rules'), ...together, ...withDatabase } },
      { extends: true, test: { name: 'apart', include: of('apart'), ...together, ...withDatabase, isolate: true } },
      {
        extends: true,
        test: {
          name: 'start',
          include: of('start'),
          pool: 'forks',
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          ...patience,
        },
      },
    ],
  },
});

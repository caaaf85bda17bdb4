import { defineConfig } from '@playwright/test';

const last = /every-page-was-looked-at/;

/** `npm test` starts the portal and says where it is; to try one test, start it yourself and set the same. */
export default defineConfig({
  testDir: 'tests/e2e',
  // More make each wait for the others until a limit of the portal's own is met: two cores, and the unit tests run beside.
  workers: Number(process.env.E2E_WORKERS ?? 3),
  fullyParallel: true,
  forbidOnly: true,
  projects: [
    { name: 'walks', testIgnore: last, ...(process.env.MITRA_WHOLE_RUN ? { teardown: 'last' } : {}) },
    ...(process.env.MITRA_WHOLE_RUN ? [{ name: 'last', testMatch: last }] : []),
  ],
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? 'test-results/report.json' }]],
  use: {
    baseURL: process.env.MITRA_URL ?? 'http://localhost:3000',
    locale: 'en-GB',
    // A trace of every test takes a third of the machine; E2E_TRACE=1 keeps those of failures.
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});

import { defineConfig } from '@playwright/test';

/** The tests run against a portal that stands already; `npm test` puts it up and says where: MITRA_URL, MITRA_MAIL_URL, DATABASE_URL. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: process.env.MITRA_URL,
    locale: 'en-US',
    timezoneId: 'Europe/Paris',
    launchOptions: { ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}) },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});

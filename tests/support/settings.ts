import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a test's process has set. Nothing answers at these addresses: a file that has a database sets its own. */
export const testSettings = {
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/none',
  APP_URL: 'http://localhost:3000',
  AUTH_SECRET: 'a-secret-for-tests-alone-0123456789',
  SMTP_URL: 'smtp://127.0.0.1:9',
  LOG_LEVEL: 'silent',
  DATABASE_PATIENCE: '20000',
  FILES_FOLDER: path.join(tmpdir(), `mitra-test-files-${process.pid}`),
};

Object.assign(process.env, testSettings, { NODE_ENV: 'test' });

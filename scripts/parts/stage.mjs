import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { makePortalRole } from './database.mjs';
import { Fault } from './fault.mjs';
import { findFreePort } from './ports.mjs';
import { root } from './settings.mjs';
import { step } from './steps.mjs';
import { startThrowAwayPostgres } from './throw-away-postgres.mjs';

/**
 * The portal as `npm start` starts it, for the browser's tests: on free ports, on a throw-away database with the demo cast, from the
 * build in `distDir`. Returns `{ env, stop() }`; `env` tells the tests where everything is.
 */
export async function openStage(base, folder, distDir) {
  const postgres = await startThrowAwayPostgres();
  const ownerUrl = postgres.url('postgres');
  const databaseUrl = await makePortalRole(ownerUrl, 'throw-away');
  const [port, mailPort] = [await findFreePort(), await findFreePort()];
  const env = {
    ...base,
    PORT: String(port),
    MAIL_WEB_PORT: String(mailPort),
    MAIL_WEB_KEY: randomBytes(32).toString('base64url'),
    APP_URL: `http://localhost:${port}`,
    DATA_DIR: path.join(folder, 'data'),
    // Tests send documents, too.
    FILES_FOLDER: path.join(folder, 'data', 'files'),
    DATABASE_URL: databaseUrl,
    DATABASE_DIRECT_URL: databaseUrl,
    DATABASE_OWNER_URL: ownerUrl,
    SMTP_URL: '',
    // Known to the tests, which make links and sessions of their own.
    AUTH_SECRET: randomBytes(32).toString('base64url'),
    NEXT_DIST_DIR: distDir,
    // The tests say where each comes from.
    TRUSTED_PROXY: '1',
    LOG_LEVEL: 'warn',
    DATABASE_PATIENCE: '20000',
    DEMO: '1',
    DEMO_YEAR: '0',
    SECOND_STEP: 'offered',
    PSEUDO_LANGUAGE: '1',
    // Nobody answers there but the name server of a test.
    DNS_SERVERS: `127.0.0.1:${await findFreePort()}`,
  };
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await postgres.stop();
  };
  try {
    await step('Starting the portal for the browser', () => untilReady(child, ended));
  } catch (error) {
    await stop();
    throw error;
  }
  // The portal has its own role; the tests look as the owner.
  const places = { MITRA_URL: env.APP_URL, MITRA_MAIL_URL: `http://localhost:${mailPort}`, DATABASE_URL: ownerUrl };
  return { env: { ...env, ...places }, stop };
}

function untilReady(child, ended) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-20_000);
      if (/^Mitra is ready: /m.test(said)) resolve();
    });
    void ended.then(() => reject(new Fault(`The portal for the browser did not start:\n${said}`)));
  });
}

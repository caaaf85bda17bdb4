import { spawn } from 'node:child_process';
import path from 'node:path';
import { Fault } from './fault.mjs';
import { findFreePort } from './ports.mjs';
import { root } from './settings.mjs';
import { step } from './steps.mjs';
import { startThrowAwayPostgres } from './throw-away-postgres.mjs';

/** Runs a script with what it says shown. Returns its exit code; with `sentence`, refuses with it unless the code is 0. */
export async function run(args, { env, node = process.execPath, sentence }) {
  const child = spawn(node, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((resolve) => child.once('error', () => resolve(-1)).once('close', resolve));
  if (sentence && code !== 0) throw new Fault(sentence);
  return code;
}

/** The portal as `npm start` starts it, on a throw-away database with the demo cast. `env` tells the tests where it is. */
export async function startForTests(folder) {
  const postgres = await startThrowAwayPostgres();
  const [port, mailPort] = [await findFreePort(), await findFreePort()];
  const env = {
    ...process.env,
    PORT: String(port),
    MAIL_WEB_PORT: String(mailPort),
    APP_URL: `http://localhost:${port}`,
    DATA_DIR: path.join(folder, 'data'),
    DATABASE_URL: postgres.url('postgres'),
    NEXT_DIST_DIR: '.next',
    DEMO: '1',
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
  const { DATABASE_URL, APP_URL } = env;
  return {
    env: {
      DATABASE_URL,
      MITRA_URL: APP_URL,
      MITRA_MAIL_URL: `http://localhost:${mailPort}`,
      NEXT_DIST_DIR: '.next-test',
    },
    stop,
  };
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

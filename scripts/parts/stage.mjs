import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate } from './database.mjs';
import { startFamily } from './family.mjs';
import { startMailCatcher } from './mail.mjs';
import { startPortal, waitUntilReady } from './portal.mjs';
import { findFreePort } from './ports.mjs';
import { startThrowAwayPostgres } from './throw-away-postgres.mjs';

/**
 * The whole portal for end-to-end tests, on free ports, with a throw-away database and the demo cast, from the build in `distDir`.
 * Returns `{ env, stop() }`; `env` tells the tests where everything is.
 */
export async function openStage(base, distDir) {
  const folder = await mkdtemp(path.join(tmpdir(), 'mitra-stage-'));
  const family = startFamily({
    logFolder: path.join(folder, 'logs'),
    onLoss: (sentence) => process.stderr.write(`${sentence}\n`),
  });
  const postgres = await startThrowAwayPostgres();
  const stop = async () => {
    await family.stop();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const [port, webPort] = [await findFreePort(), await findFreePort()];
    const plain = settingsOf(base, { port, distDir, url: postgres.url('postgres') });
    const mail = await startMailCatcher(family, plain, { webPort, dataDir: folder });
    const env = { ...plain, SMTP_URL: mail.smtpUrl };
    await migrate(family, env);
    await family.run('seed', ['--import', 'tsx', 'prisma/seed.ts'], {
      env,
      sentence: 'The demo cast cannot be loaded.',
    });
    family.keep('worker', ['--import', 'tsx', 'scripts/worker.ts'], { env });
    startPortal(family, env, { port, dev: false });
    await Promise.all([waitUntilReady(port, 90, () => false), mail.ready]);
    return { env: { ...env, MITRA_URL: env.APP_URL, MITRA_MAIL_URL: `http://localhost:${webPort}` }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function settingsOf(base, { port, distDir, url }) {
  return {
    ...base,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_DIST_DIR: distDir,
    PORT: String(port),
    APP_URL: `http://localhost:${port}`,
    DATABASE_URL: url,
    AUTH_SECRET: 'a-secret-for-the-stage-alone-0123456789',
    DEMO: '1',
    DEMO_PASSWORD: 'walk-the-demo',
    LOG_LEVEL: 'warn',
  };
}

import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePort } from '@/scripts/parts/ports.mjs';

/** Another process of the same build on the same database, with settings of its own, as `settings` makes them of its address. `said`: its log so far. */
export async function startSecondPortal(settings: (address: string) => Promise<Record<string, string>>) {
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const needed = {
    SMTP_URL: 'smtp://127.0.0.1:9',
    AUTH_SECRET: 'a-secret-for-tests-alone-0123456789',
    PSEUDO_LANGUAGE: '0',
  };
  const own = { ...needed, APP_URL: url, ...(await settings(url)), PORT: `${port}` };
  const env = { ...process.env, ...own, NODE_ENV: 'production' as const };
  const portal = spawn(process.execPath, ['scripts/serve.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  portal.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  for (let tries = 0; !(await answers(url)); tries++) {
    if (tries > 300 || portal.exitCode !== null) throw new Error('The second portal does not answer.');
    await pause(100);
  }
  return { url, said: () => said, stop: () => portal.kill('SIGTERM') };
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/api/health/live`).then(
    ({ ok }) => ok,
    () => false,
  );
}

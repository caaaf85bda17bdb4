import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { findFreePort } from '@/scripts/parts/ports.mjs';

/** A start of the portal with settings of its own: nothing of this machine's, and the build shared with the browser's tests. */
export function startPortal(settings: Record<string, string>) {
  const { PATH, HOME, npm_execpath = '' } = process.env;
  const env = { PATH, HOME, npm_execpath, NEXT_DIST_DIR: '.next-test', LOG_LEVEL: 'warn', DEMO_YEAR: '0', ...settings };
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env: env as unknown as NodeJS.ProcessEnv });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const says = (words: string) => until(() => said, words, ended);
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  return { child, ended, said: () => said, says, ready: () => says('\nMitra is ready: ') };
}

const lettersKey = 'key-of-the-letters';

/** Every letter a start's mail catcher has. */
export async function lettersOf(place: { MAIL_WEB_PORT: string }): Promise<unknown[]> {
  const headers = { authorization: `Bearer ${lettersKey}` };
  const response = await fetch(`http://localhost:${place.MAIL_WEB_PORT}/api/email`, { headers });
  return (await response.json()) as unknown[];
}

/** Free ports and an empty data folder. */
export async function freshPlace() {
  const folder = mkdtempSync(path.join(tmpdir(), 'mitra-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [port, mailPort] = [await findFreePort(), await findFreePort()];
  return {
    PORT: `${port}`,
    MAIL_WEB_PORT: `${mailPort}`,
    MAIL_WEB_KEY: lettersKey,
    DATA_DIR: path.join(folder, 'data'),
  };
}

async function until(said: () => string, words: string, ended: Promise<unknown>) {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!said().includes(words)) {
    if (over) throw new Error(`The start ended before it said “${words.trim()}”:\n${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

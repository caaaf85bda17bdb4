import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { installFromDebian, which } from '@/scripts/parts/debian.mjs';

/** Debian's nginx with one `server` block, on the loopback `port` that the block names. It ends with the test. */
export async function startNginx(port: number, block: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'mitra-nginx-'));
  const file = path.join(folder, 'nginx.conf');
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  mkdirSync(path.join(folder, 'logs'));
  writeFileSync(
    file,
    `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/logs/error.log;
    events {}
    http { access_log off; ${places.join(' ')} ${block} }`,
  );
  const nginx = spawn(findNginx(), ['-e', `${folder}/logs/error.log`, '-c', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  nginx.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = new Promise((resolve) => nginx.once('close', resolve));
  onTestFinished(async () => {
    nginx.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  while (!(await answers(port))) {
    if (nginx.exitCode !== null) throw new Error(`nginx does not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/health/live`).then(
    () => true,
    () => false,
  );
}

function findNginx(): string {
  if (!which('nginx')) installFromDebian('nginx');
  const found = which('nginx');
  if (!found)
    throw new Error('There is no nginx, and none can be installed. Install one: the proxy of this test is it.');
  return found;
}

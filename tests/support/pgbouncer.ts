import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installFromDebian } from '@/scripts/parts/debian.mjs';
import { findFreePort, isFree } from '@/scripts/parts/ports.mjs';
import { asAccount, findPostgresAccount } from '@/scripts/parts/postgres-account.mjs';

/**
 * A real PgBouncer in transaction mode, with two connections of its own per role and database, so that strangers share them. `pooled` makes
 * of a database's address the one through it. Debian's package, installed when it is missing.
 */
export async function startPgBouncer(addresses: string[]) {
  if (!existsSync(program)) installFromDebian('pgbouncer');
  const folder = await mkdtemp(path.join(tmpdir(), 'mitra-pgbouncer-'));
  const port = await findFreePort();
  const urls = addresses.map((address) => new URL(address));
  await writeFile(path.join(folder, 'users.txt'), urls.map((url) => `"${url.username}" "${url.password}"\n`).join(''));
  const file = path.join(folder, 'pgbouncer.ini');
  await writeFile(file, settings(folder, port, urls));
  const account = findPostgresAccount(folder);
  if (account) await chown(folder, account.uid, account.gid);
  await chmod(folder, 0o700);
  for (const name of account ? ['users.txt', 'pgbouncer.ini'] : [])
    await chown(path.join(folder, name), account?.uid ?? 0, account?.gid ?? 0);
  const { file: command, args, ...as } = asAccount(account, program, ['-q', file], [folder]);
  const child = spawn(command, args, { ...as, stdio: 'inherit' });
  while (await isFree(port)) await new Promise((resolve) => setTimeout(resolve, 50));
  const pooled = (address: string) => Object.assign(new URL(address), { host: `127.0.0.1:${port}` }).href;
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { pooled, stop };
}

const program = '/usr/sbin/pgbouncer';

function settings(folder: string, port: number, urls: URL[]) {
  const databases = new Set(urls.map((url) => `* = host=${url.hostname} port=${url.port}`));
  return `[databases]
${[...databases].join('\n')}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${path.join(folder, 'users.txt')}
pool_mode = transaction
default_pool_size = 2
max_client_conn = 400
server_login_retry = 1
`;
}

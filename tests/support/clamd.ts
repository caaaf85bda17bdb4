import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installFromDebian } from '@/scripts/parts/debian.mjs';
import { findFreePort, isFree } from '@/scripts/parts/ports.mjs';
import { asAccount, findPostgresAccount } from '@/scripts/parts/postgres-account.mjs';

const program = '/usr/sbin/clamd';

/** The file every scanner finds, which harms nobody. In two parts, so that no scanner finds this one. Source: EICAR. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/**
 * A real clamd that knows one signature, EICAR's, and takes 10 MB at most. Debian's package, installed when it is missing; what it
 * downloads of its own accord is never started.
 */
export async function startClamd() {
  if (!existsSync(program)) installFromDebian('clamav-daemon');
  const folder = await mkdtemp(path.join(tmpdir(), 'mitra-clamd-'));
  const port = await findFreePort();
  await writeFile(path.join(folder, 'eicar.hdb'), '44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test\n');
  await writeFile(path.join(folder, 'clamd.conf'), settings(folder, port));
  const account = findPostgresAccount(folder);
  if (account) await chown(folder, account.uid, account.gid);
  await chmod(folder, 0o755);
  const { file, args, ...as } = asAccount(account, program, ['-c', path.join(folder, 'clamd.conf')], [folder]);
  const child = spawn(file, args, { ...as, stdio: 'ignore' });
  while (await isFree(port)) await new Promise((resolve) => setTimeout(resolve, 50));
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { address: `tcp://127.0.0.1:${port}`, socket: `unix:${path.join(folder, 'socket')}`, stop };
}

function settings(folder: string, port: number): string {
  return `Foreground yes
DatabaseDirectory ${folder}
TemporaryDirectory ${folder}
TCPAddr 127.0.0.1
TCPSocket ${port}
LocalSocket ${path.join(folder, 'socket')}
StreamMaxLength 10M
MaxThreads 2
`;
}

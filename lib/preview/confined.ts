import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * A program and its arguments; `folder` is the one it may write to. `ours`: it is loaded from where only this user may read, and becomes
 * nobody by itself before it reads anything of a stranger's.
 */
export type Program = { file: string; args: readonly string[]; folder: string; ours?: true };

const run = promisify(execFile);

/** What reads a stranger's file may take: seconds of work, bytes of memory, bytes of each file it writes. */
const limits = ['--cpu=20', '--fsize=30000000', '--nproc=64', '--core=0'];

// Nobody, without groups, abilities, or a way to get any; no network, no other process, nothing of our settings to read.
const nobody = ['--reuid=65534', '--regid=65534', '--bounding-set=-all'];
const untilLoaded = ['--bounding-set=-all,+setuid,+setgid,+dac_read_search'];
const stripped = ['--clear-groups', '--no-new-privs', '--inh-caps=-all'];
const bare = ['/usr/bin/env', '-i', 'PATH=/usr/bin:/bin', 'HOME=/nonexistent', 'LC_ALL=C.UTF-8'];

/**
 * Runs a program that reads what a stranger sent, as somebody who may do nothing, for 20 seconds at most. `memory`: bytes of address space.
 * Rejects when it fails, or when this machine lets us confine nobody: as root Linux's own tools do it, else bubblewrap where it works.
 */
export async function runConfined({ file, args, folder, ours }: Program, memory?: number): Promise<void> {
  const held = ['prlimit', ...limits, ...(memory ? [`--as=${memory}`] : [])];
  const walled = process.getuid?.() === 0 ? asNobody(ours ? untilLoaded : nobody) : inBubble(folder);
  const { PATH, NODE_ENV } = process.env;
  const [first = '', ...rest] = [...held, ...walled, file, ...args];
  await run(first, rest, {
    timeout: 30_000,
    killSignal: 'SIGKILL',
    maxBuffer: 1_000_000,
    env: { PATH, NODE_ENV },
  });
}

// The one program of ours that is run so, and the library it draws with.
const loaded = ['scripts/draw-picture.mjs', 'node_modules'].map((place) =>
  path.resolve(/* turbopackIgnore: true */ place),
);

function asNobody(rights: readonly string[]): string[] {
  const apart = ['unshare', '--net', '--ipc', '--pid', '--fork', '--kill-child', '--mount'];
  return [...apart, 'setpriv', ...rights, ...stripped, ...bare];
}

function inBubble(folder: string): string[] {
  const places = ['/usr', '/bin', '/lib', '/lib64', '/etc/fonts', path.dirname(process.execPath), ...loaded];
  const seen = places.flatMap((place) => ['--ro-bind-try', place, place]);
  const own = ['--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp', '--bind', folder, folder];
  return ['bwrap', '--unshare-all', '--die-with-parent', '--new-session', ...seen, ...own, '--clearenv', ...bare];
}

import { spawnSync } from 'node:child_process';

// Where no registry is reached, this is said soon.
const quickly = ['-o', 'Acquire::http::Timeout=10', '-o', 'Acquire::https::Timeout=10', '-o', 'Acquire::Retries=0'];

/** Where a program of this name is, '' when there is none. */
export function which(name) {
  return spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** Installs a package of Debian's, as root alone can. On another system nothing happens: the caller looks again and says what to do. */
export function installFromDebian(name) {
  if (process.getuid?.() !== 0) return;
  if (asSoonAsFree(...quickly, 'update')) asSoonAsFree('install', '--yes', '--no-install-recommends', name);
}

// Two parts of the tests may want a package at once, and apt lets one in at a time. Whether it came to its end.
function asSoonAsFree(...args) {
  // RUNLEVEL: a server that comes with a package is not started, and listens to nobody.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C', RUNLEVEL: '1' };
  for (let tries = 60; tries > 0; tries -= 1) {
    const { status, stderr } = spawnSync('apt-get', args, {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status === 0) return true;
    if (!/could not get lock|unable to (acquire|lock)/i.test(stderr ?? '')) return false;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_000);
  }
  return false;
}

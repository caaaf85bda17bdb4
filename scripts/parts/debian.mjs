import { execFileSync, spawnSync } from 'node:child_process';

/** Where a program of this name is, '' when there is none. */
export function which(name) {
  return spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** Installs a package of Debian's, as root alone can. On another system nothing happens: the caller looks again and says what to do. */
export function installFromDebian(name) {
  if (process.getuid?.() !== 0) return;
  // RUNLEVEL: a server that comes with a package is not started, and listens to nobody.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  try {
    execFileSync('apt-get', ['update'], { env, stdio: 'ignore' });
    execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', name], { env, stdio: 'ignore' });
  } catch {
    // Another system than Debian's.
  }
}

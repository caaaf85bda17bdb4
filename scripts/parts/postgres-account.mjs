import { execFileSync } from 'node:child_process';
import { constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { Fault } from './fault.mjs';

/**
 * PostgreSQL refuses to run as root. For anyone else this is nothing; for root it is the account that owns the data folder, for a new
 * folder the account `postgres`, made when missing. Returns `null` or `{ uid, gid }`.
 */
export function findPostgresAccount(folder) {
  if (process.getuid?.() !== 0) return null;
  const owner = existsSync(folder) ? statSync(folder) : { uid: 0 };
  return owner.uid === 0 ? (lookUp() ?? create()) : { uid: owner.uid, gid: owner.gid };
}

/**
 * The command line that runs `file` as the account. A clone below a folder of root's alone (mode 700) is closed to any other account,
 * so there the process keeps one capability: to pass through folders.
 */
export function asAccount(account, file, args, folders) {
  if (!account || folders.every((folder) => isOpenTo(account, folder))) return { file, args, ...account };
  const { uid, gid } = account;
  const drop = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  const keep = [
    '--inh-caps=-all,+dac_override',
    '--ambient-caps=-all,+dac_override',
    '--bounding-set=-all,+dac_override',
  ];
  return { file: 'setpriv', args: [...drop, ...keep, file, ...args] };
}

function lookUp() {
  try {
    const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

function create() {
  for (const [command, ...args] of [
    ['useradd', '--system', '--user-group', '--no-create-home', 'postgres'],
    ['adduser', '-S', '-D', '-H', 'postgres'],
  ]) {
    try {
      execFileSync(command, args, { stdio: 'ignore' });
      const account = lookUp();
      if (account) return account;
    } catch {
      // The next command may exist on this system.
    }
  }
  throw new Fault(
    'PostgreSQL does not run as root, and the account “postgres” could not be made. Start as an ordinary user, or set DATABASE_URL.',
  );
}

function isOpenTo({ uid, gid }, folder) {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const { mode, uid: owner, gid: group } = statSync(at);
    const bit = owner === uid ? constants.S_IXUSR : group === gid ? constants.S_IXGRP : constants.S_IXOTH;
    if (!(mode & bit)) return false;
    if (at === path.dirname(at)) return true;
  }
}

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Fault } from './fault.mjs';
import { findFreePort } from './ports.mjs';
import { asAccount, findPostgresAccount } from './postgres-account.mjs';
import { findPostgresBinaries } from './postgres-binaries.mjs';
import { isAlive, readCommandLine } from './running.mjs';

const user = 'mitra';
const keeper = fileURLToPath(new URL('./postgres-keeper.mjs', import.meta.url));

/**
 * Starts the embedded PostgreSQL on `port`, else on a free one, making its data folder first when there is none. `flags` are settings such
 * as `fsync=off`. Returns `{ port, url(database), stop(), exited }`; `exited` resolves when the server ends by itself or not. Refuses, with
 * a sentence, when the server does not come up; its own words are in `log`, a function that takes text.
 */
export async function startPostgres({ folder, password, port: wanted, flags = [], log = () => {} }) {
  const binaries = await findPostgresBinaries();
  const account = findPostgresAccount(folder);
  await mkdir(path.dirname(folder), { recursive: true });
  if (!existsSync(folder)) await createCluster({ binaries, account, folder, password, log });
  await stopLeftOver(folder);
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted ?? (await findFreePort());
    const server = launch({ binaries, account, folder, port, flags, log });
    if (await server.ready) {
      const url = (database) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
      return { port, url, exited: server.exited, stop: () => stop(server) };
    }
    // A server killed a moment ago leaves shared memory that its last child still holds, and a free port may be taken meanwhile.
    if (attempt === 4) throw new Fault(`The embedded PostgreSQL does not start: ${server.lastWords()}`);
    await wait(500 * attempt);
  }
}

// Made beside its place and renamed into it, so that an interrupted first start leaves nothing half-made.
async function createCluster({ binaries, account, folder, password, log }) {
  const draft = `${folder}.new`;
  const passwordFile = `${folder}.${randomBytes(6).toString('hex')}.tmp`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) for (const file of [draft, passwordFile]) chownSync(file, account.uid, account.gid);
  const args = [
    `--pgdata=${draft}`,
    `--username=${user}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ];
  try {
    const child = run(account, binaries.initdb, args, [path.dirname(binaries.initdb), path.dirname(draft)]);
    const words = listen(child, log);
    const code = await ended(child);
    if (code !== 0) throw new Fault(`The embedded PostgreSQL could not make its data folder: ${words.last()}`);
    await rename(draft, folder);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function launch({ binaries, account, folder, port, flags, log }) {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'lc_messages=C',
    'max_connections=200',
    ...flags,
  ];
  const args = ['-D', folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const child = keep(account, binaries.postgres, args, [path.dirname(binaries.postgres), path.dirname(folder)]);
  const words = listen(child, log);
  const [exited, closed] = [gone(child), ended(child)];
  const ready = Promise.race([words.says('database system is ready to accept connections'), closed.then(() => false)]);
  return { child, exited, closed, ready, lastWords: words.last };
}

function run(account, file, args, folders) {
  const { file: command, args: rest, uid, gid } = asAccount(account, file, args, folders);
  return spawn(command, rest, { uid, gid, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
}

// In a process group of its own: Ctrl-C in the terminal must not reach the database before the portal has let go of it.
function keep(account, file, args, folders) {
  const { file: command, args: rest, uid = '', gid = '' } = asAccount(account, file, args, folders);
  const all = [keeper, uid, gid, command, ...rest].map(String);
  return spawn(process.execPath, all, { env: environment(), detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
}

function environment() {
  return { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' };
}

function listen(child, log) {
  let tail = '';
  const listeners = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      tail = (tail + text).slice(-4000);
      log(text);
      for (const listener of listeners) listener();
    });
  }
  return {
    last: () => lastComplaint(tail),
    says: (sentence) => new Promise((resolve) => listeners.push(() => tail.includes(sentence) && resolve(true))),
  };
}

function lastComplaint(text) {
  if (/No space left on device|Disk quota exceeded/.test(text))
    return 'the disk is full. Free some space, then start again.';
  const lines = text.trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? 'it said nothing.';
}

function ended(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(-1));
    child.once('close', (code) => resolve(code ?? -1));
  });
}

// Of the keeper killed alone, whose server lives on and holds its pipes open, nobody would ever hear `close`.
function gone(child) {
  return new Promise((resolve) => child.once('error', resolve).once('exit', resolve));
}

async function stop({ child, closed }) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGINT');
  const forced = setTimeout(() => child.kill('SIGQUIT'), 15_000);
  await closed;
  clearTimeout(forced);
}

// After a kill -9 of the starter its server runs on, or its pid file names a process that is something else by now.
export async function stopLeftOver(folder) {
  const file = path.join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number.parseInt(await readFile(file, 'utf8'), 10);
  if (!isAlive(pid) || !readCommandLine(pid).includes('postgres')) return rm(file, { force: true });
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid); waited += 100) {
    if (waited === 10_000) process.kill(pid, 'SIGQUIT');
    if (waited > 15_000)
      throw new Fault(`A PostgreSQL of an earlier start (process ${pid}) does not stop. End it, then start again.`);
    await wait(100);
  }
}

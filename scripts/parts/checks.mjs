import { statfs } from 'node:fs/promises';
import { connect } from 'node:net';
import { isLoopback } from './addresses.mjs';
import { Fault } from './fault.mjs';
import { isFree, tryListening } from './ports.mjs';

/** Refuses when somebody listens on the port already. `setting` is what to change. */
export async function checkPort(port, setting) {
  if (await isFree(port)) return;
  throw new Fault(
    `Port ${port} is taken. Stop the program that uses it, or set ${setting} to another port: ${setting}=${port + 1} npm start`,
  );
}

/** Refuses a HOST this machine does not have. `host` is what listensOn makes of it. */
export async function checkHost(host) {
  if (host === undefined || (await tryListening(0, host)) === null) return;
  throw new Fault(
    `HOST is ${host}, which is no address of this machine. Use one of its own, or 0.0.0.0 for all of them.`,
  );
}

/** Refuses a demo under an address of the network that nobody asked for by name: everybody knows its password. */
export function checkDemo({ appUrl, demo, given }) {
  if (!demo || given.DEMO === '1' || !URL.canParse(appUrl) || isLoopback(new URL(appUrl).hostname)) return;
  throw new Fault(
    `APP_URL is ${appUrl}, and everybody knows the password of the demo. Set DEMO=0 to start without the demo, or DEMO=1 to have it there all the same.`,
  );
}

/** Refuses when less than `megabytes` are free where `folder` lies. */
export async function checkSpace(folder, megabytes, setting) {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / 1_000_000);
  if (free >= megabytes) return;
  const way = setting
    ? `Free some space, or set ${setting} to a folder on another disk.`
    : 'Free some space, then start again.';
  throw new Fault(`The disk is full: ${free} MB are free in ${folder}, Mitra needs ${megabytes} MB. ${way}`);
}

/** Refuses when nothing answers at the address; a cheap question before the long work. */
export async function checkAnswers(address, setting, usualPort) {
  const { hostname, port } = new URL(address);
  const fault = await tryConnecting(hostname.replace(/^\[|\]$/g, ''), Number(port || usualPort));
  if (!fault) return;
  throw new Fault(
    `${setting} does not answer: ${hostname}:${port || usualPort} ${fault}. Start that server, or correct ${setting}.`,
  );
}

/** Refuses a database that cannot be used: wrong name, wrong password, too old. */
export async function checkDatabase(url, setting) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query('show server_version_num');
    if (rows[0].server_version_num < 150_000)
      throw new Fault(`${setting} names a PostgreSQL older than 15. Use a newer one.`);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault(`${setting} does not answer: ${error.message}.`);
  } finally {
    await client.end().catch(() => {});
  }
}

function tryConnecting(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 5_000 });
    const answer = (fault) => {
      socket.destroy();
      resolve(fault);
    };
    socket.once('connect', () => answer(null));
    socket.once('timeout', () => answer('is silent'));
    socket.once('error', ({ code }) => answer(code === 'ENOTFOUND' ? 'is unknown' : 'refuses connections'));
  });
}

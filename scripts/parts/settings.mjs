import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { listensOn } from './addresses.mjs';
import { Fault } from './fault.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The demo's, as README says it. */
export const publicPassword = 'walk-the-demo';

/**
 * The settings of a start: the environment's, else those of .env, else the usual ones. An empty setting counts as not set.
 * Refuses ports and addresses that cannot be.
 */
export function readSettings() {
  const given = withoutEmpty({ ...readEnvFile(), ...process.env });
  const port = readPort(given, 'PORT', 3000);
  const mailWebPort = readPort(given, 'MAIL_WEB_PORT', 1080);
  for (const name of ['DATABASE_DIRECT_URL', 'DATABASE_OWNER_URL'])
    if (given[name] && !given.DATABASE_URL)
      throw new Fault(`${name} is set and DATABASE_URL is not. Set both, or neither for the embedded PostgreSQL.`);
  if (port === mailWebPort && !given.SMTP_URL)
    throw new Fault(`PORT and MAIL_WEB_PORT are both ${port}: set one to another port.`);
  const appUrl = given.APP_URL?.replace(/\/+$/, '') ?? `http://localhost:${port}`;
  const demo = given.DATABASE_URL ? given.DEMO === '1' : given.DEMO !== '0';
  return {
    given,
    host: listensOn({ HOST: given.HOST, DEMO: demo ? '1' : '0' }),
    port,
    mailWebPort,
    lettersKey: readKey(given, 'MAIL_WEB_KEY'),
    dataDir: path.resolve(root, given.DATA_DIR ?? '.data'),
    appUrl,
    databaseUrl: readDatabase(given, 'DATABASE_URL'),
    directUrl: readDatabase(given, 'DATABASE_DIRECT_URL'),
    ownerUrl: readDatabase(given, 'DATABASE_OWNER_URL'),
    smtpUrl: readAddress(given, 'SMTP_URL', ['smtp:', 'smtps:'], 'smtp://user:password@host:587'),
    demo,
    demoPassword: given.DEMO_PASSWORD ?? publicPassword,
    distDir: given.NEXT_DIST_DIR ?? '.next',
  };
}

function readEnvFile() {
  const file = path.join(root, '.env');
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}

function withoutEmpty(all) {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value?.trim()));
}

function readPort(given, name, usual) {
  const port = Number(given[name] ?? usual);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Fault(`${name} is ${given[name]}, which is no port: use a number from 1 to 65535.`);
}

function readKey(given, name) {
  const key = given[name];
  if (!key || /^[\w-]{16,}$/.test(key)) return key ?? null;
  throw new Fault(
    `${name} is too short, or has signs an address cannot have: use 16 letters, digits or hyphens, or more.`,
  );
}

function readDatabase(given, name) {
  return readAddress(given, name, ['postgres:', 'postgresql:'], 'postgresql://user:password@host:5432/mitra');
}

function readAddress(given, name, schemes, example) {
  const text = given[name];
  if (!text) return null;
  if (URL.canParse(text) && schemes.includes(new URL(text).protocol) && new URL(text).hostname) return text;
  throw new Fault(`${name} is not an address Mitra can use. It looks like ${example}.`);
}

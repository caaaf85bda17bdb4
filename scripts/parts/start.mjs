import path from 'node:path';
import { isLoopback } from './addresses.mjs';
import { checkAnswers, checkDemo, checkHost, checkPort, checkSpace } from './checks.mjs';
import { answers, checkNoDemo, migrate, openDatabase, seed } from './database.mjs';
import { startFamily } from './family.mjs';
import { Fault, sentenceFor } from './fault.mjs';
import { lockDataFolder } from './lock.mjs';
import { startMailCatcher } from './mail.mjs';
import { installPackages } from './packages.mjs';
import { buildPortal, generateClient, startPortal, waitUntilReady } from './portal.mjs';
import { keepSecrets } from './secrets.mjs';
import { publicPassword, readSettings, root } from './settings.mjs';
import { say, step } from './steps.mjs';

/** Starts everything, says where it is, and stays until told to stop. */
export async function start({ dev }) {
  const began = performance.now();
  const settings = readSettings();
  const ending = prepareEnding();
  try {
    await prepare(settings, ending);
    await open(settings, ending, { dev });
    welcome(settings, performance.now() - began);
  } catch (error) {
    await ending.end(error);
  }
}

// Cheap questions first: nobody should wait for an installation to hear that a port is taken.
async function prepare(settings, ending) {
  const { dataDir, appUrl, host, port, mailWebPort, databaseUrl, directUrl, ownerUrl, smtpUrl } = settings;
  checkDemo(settings);
  ending.later(lockDataFolder(dataDir, appUrl));
  await checkHost(host);
  await checkPort(port, 'PORT');
  if (!smtpUrl) await checkPort(mailWebPort, 'MAIL_WEB_PORT');
  await checkSpace(dataDir, 300, 'DATA_DIR');
  const addresses = { DATABASE_URL: databaseUrl, DATABASE_DIRECT_URL: directUrl, DATABASE_OWNER_URL: ownerUrl };
  for (const [setting, url] of Object.entries(addresses)) if (url) await checkAnswers(url, setting, 5432);
  await installPackages({ onChild: (child) => ending.later(() => killGroup(child)) });
}

async function open(settings, ending, { dev }) {
  const { dataDir, databaseUrl, directUrl, ownerUrl, mailWebPort, demo, distDir, host, port } = settings;
  const secrets = keepSecrets(dataDir);
  const { databasePassword: password, portalPassword } = secrets;
  settings.lettersKey ??= secrets.lettersKey;
  const onLoss = (fault) => ending.end(fault);
  const opening = openDatabase({ databaseUrl, directUrl, ownerUrl, dataDir, password, portalPassword, onLoss });
  ending.later(() =>
    opening.then(
      ({ stop }) => stop(),
      () => {},
    ),
  );
  const logFolder = databaseUrl ? undefined : path.join(dataDir, 'logs');
  const family = startFamily({ logFolder, onLoss: (sentence) => onLoss(new Fault(sentence)) });
  ending.later(() => family.stop({ patient: ['migrate', 'seed'] }));

  const plain = environment(settings, secrets, dev);
  const catching = settings.smtpUrl
    ? null
    : startMailCatcher(family, plain, { webPort: mailWebPort, dataDir, key: settings.lettersKey });
  const letters = catching && step('Starting the mail catcher', async () => (await catching).ready);
  letters?.catch(() => {});
  const [database] = await Promise.all([opening, generateClient(family, plain)]);

  const env = { ...plain, ...database.env, SMTP_URL: settings.smtpUrl ?? (await catching).smtpUrl };
  await Promise.all([checkSettings(family, env), migrate(family, { ...env, DATABASE_OWNER_URL: database.ownerUrl })]);
  if (!databaseUrl && !demo) await checkNoDemo(database.env.DATABASE_URL);
  await seed(family, env, { embedded: !databaseUrl, dataDir, demo });
  if (!dev) await buildPortal(family, env, distDir);
  await step('Starting the portal and the worker', async () => {
    const stands = () => answers(database.env.DATABASE_URL);
    family.keep('worker', ['--import', 'tsx', 'scripts/worker.ts'], { env, stands });
    startPortal(family, env, { port, dev, stands });
    await waitUntilReady({ host, port }, dev ? 180 : 90, ending.isEnding);
  });
  await letters;
}

function checkSettings(family, env) {
  return family.run('settings', ['--import', 'tsx', 'scripts/check-settings.ts'], { env, sentence: '' });
}

function environment({ given, port, appUrl, demo, demoPassword, dataDir, distDir }, { authSecret }, dev) {
  return {
    ...given,
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    // For migrations alone. Empty and not absent: Next would read it from .env.
    DATABASE_OWNER_URL: '',
    NEXT_DIST_DIR: distDir,
    FILES_FOLDER: given.FILES_FOLDER ?? path.join(dataDir, 'files'),
    PORT: String(port),
    APP_URL: appUrl,
    AUTH_SECRET: given.AUTH_SECRET ?? authSecret,
    DEMO: demo ? '1' : '0',
    SECOND_STEP: given.SECOND_STEP ?? secondStepOf(demo),
    DEMO_PASSWORD: demoPassword,
  };
}

// A demo is walked without a telephone; empty, the portal's own default stands.
function secondStepOf(demo) {
  return demo ? 'offered' : '';
}

function welcome(settings, milliseconds) {
  const { appUrl, smtpUrl, mailWebPort, lettersKey, demo, demoPassword, dataDir, given } = settings;
  say('');
  say(`Mitra is ready: ${appUrl}`);
  if (!smtpUrl) say(`Letters: http://localhost:${mailWebPort}/?key=${lettersKey}`);
  say('');
  if (demo) for (const line of demoAccounts(demoPassword)) say(line);
  if (isOpenDemo(settings)) say('The password of the demo is public: everybody who reaches this portal can sign in.\n');
  const who = given.SECOND_STEP ?? secondStepOf(demo);
  if (who && !/staff|required/.test(who))
    say(`Staff sign in with a password alone: SECOND_STEP is ${who}. Without the demo, leave it out.\n`);
  say(
    `Ready after ${(milliseconds / 1000).toFixed(1)} s. Log files: ${path.relative(root, path.join(dataDir, 'logs'))}. Ctrl-C stops everything.`,
  );
}

function isOpenDemo({ demo, demoPassword, host, appUrl }) {
  const here = isLoopback(host ?? '') && isLoopback(new URL(appUrl).hostname);
  return demo && demoPassword === publicPassword && !here;
}

function demoAccounts(password) {
  return [
    `Demo accounts, all with the password ${password}`,
    '  Staff       reviewer@mitra.example  lead@mitra.example  operator@mitra.example',
    '  Providers   admin@samudra.example  admin@birch.example  admin@lakes.example',
    '  Resellers   admin@alder.example (active)  admin@melati.example (in review)',
    '  Customers   admin@lavande.example (served by Alder and Birch)  admin@kopi.example',
    '',
  ];
}

/** The one way out: what was begun last ends first. A second Ctrl-C changes nothing. */
function prepareEnding() {
  const cares = [];
  let ending = false;

  async function end(reason) {
    if (ending) return new Promise(() => {});
    ending = true;
    const fault = reason instanceof Error;
    if (fault) process.stderr.write(`\n${sentenceFor(reason)}\n`);
    else say('\nStopping …');
    for (const care of cares.reverse()) await attempt(care);
    if (!fault) say('Stopped.');
    process.exit(fault ? 1 : 0);
  }

  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => void end(name));
  if (process.env.npm_lifecycle_event) followNpm(() => void end('npm'));
  return { end, later: (care) => cares.push(care), isEnding: () => ending };
}

async function attempt(care) {
  try {
    await care();
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`);
  }
}

// npm killed outright passes no signal on.
function followNpm(onLoss) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && onLoss(), 1_000).unref();
}

function killGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
  } catch {
    child.kill();
  }
}

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSpace } from './checks.mjs';
import { Fault } from './fault.mjs';
import { root } from './settings.mjs';
import { step } from './steps.mjs';

/** Installs the packages of package-lock.json when any is missing or of another version. `onChild` is told the process, to stop it. */
export async function installPackages({ onChild = () => {} } = {}) {
  if (isInstalled()) return;
  await checkSpace(root, 1_500);
  // Not `npm ci`: it refuses a lock that was written where the packages of other platforms cannot be seen.
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'];
  await step('Installing packages', () => runNpm(args, onChild));
}

// npm writes what it has installed into node_modules at its very end, so an interrupted installation does not pass for a whole one.
function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  const wanted = Object.entries(readPackages('package-lock.json'));
  return wanted.every(([place, { version, optional, link }]) => {
    return place === '' || optional || link || installed[place]?.version === version;
  });
}

function readPackages(name) {
  const file = path.join(root, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

async function runNpm(args, onChild) {
  const npm = process.env.npm_execpath;
  const [command, ...rest] = npm?.endsWith('.js') ? [process.execPath, npm, ...args] : ['npm', ...args];
  const env = {
    ...process.env,
    NODE_ENV: undefined,
    npm_config_fetch_retry_mintimeout: '2000',
    npm_config_fetch_retry_maxtimeout: '8000',
  };
  const child = spawn(command, rest, {
    cwd: root,
    env,
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32' && command === 'npm',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onChild(child);
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      words += text;
    });
  }
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(-1)).once('close', resolve);
  });
  if (code !== 0) throw new Fault(explain(words));
}

function explain(words) {
  if (/ENOSPC/.test(words)) return 'The disk is full. Free some space, then start again.';
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/i.test(words)) {
    return 'The packages cannot be installed: the package registry does not answer. Check the network and npm’s registry setting, then start again.';
  }
  if (words === '')
    return 'The packages cannot be installed: there is no npm beside this Node. Install npm, then start again.';
  const complaints = words.split('\n').filter((line) => line.startsWith('npm error'));
  return `The packages cannot be installed. ${complaints.slice(0, 5).join('\n')}`;
}

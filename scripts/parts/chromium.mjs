import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Fault } from './fault.mjs';
import { root } from './settings.mjs';
import { step } from './steps.mjs';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'];

/** The path of a Chromium: named by CHROMIUM_PATH, found, or installed (Playwright's own, else Debian's package). */
export async function findChromium() {
  return (await find()) ?? (await install());
}

async function find() {
  const { chromium } = await import('@playwright/test');
  return [process.env.CHROMIUM_PATH, ...usual, chromium.executablePath()].find((file) => file && existsSync(file));
}

async function install() {
  await step('Installing Chromium', async () => {
    if (run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])) return;
    if (process.getuid?.() === 0 && run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])) return;
  });
  const found = await find();
  if (found) return found;
  throw new Fault('No Chromium is found and none can be installed. Install one, or set CHROMIUM_PATH to where it is.');
}

function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: 'ignore', timeout: 300_000 }).status === 0;
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installFromDebian, which } from './debian.mjs';
import { Fault } from './fault.mjs';
import { root } from './settings.mjs';
import { step } from './steps.mjs';

// The same engine without windows: each context costs it half the work.
const shell = 'chromium-headless-shell';
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium that runs: CHROMIUM_PATH, Debian's shell without windows, one of the system's, Playwright's own; else installed now. */
export async function findChromium() {
  if (!process.env.CHROMIUM_PATH && !which(shell))
    await step('Installing Chromium', async () => installFromDebian(shell));
  const found = (await lookUp()) ?? (installFromPlaywright() ? await lookUp() : null);
  if (found) return found;
  throw new Fault('There is no Chromium, and none can be installed. Install one, or set CHROMIUM_PATH to one.');
}

async function lookUp() {
  const { chromium } = await import('@playwright/test');
  const candidates = [process.env.CHROMIUM_PATH, ...names.map(which), chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path) && runs(path)) ?? null;
}

function runs(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function installFromPlaywright() {
  const cli = 'node_modules/@playwright/test/cli.js';
  return (
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { cwd: root, stdio: 'ignore', timeout: 300_000 })
      .status === 0
  );
}

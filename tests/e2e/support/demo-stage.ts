import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { type Cookie, test } from '@playwright/test';
import { Client } from 'pg';
import { startMailServer } from '../../support/mail-server';
import { startSecondPortal } from './second-portal';

type Who = 'member' | 'lead' | 'partner' | 'operator';
type People = { enrollmentId: string; leadEmail: string; partnerEmail: string; cookies: Record<Who, Cookie> };

/**
 * A demo of its own, with its database, worker and mail server, from the same build: its clock can be walked, and no other test's moves with
 * it. One company is in review, and one is an active reseller.
 */
export async function openDemo() {
  // A portal of its own is built up beside all the others at work.
  test.setTimeout(360_000);
  const [DATABASE_URL, mail] = [await newDatabase(), await startMailServer()];
  const AUTH_SECRET = randomBytes(32).toString('base64url');
  const settings = {
    ...{ DATABASE_URL, DATABASE_DIRECT_URL: DATABASE_URL, DATABASE_OWNER_URL: DATABASE_URL, AUTH_SECRET },
    ...{ SMTP_URL: mail.url, DEMO: '1', PSEUDO_LANGUAGE: '0', LOG_LEVEL: 'warn' },
  };
  const people = fill(settings);
  const portal = await startSecondPortal(async () => settings);
  const worker = spawn(process.execPath, ['--import', 'tsx', 'scripts/worker.ts'], {
    env: { ...process.env, ...settings, APP_URL: portal.url, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const stop = async () => {
    worker.kill('SIGTERM');
    portal.stop();
    await mail.stop();
  };
  return { url: portal.url, received: mail.received, people, stop, database: DATABASE_URL };
}

async function newDatabase(): Promise<string> {
  const owner = new Client({ connectionString: process.env.DATABASE_URL });
  const name = `demo_${randomBytes(6).toString('hex')}`;
  await owner.connect();
  await owner.query(`create database ${name}`);
  await owner.end();
  const url = new URL(process.env.DATABASE_URL ?? '');
  url.pathname = `/${name}`;
  return url.href;
}

// In a process of its own: this one's connections are to the other database.
function fill(settings: Record<string, string>): People {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tests/e2e/support/demo-stage-people.ts'],
    { env: { ...process.env, ...settings }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The demo cannot be filled:\n${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as People;
}

import { spawn } from 'node:child_process';
import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { testSettings } from '../support/settings';

const folder = mkdtempSync(path.join(tmpdir(), 'dkim-'));

async function saidOf(pem: string | Buffer): Promise<string> {
  const file = path.join(folder, `${randomUUID()}.pem`);
  writeFileSync(file, pem);
  const env = { ...process.env, ...testSettings, DKIM_KEY: file, DKIM_SELECTOR: 'mitra' };
  const { stderr } = spawn(process.execPath, ['--import', 'tsx', 'scripts/check-settings.ts'], { env });
  return (await text(stderr)).trim();
}

const pemOf = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' });

test('only a key that letters are signed with is taken at the start', async () => {
  const keys = [
    generateKeyPairSync('ed25519').privateKey,
    generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey,
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
  ];
  const no = 'DKIM_KEY names a key that letters are not signed with: it must be RSA, of at least 2048 bits.';
  expect(await Promise.all(keys.map((key) => saidOf(pemOf(key))))).toEqual([no, no, '']);
});

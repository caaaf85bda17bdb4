import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { evidencePage } from '@/emails/evidence-page';
import { renewCertificate } from '@/lib/signed-copy/commands';
import { readSeal } from '@/lib/signed-copy/read-seal.mjs';
import { sealCopy } from '@/lib/signed-copy/seal';
import { refusalOf } from '../support/people';
import { operator } from '../support/providers';
import { testSettings } from '../support/settings';
import { copyOf, fileOfCopy, pdfsig, signed } from '../support/signed-copies';

const folder = mkdtempSync(path.join(tmpdir(), 'p12-'));
const openssl = (line: string) => execFileSync('openssl', line.split(' '), { cwd: folder, stdio: 'ignore' });
openssl('req -x509 -newkey rsa:3072 -nodes -days 30 -keyout key.pem -out cert.pem -subj /CN=Samudra');
openssl('pkcs12 -export -inkey key.pem -in cert.pem -out seal.p12 -passout pass:sesame');
const file = path.join(folder, 'seal.p12');
process.env.SEAL_P12 = file;
process.env.SEAL_P12_PASSWORD = 'sesame';

test('a certificate of the settings seals, and is renewed there alone', async () => {
  const { copyId } = await signed();
  expect(await sealCopy(copyId, evidencePage)).toBe(true);
  const pdf = await fileOfCopy(copyId);
  expect(readSeal(pdf)).toMatchObject({ problems: [], subject: 'CN=Samudra' });
  expect(pdfsig(pdf)).toContain('Signature is Valid');
  const { certificateId } = await copyOf(copyId);
  expect(await refusalOf(renewCertificate(await operator(), { certificateId: certificateId ?? '' }))).toEqual([
    'seal_from_settings',
  ]);
});

function sentencesOf(settings: Record<string, string>): { status: number | null; said: string } {
  const { status, stderr } = spawnSync('npx', ['tsx', 'scripts/check-settings.ts'], {
    env: { ...process.env, ...testSettings, ...settings },
    encoding: 'utf8',
  });
  return { status, said: stderr.trim() };
}

test('a wrong password, and a file that is not there, are a plain sentence at the start', () => {
  expect(sentencesOf({ SEAL_P12: file, SEAL_P12_PASSWORD: 'sesame' })).toEqual({ status: 0, said: '' });
  expect(sentencesOf({ SEAL_P12: file, SEAL_P12_PASSWORD: 'wrong' })).toEqual({
    status: 1,
    said: 'SEAL_P12_PASSWORD does not open the file that SEAL_P12 names, or it is no PKCS#12 file with a key and a certificate.',
  });
  expect(sentencesOf({ SEAL_P12: path.join(folder, 'none.p12'), SEAL_P12_PASSWORD: 'sesame' })).toEqual({
    status: 1,
    said: 'SEAL_P12 names a file that cannot be read.',
  });
});

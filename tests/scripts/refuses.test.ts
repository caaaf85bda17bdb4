import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { checkNodeVersion } from '@/scripts/parts/node-version.mjs';
import { findFreePort } from '@/scripts/parts/ports.mjs';
import { freshPlace, startPortal } from '../support/starter';

test.each(['18.20.8', '20.18.3'])('Node %s is too old, and told so in a sentence', (version) => {
  expect(() => checkNodeVersion(version)).toThrow(`This is Node ${version}. Mitra needs Node 20.19 or newer`);
});

test.each(['20.19.0', '22.1.0', '24.21.0'])('Node %s will do', (version) => {
  expect(() => checkNodeVersion(version)).not.toThrow();
});

test.each(['start', 'test', 'check', 'demo-reset'])(
  'scripts/%s.mjs asks for the version before it loads anything else',
  (name) => {
    const loads = [...readFileSync(`scripts/${name}.mjs`, 'utf8').matchAll(/^import .* from '([^']+)'/gm)].map(
      ([, from]) => from,
    );
    expect(loads).toEqual(['./parts/fault.mjs', './parts/node-version.mjs']);
    for (const part of loads)
      expect(readFileSync(`scripts/${part}`, 'utf8')).not.toMatch(/^import .* from '(?!\.\/fault)/m);
  },
);

test('a port that is taken is named, with the setting that changes it', async () => {
  const place = await freshPlace();
  await occupy(Number(place.PORT));
  await refuses(place, `Port ${place.PORT} is taken. Stop the program that uses it, or set PORT to another port`);
});

test('so is the port of the letters', async () => {
  const place = await freshPlace();
  await occupy(Number(place.MAIL_WEB_PORT));
  await refuses(
    place,
    `Port ${place.MAIL_WEB_PORT} is taken. Stop the program that uses it, or set MAIL_WEB_PORT to another port`,
  );
});

test('a database that does not answer is named without its password', async () => {
  const port = await findFreePort();
  const settings = { ...(await freshPlace()), DATABASE_URL: `postgresql://mitra:hush@127.0.0.1:${port}/mitra` };
  const said = await refuses(settings, `DATABASE_URL does not answer: 127.0.0.1:${port} refuses connections.`);
  expect(said).not.toContain('hush');
});

test.each([
  [
    'DATABASE_URL',
    'mysql://127.0.0.1/mitra',
    'DATABASE_URL is not an address Mitra can use. It looks like postgresql://',
  ],
  ['SMTP_URL', 'localhost:25', 'SMTP_URL is not an address Mitra can use. It looks like smtp://'],
  [
    'DATABASE_OWNER_URL',
    'postgresql://mitra@127.0.0.1/mitra',
    'DATABASE_OWNER_URL is set and DATABASE_URL is not. Set both, or neither for the embedded PostgreSQL.',
  ],
  ['PORT', '70000', 'PORT is 70000, which is no port: use a number from 1 to 65535.'],
])('%s set to %s is refused in a sentence', async (name, value, sentence) => {
  await refuses({ ...(await freshPlace()), [name]: value }, sentence);
});

async function refuses(settings: Record<string, string>, sentence: string) {
  const { ended, said } = startPortal(settings);
  expect(await ended).toBe(1);
  expect(said()).toContain(sentence);
  expect(said()).not.toMatch(/^\s+at /m);
  return said();
}

async function occupy(port: number) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
}

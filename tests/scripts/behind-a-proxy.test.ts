import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFreePort } from '@/scripts/parts/ports.mjs';
import { startNginx } from '../support/nginx';
import { plainVisitor } from '../support/plain-visitor';
import { familyOf, listeningSockets } from '../support/process-family';
import { freshPlace, startPortal } from '../support/starter';

const address = 'https://partners.example.com';
const person = { email: 'admin@alder.example', password: 'walk-the-demo' };

test('every form works behind a plain proxy_pass and behind README’s, and a page asked for under another host leads to the right one', async () => {
  const place = await freshPlace();
  // A demo under a public address and on every address of the machine: both asked for by name.
  const portal = startPortal({ ...place, APP_URL: address, DEMO: '1', HOST: '0.0.0.0', TRUSTED_PROXY: '1' });
  await portal.ready();
  await portal.says('The password of the demo is public: everybody who reaches this portal can sign in.');
  const wider = listeningSockets(familyOf(portal.child.pid ?? 0)).filter((each) => !each.startsWith('127.0.0.1:'));
  expect(wider).toEqual([`0.0.0.0:${place.PORT}`]);

  const [plain, ours] = [await findFreePort(), await findFreePort()];
  await startNginx(
    plain,
    `server { listen 127.0.0.1:${plain}; location / { proxy_pass http://127.0.0.1:${place.PORT}; } } ${fromReadme(ours, place.PORT)}`,
  );
  for (const port of [plain, ours]) {
    const visitor = plainVisitor(port, address);
    expect((await visitor.send('/sign-in', { ...person, password: 'not-the-password' })).status).toBe(200);
    const { status, headers } = await visitor.send('/sign-in', person);
    expect([status, headers.location]).toEqual([303, '/home']);
    expect((await visitor.get('/settings')).page).toContain(person.email);
    const saved = await visitor.send('/settings', { timeZone: 'Europe/Paris', locale: 'en' });
    expect([saved.status, saved.headers.location]).toEqual([303, '/settings?saved=yes']);
  }
  const lost = await plainVisitor(ours, 'https://former.example').get('/sign-in');
  expect(lost.headers.location).toBe(`${address}/sign-in?from-another-host=1`);
  const forged = await plainVisitor(plain, 'https://evil.example').send('/sign-in', person);
  expect(forged.status).toBe(200);
  expect(forged.page).toContain('The form was not sent from this portal');
});

/** The block of README, with another port and without the certificate. */
function fromReadme(port: number, portal: string): string {
  const [, block = ''] = readFileSync('README.md', 'utf8').match(/```nginx\n([\s\S]*?)```/) ?? [];
  const changed = block
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace(/^\s*ssl_.*\n/gm, '')
    .replace('127.0.0.1:3000', `127.0.0.1:${portal}`);
  expect(changed).toContain(`server_name ${new URL(address).host}`);
  return changed;
}

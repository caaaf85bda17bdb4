import { expect, onTestFinished, test } from 'vitest';
import { makePortalRole } from '@/scripts/parts/database.mjs';
import { startThrowAwayPostgres } from '@/scripts/parts/throw-away-postgres.mjs';
import { startPgBouncer } from '../support/pgbouncer';
import { freshPlace, lettersOf, startPortal } from '../support/starter';

test('portal and worker do all their work through PgBouncer in transaction mode, and say truly that they are ready', async () => {
  const postgres = await startThrowAwayPostgres();
  onTestFinished(() => postgres.stop());
  const owner = postgres.url('postgres');
  const direct = await makePortalRole(owner, 'a-password-of-the-portal');
  const pooler = await startPgBouncer([direct]);
  onTestFinished(() => pooler.stop());
  const place = await freshPlace();
  const addresses = { DATABASE_URL: pooler.pooled(direct), DATABASE_DIRECT_URL: direct, DATABASE_OWNER_URL: owner };
  const portal = startPortal({ ...place, ...addresses, ...settings });
  await portal.ready();
  const home = `http://localhost:${place.PORT}`;

  await portal.says('the worker is ready');
  expect(portal.said()).not.toMatch(/statement_timeout|superuser|owns the tables|the job queue has a fault/);
  const health = async () => (await (await fetch(`${home}/api/health/ready`)).json()) as unknown;
  const well = { status: 'ready', database: 'ok', worker: 'ok', mail: 'ok', workers: 1 };
  await expect.poll(health, { timeout: patience }).toMatchObject(well);

  const letters = async () => (await lettersOf(place)).length;
  await expect.poll(letters, { timeout: patience }).toBeGreaterThan(0);

  const cookie = await signIn(home);
  const paths = ['/cases', '/providers', '/regions', '/settings'];
  // Three to each connection: more would wait, on a busy machine, until the portal says truly that it is.
  const asking = Array.from({ length: 6 }, async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 10; at++)
      statuses.push((await fetch(`${home}${paths[at % 4]}`, { headers: { cookie } })).status);
    return statuses;
  });
  expect((await Promise.all(asking)).flat()).toEqual(Array(60).fill(200));
});

// What is done, not how quickly, while other tests keep the machine busy.
const patience = 240_000;

const settings = { DEMO: '1', LOG_LEVEL: 'info', AUTH_SECRET: 'a-secret-for-tests-alone-0123456789' };

/** Without script, as a plain form. Returns the cookies of the session. */
async function signIn(home: string): Promise<string> {
  const page = await (await fetch(`${home}/sign-in`)).text();
  const [form = ''] = /<form[^>]*>(?:(?!<\/form>).)*name="password".*?<\/form>/s.exec(page) ?? [];
  const body = new FormData();
  for (const [, name = '', value = ''] of form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g))
    body.set(name, value.replaceAll('&quot;', '"'));
  body.set('email', 'reviewer@mitra.example');
  body.set('password', 'walk-the-demo');
  const answer = await fetch(`${home}/sign-in`, {
    method: 'POST',
    body,
    headers: { origin: home },
    redirect: 'manual',
  });
  expect(answer.status).toBe(303);
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
}

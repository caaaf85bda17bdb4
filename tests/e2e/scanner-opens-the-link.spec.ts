import { Client } from 'pg';
import { type BadLink, badLinks } from './support/bad-links';
import { invited, linkFor, pathOf, providerIn, resellerIn } from './support/invitations';
import { wordsIn } from './support/people';
import { agents, prowl } from './support/scanner';
import { letIn } from './support/session';
import { expect, test } from './support/test';

const { invited: w } = wordsIn.en;
// A worker that comes back to this file gets a connection of its own each time.
let client: Client;

test.beforeAll(async () => {
  client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
});
test.afterAll(() => client.end());

/** Everything kept about an invitation, its provider and its link, as one text: equal texts, nothing changed. */
async function everythingAbout(id: string, providerId: string): Promise<string> {
  const parts = [
    'select to_jsonb(i) as row from invitation i where id = $1::uuid',
    'select to_jsonb(e) from invitation_event e where invitation_id = $1::uuid',
    'select to_jsonb(l) from one_time_link l where subject_id = $1::uuid',
    `select to_jsonb(t) from letter t where content ->> 'invitationId' = $1::text`,
    'select to_jsonb(o) from organization o where id = $2::uuid',
    'select to_jsonb(p) from provider p where organization_id = $2::uuid',
    'select to_jsonb(p) from partnership p where provider_id = $2::uuid',
    'select to_jsonb(a) from admin_access a join partnership p on p.id = a.partnership_id where p.provider_id = $2::uuid',
    'select to_jsonb(a) from audit_entry a where organization_id = $2::uuid or subject_id = $1::text',
    `select to_jsonb(t) from throttle t
     where key like '%:' || rtrim(translate(encode(sha256($1::text::bytea), 'base64'), '+/', '-_'), '=')`,
    'select to_jsonb(s) from session s join membership m on m.user_id = s.user_id where m.organization_id = $2::uuid',
  ];
  const { rows } = await client.query<{ row: string }>(
    `select row::text from (${parts.join(' union all ')}) all_of order by 1`,
    [id, providerId],
  );
  return rows.map(({ row }) => row).join('\n');
}

const links: Record<string, () => Promise<Pick<BadLink, 'provider' | 'id' | 'path'>>> = {
  'an open link': async () => {
    const provider = await providerIn('ID');
    const one = await invited(provider);
    await linkFor(one);
    return { provider, id: one.id, path: await pathOf(one) };
  },
  ...badLinks,
};

for (const [name, make] of Object.entries(links))
  test(`scanners change nothing at ${name}: they ask, run scripts, follow links and press buttons`, async ({
    browser,
    request,
  }) => {
    test.slow();
    const { provider, id, path } = await make();
    await expect
      .poll(async () => {
        const { rows } = await client.query(
          `select 1 from letter where content ->> 'invitationId' = $1 and status = 'queued'`,
          [id],
        );
        return rows.length;
      })
      .toBe(0);
    const before = await everythingAbout(id, provider.organizationId);
    expect(before).toContain(id);
    for (const agent of agents)
      for (const method of ['HEAD', 'GET', 'OPTIONS']) {
        const answer = await request.fetch(path, { method, headers: { 'user-agent': agent } });
        expect(answer.status(), `${method} ${agent}`).toBeLessThan(500);
        if (method === 'GET') expect(answer.headers()['referrer-policy']).toBe('same-origin');
      }
    await prowl(browser, path);
    expect(await everythingAbout(id, provider.organizationId)).toBe(before);
  });

test('after all scanners, the person it was meant for still authorizes', async ({ browser, context, page }) => {
  const [provider, reseller] = [await providerIn('ID'), await resellerIn('ID')];
  const one = await invited(provider);
  const path = await pathOf(one);
  await prowl(browser, path);
  await letIn(context, reseller);
  await page.goto(path);
  await page.getByRole('checkbox', { name: w.agree({ company: reseller.name }) }).check();
  await page.getByRole('button', { name: w.authorize }).click();
  await expect(page).toHaveURL(/begun=yes/);
});

test('the visit of a page notes nothing, also of somebody signed in whose browser runs no script', async ({
  browser,
}) => {
  const [provider, reseller] = [await providerIn('ID'), await resellerIn('ID')];
  const one = await invited(provider);
  await linkFor(one);
  const context = await browser.newContext({ javaScriptEnabled: false });
  await letIn(context, reseller);
  const before = await everythingAbout(one.id, provider.organizationId);
  const page = await context.newPage();
  await page.goto(await pathOf(one));
  await expect(page.getByRole('button', { name: w.authorize })).toBeVisible();
  expect(await everythingAbout(one.id, provider.organizationId)).toBe(before);
});

import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { domainSaid } from '@/lib/domain-proof/domains';
import { readNameServer } from '@/lib/outside/name-server';
import { type Says, startNameServer, txt } from '../support/name-server';
import { bring, cast, domainOf, reviewer } from '../support/story';
import { letterTo } from './support/letters';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, expectFits, test } from './support/test';

const { domainProof: t, evidence, staff, staffCase, labels, reasons } = wordsIn.en;
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

/** The name server that the portal of this run asks; what it says of a name is what `say` was told last. */
async function nameServer() {
  const { port } = readNameServer(process.env.DNS_SERVERS ?? '') ?? { port: 0 };
  const said = new Map<string, Says>();
  const { stop } = await startNameServer((name) => said.get(name) ?? { rcode: 3 }, port);
  return { say: (says: Says, name: string) => said.set(name, says), stop };
}

test('a domain is proved by its TXT record, without script too; what is there instead is said; the reviewer sees it come and go', async ({
  browser,
}) => {
  const people = await cast();
  const { member } = people;
  const enrollmentId = await bring(people, 'in_review');
  const domain = domainOf(member);
  const name = `_mitra.${domain}`;
  const { say, stop } = await nameServer();
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  try {
    await letIn(page.context(), member);
    await page.goto('/enrollment');
    await main(page).getByRole('link', { name: evidence.own.prove }).click();
    await expect(main(page).getByRole('heading', { name: domainSaid(domain) })).toBeVisible();
    await press(page, t.makeOf({ domain }));
    const { value } = await db.domainProof.findFirstOrThrow({ where: { organizationId: member.organizationId } });
    await expect(main(page).locator('code').filter({ hasText: value })).toBeVisible();
    await expect(main(page).locator('code').filter({ hasText: name })).toBeVisible();

    await press(page, t.checkOf({ domain }));
    await expect(main(page).getByText(told('nothing'))).toBeVisible();
    say(txt(name, 'v=spf1 -all', '<b>\u202egnp</b>'), name);
    await press(page, t.checkOf({ domain }));
    await expect(main(page).getByText(told('other'))).toBeVisible();
    await expect(main(page).getByText('<b>\\u{202e}gnp</b>', { exact: true })).toBeVisible();
    await expect(main(page).getByText(t.states.asked)).toBeVisible();
    say('nothing', name);
    await press(page, t.checkOf({ domain }));
    await expect(main(page).getByText(told('silent'))).toBeVisible();
    say(txt(name, [value.slice(0, 9), value.slice(9)]), name);
    await press(page, t.checkOf({ domain }));
    await expect(main(page).getByText(told('held'))).toBeVisible();
    await expect(main(page).getByText(t.parts({ parts: 2 }))).toBeVisible();
    await expect(main(page).getByText(t.states.held, { exact: true })).toBeVisible();
    const { user } = await db.membership.findFirstOrThrow({
      where: { organizationId: member.organizationId },
      select: { user: true },
    });
    // A letter breaks names of domains apart, so that nothing in it becomes a link.
    const { text } = await letterTo(user.email, /: the TXT record is there$/);
    expect(text).toContain(name);

    const desk = await (await browser.newContext()).newPage();
    const { userId } = await reviewer();
    await letIn(desk.context(), { userId, organizationId: null });
    await desk.goto(`/cases/${enrollmentId}`);
    await expect(main(desk).getByText(`TXT record at ${name} held our value`)).toBeVisible();
    await expectAccessible(desk);
    await desk.locator('#email_domain').getByLabel(labels.note).fill('The record is there.');
    await press(desk, `${staffCase.checks.verdicts.pass}: ${staff.checks.email_domain}`);
    await expect(main(desk).getByText('The record is there.').first()).toBeVisible();

    say({ records: [] }, name);
    await press(page, t.checkOf({ domain }));
    await expect(main(page).getByText(t.states.gone)).toBeVisible();
    for (const check of ['employment', 'business'] as const)
      await main(desk).getByRole('checkbox', { name: staff.checks[check] }).check();
    await press(desk, staffCase.decide.approveSubmit);
    await expect(main(desk).getByText(reasons.domain_proof_gone()).first()).toBeVisible();
    await press(desk, `${staffCase.checks.verdicts.reopen}: ${staff.checks.email_domain}`);
    await expect(main(desk).getByText(`TXT record at ${name} was there, and is gone`)).toBeVisible();
    await press(desk, `${staffCase.checks.verdicts.fail}: ${staff.checks.email_domain}`);
    await expect(
      desk.locator('#email_domain').getByText(wordsIn.en.fields.required({ label: labels.note })),
    ).toBeVisible();
    await desk.locator('#email_domain').getByLabel(labels.note).fill('The record went.');
    await press(desk, `${staffCase.checks.verdicts.fail}: ${staff.checks.email_domain}`);
    await expect(main(desk).getByText(reasons.check_failed()).first()).toBeVisible();
    await expect(main(desk).getByRole('button', { name: staffCase.decide.approveSubmit })).toBeDisabled();
    await expectAccessible(desk);
  } finally {
    stop();
  }
});

test('the page of the record is read on a telephone and with script', async ({ page }) => {
  const people = await cast();
  await bring(people, 'draft');
  const { member } = people;
  await letIn(page.context(), member);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/enrollment/domain');
  await expectAccessible(page);
  await press(page, t.makeOf({ domain: domainOf(member) }));
  await expect(main(page).getByText(t.never)).toBeVisible();
  await expectAccessible(page);
  await expectFits(page);
});

const told = (found: keyof typeof t.found) => t.found[found]({ at: '|', resolver: '|' }).split('|').at(-1) ?? '';

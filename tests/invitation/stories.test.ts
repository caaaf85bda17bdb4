import { expect, test } from 'vitest';
import { findGranted } from '@/lib/admin-access/queries';
import { db } from '@/lib/db';
import { accept, decline, open, park } from '@/lib/invitation/answers';
import { wakeFor } from '@/lib/invitation/clock';
import { draft, resend, revoke, send } from '@/lib/invitation/commands';
import { listSent } from '@/lib/invitation/list';
import { findInvited } from '@/lib/invitation/queries';
import { findSent } from '@/lib/invitation/sent';
import { listResellers } from '@/lib/partnership/list';
import { listProviders } from '@/lib/partnership/providers';
import { company, consent, holding, invite, sender, words } from '../support/invitations';
import { refusalOf } from '../support/people';

test('a reseller that accepts stands in the provider’s list at once, and the provider in its own, with the access consented to', async () => {
  const [provider, reseller] = [await sender(), await company()];
  const id = await invite(provider, { message: 'We met in Bandung.' });
  await open(holding(reseller, id));
  const partnershipId = await accept(holding(reseller, id), { ...consent, access: 'helpdesk', length: 'days_30' });
  const { rows } = await listResellers(provider, {});
  expect(rows.map((row) => row.id)).toEqual([partnershipId]);
  expect((await listProviders(reseller, {})).rows.map((row) => row.id)).toEqual([partnershipId]);
  expect(await findGranted(provider, partnershipId)).toMatchObject({ scope: 'helpdesk' });
  const found = await findSent(provider, id);
  expect(found?.history.map(({ event }) => event)).toEqual(['accept', 'open', 'send']);
});

test('an invitation to a company that is not ready waits, wakes when it is, and tells its Global admins', async () => {
  const [provider, reseller] = [await sender(), await company('qualified')];
  const id = await invite(provider);
  expect(await refusalOf(accept(holding(reseller, id), consent))).toEqual(['agreement_missing']);
  await park(holding(reseller, id));
  expect(await wakeFor(reseller.organizationId)).toBeNull();
  const shown = await findInvited(id, reseller);
  expect(shown.checklist.filter(({ reasons }) => reasons.length > 0).map(({ key }) => key)).toEqual(['agreement']);
});

test('another region is refused when the invitation is written, not when the effort is made', async () => {
  const provider = await sender('DE');
  expect(await refusalOf(draft(provider, words({ country: 'US' })))).toEqual(['recipient_in_other_region']);
  expect(await refusalOf(draft(provider, words({ partnerId: '9999999' })))).toEqual(['partner_id_unknown']);
});

test('a second open invitation to one address is refused, and sending again replaces the link', async () => {
  const provider = await sender();
  const { email, ...rest } = words();
  const id = await invite(provider, { email, ...rest });
  const second = await draft(provider, { email, ...rest });
  expect(await refusalOf(send(provider, { invitationId: second, seen: 0 }))).toEqual(['already_invited']);
  await resend(provider, { invitationId: id, seen: 1 });
  const links = await db.oneTimeLink.findMany({ where: { subjectId: id }, orderBy: { createdAt: 'asc' } });
  expect(links.map(({ supersededAt }) => supersededAt !== null)).toEqual([true, false]);
  expect((await listSent(provider, { view: 'open' })).rows.map((row) => row.id)).toEqual([id]);
});

test('what was declined or withdrawn cannot be accepted', async () => {
  const [provider, reseller] = [await sender(), await company()];
  const [one, other] = [await invite(provider), await invite(provider)];
  await decline(holding(reseller, one), { message: 'We have a provider.' });
  await revoke(provider, { invitationId: other, seen: 1 });
  for (const id of [one, other])
    expect(await refusalOf(accept(holding(reseller, id), consent))).toEqual(['not_in_this_state']);
});

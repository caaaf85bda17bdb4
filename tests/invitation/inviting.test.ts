import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { draft, edit, revoke, send } from '@/lib/invitation/commands';
import { lookUpPartner, reasonsAgainstInviting } from '@/lib/invitation/inviting';
import { findSent } from '@/lib/invitation/sent';
import { suspend } from '@/lib/provider/commands';
import { company, partners, sender, words } from '../support/invitations';
import { colleague, refusalOf, told } from '../support/people';
import { operator, provider } from '../support/providers';
import { reseller } from '../support/story';

const partnerIdOf = async (organizationId: string) =>
  (await db.location.findUniqueOrThrow({ where: { organizationId } })).partnerId;

test('inviting needs the operator’s authorization, the partner agreement and one of three roles', async () => {
  const codesOf = async (member: Parameters<typeof reasonsAgainstInviting>[0]) =>
    (await reasonsAgainstInviting(member)).map(({ code }) => code);
  const ready = await sender();
  expect(await codesOf(ready)).toEqual([]);
  expect(await codesOf(await colleague(ready, ['sales_agent']))).toEqual([]);
  expect(await codesOf(await colleague(ready, ['helpdesk_agent']))).toEqual(['agent_role_missing']);
  expect(await codesOf(await provider())).toEqual(['provider_agreement_missing']);
  const { organizationId: providerId } = ready;
  await suspend(await operator(), { providerId, seen: 1, reason: 'An invoice is overdue.' });
  expect(await codesOf(ready)).toEqual(['authorization_missing']);
  expect(await codesOf(await reseller())).toEqual(['authorization_missing', 'provider_agreement_missing']);
});

test('a PartnerID looked up says whose it is and why its company could not authorize the provider', async () => {
  const [near, far] = [await company('active', 'MY'), await company('active', 'FR')];
  const member = await sender('ID');
  expect(await lookUpPartner(member, '9999999')).toBeNull();
  expect(await lookUpPartner(member, await partnerIdOf(near.organizationId))).toMatchObject({
    country: 'MY',
    region: 'APAC',
    against: [],
  });
  expect(await lookUpPartner(member, await partnerIdOf(far.organizationId))).toMatchObject({
    country: 'FR',
    against: [{ code: 'recipient_in_other_region', with: { providerRegion: 'APAC', resellerRegion: 'EUROPE' } }],
  });
});

test('the PartnerID of a partner is found as such, and a draft that names it is refused', async () => {
  const { provider: member, reseller: partner } = await partners();
  const partnerId = await partnerIdOf(partner.organizationId);
  expect((await lookUpPartner(member, partnerId))?.against).toEqual([{ code: 'already_partner' }]);
  expect(await refusalOf(draft(member, words({ partnerId })))).toEqual(['already_partner']);
});

test('a PartnerID’s country and the one typed are judged each, when a draft is written and when it is changed', async () => {
  const member = await sender('ID');
  const partnerId = await partnerIdOf((await company('active', 'MY')).organizationId);
  expect(await refusalOf(draft(member, words({ partnerId, country: 'FR' })))).toEqual(['recipient_in_other_region']);
  const invitationId = await draft(member, words({ partnerId, country: 'MY' }));
  const changed = { ...words({ country: 'FR' }), invitationId, seen: 0 };
  expect(await refusalOf(edit(member, changed))).toEqual(['recipient_in_other_region']);
  expect(await db.invitation.findUniqueOrThrow({ where: { id: invitationId } })).toMatchObject({ countryIso2: 'MY' });
});

test('a draft that a colleague changed is not sent, changed or thrown away by whoever saw it as it was', async () => {
  const member = await sender();
  const invitationId = await draft(member, words());
  await edit(await colleague(member, ['sales_agent']), { ...words({ message: 'Better so.' }), invitationId, seen: 0 });
  const stale = { invitationId, seen: 0 };
  for (const story of [
    () => send(member, stale),
    () => revoke(member, stale),
    () => edit(member, { ...words(), ...stale }),
  ])
    expect(await refusalOf(story())).toEqual(['moved_on']);
  await send(member, { invitationId, seen: 1 });
  expect((await findSent(member, invitationId))?.history.map(({ event }) => event)).toEqual(['send', 'edit']);
});

test('of drafts to one address that are sent at the same moment one is sent, the others say why not', async () => {
  const member = await sender();
  const fields = words();
  for (let round = 0; round < 10; round++) {
    const email = `round${round}@${fields.email.split('@')[1]}`;
    const drafts = await Promise.all([0, 1, 2].map(() => draft(member, { ...fields, email })));
    const { won, refused } = await told(drafts.map((invitationId) => send(member, { invitationId, seen: 0 })));
    expect([won, ...refused]).toEqual([1, 'already_invited', 'already_invited']);
  }
});

test('the journal keeps of a changed draft what it said before and says now, and of the rest nothing', async () => {
  const member = await sender('ID');
  const fields = words({ company: 'Toko Lama', country: 'ID', message: 'Hello.' });
  const invitationId = await draft(member, fields);
  await edit(member, { ...fields, company: 'Toko Baru', message: undefined, invitationId, seen: 0 });
  const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'invitation.edit', subjectId: invitationId } });
  const kept = (text: string | null) => JSON.parse(text ?? 'null');
  expect(kept(entry.before)).toEqual({ status: 'draft', version: 0, company: 'Toko Lama', message: 'Hello.' });
  expect(kept(entry.after)).toEqual({ status: 'draft', version: 1, company: 'Toko Baru', message: null });
});

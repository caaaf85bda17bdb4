import { expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { saveNumbers } from '@/lib/customer/commands';
import { numbersTrail } from '@/lib/customer/keep-numbers';
import { begin } from '@/lib/customer/move';
import { db, transaction } from '@/lib/db';
import * as profiles from '@/lib/enrollment/profile';
import { companyShape } from '@/lib/enrollment/schema';
import { asOf, ChangedMeanwhile, lastChange, shownAsOf, type Trail } from '@/lib/form/changed-meanwhile';
import * as invitations from '@/lib/invitation/commands';
import { rolesTrail } from '@/lib/organization/users';
import { profileTrail, saveProfile } from '@/lib/provider/profile';
import { updateRoles } from '@/lib/role-request/update-roles';
import { sender, words } from './support/invitations';
import { colleague } from './support/people';
import { reseller, started } from './support/story';

type Edit = (by: Member, text: string) => Promise<unknown>;
type Case = { by: Member; trail: Trail; edit: Edit; field: string };

const about = (text: string) => ({
  services: [],
  languages: [],
  email: `a@${text}.example`,
  telephone: undefined,
  website: undefined,
  about: text,
});

/** Every form that changes a thing that is there. */
const cases: Record<string, () => Promise<Case>> = {
  'the company': async () => {
    const by = await reseller('ID');
    const trail = profiles.trailOf(await started(by), 'company');
    const fields = (legalName: string) => companyShape.parse({ legalName, addressLine1: 'Jalan 1', city: 'Bandung' });
    return { by, trail, edit: (member, text) => profiles.saveCompany(member, fields(text)), field: 'legalName' };
  },
  'the primary contact': async () => {
    const by = await reseller('ID');
    const trail = profiles.trailOf(await started(by), 'primary_contact');
    const rest = { firstName: 'Budi', email: `budi@${by.organizationId.slice(-12)}.example`, telephone: undefined };
    const edit: Edit = (member, lastName) => profiles.savePrimaryContact(member, { ...rest, lastName });
    return { by, trail, edit, field: 'lastName' };
  },
  'the support contact': async () => {
    const by = await reseller('ID');
    const trail = profiles.trailOf(await started(by), 'support_contact');
    const rest = { telephone: undefined, website: undefined };
    const edit: Edit = (member, text) =>
      profiles.saveSupportContact(member, { ...rest, email: `${text}@contoh.example` });
    return { by, trail, edit, field: 'email' };
  },
  'a provider’s profile': async () => {
    const by = await sender();
    const edit: Edit = (member, text) => saveProfile(member, about(text));
    return { by, trail: profileTrail(by.organizationId), edit, field: 'about' };
  },
  'a customer’s numbers': async () => {
    const by = await reseller('ID');
    await transaction((tx) => begin(tx, by, by.organizationId));
    const trail = numbersTrail(by.organizationId);
    const numbers = { first: '+622155501001', theirs: '+622155501002', mine: '+622155501003' };
    const edit: Edit = (member, text) =>
      saveNumbers(member, { telephone: numbers[text as keyof typeof numbers], registrationId: text });
    return { by, trail, edit, field: 'registrationId' };
  },
  'a draft of an invitation': async () => {
    const by = await sender();
    const id = await invitations.draft(by, words());
    const edit: Edit = async (member, message) => {
      const { version: seen } = await db.invitation.findUniqueOrThrow({ where: { id } });
      return invitations.edit(member, { ...words({ message }), invitationId: id, seen });
    };
    return { by, trail: invitations.draftTrail(id), edit, field: 'message' };
  },
};

for (const [what, make] of Object.entries(cases))
  test(`whoever saves ${what} from a page older than another’s change is told of it, and may then save`, async () => {
    const { by, trail, edit, field } = await make();
    const tari = await colleague(by, [...by.roles]);
    await edit(by, 'first');
    const shown = await asOf(trail);
    await edit(tari, 'theirs');

    const refusal = await shownAsOf.run(shown, () => edit(by, 'mine')).catch((fault: unknown) => fault);
    expect(refusal).toBeInstanceOf(ChangedMeanwhile);
    const { change } = refusal as ChangedMeanwhile;
    expect(change.by).toBe('Tari Hadi');
    expect(change.fields.map(({ name }) => name)).toContain(field);
    expect(JSON.stringify(change.fields.find(({ name }) => name === field)?.value)).toContain('theirs');

    await shownAsOf.run(await asOf(trail), () => edit(by, 'mine'));
  });

test('of two who save at once from one page, one is told of the other', async () => {
  const make = cases['the company'];
  if (!make) throw new Error('no case');
  const { by, trail, edit } = await make();
  const shown = await asOf(trail);
  const outcomes = await Promise.allSettled(
    ['one', 'two', 'three'].map((text) => shownAsOf.run(shown, () => edit(by, text))),
  );
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('one’s own change in another tab is told, too, without a name', async () => {
  const make = cases['the company'];
  if (!make) throw new Error('no case');
  const { by, trail, edit } = await make();
  const shown = await asOf(trail);
  await edit(by, 'in another tab');
  const refusal = await shownAsOf.run(shown, () => edit(by, 'here')).catch((fault: unknown) => fault);
  expect((refusal as ChangedMeanwhile).change).toMatchObject({ by: null, own: true });
});

test('what was changed there and back, or saved unchanged, stands in nobody’s way', async () => {
  const make = cases['the company'];
  if (!make) throw new Error('no case');
  const { by, trail, edit } = await make();
  await edit(by, 'the same');
  const shown = await asOf(trail);
  await edit(by, 'another');
  await edit(by, 'the same');
  await shownAsOf.run(shown, () => edit(by, 'mine'));
});

test('roles given meanwhile are told of before they are given anew', async () => {
  const admin = await reseller('ID');
  await db.membership.updateMany({
    where: { userId: admin.userId },
    data: { roles: ['global_admin', 'admin_agent'] },
  });
  const actor: Member = { ...admin, roles: ['global_admin', 'admin_agent'] };
  const { membershipId } = await colleague(admin, []);
  const seen = async () => (await db.membership.findUniqueOrThrow({ where: { id: membershipId } })).version;
  const shown = await asOf(rolesTrail(membershipId));
  await updateRoles(actor, { membershipId, seen: await seen(), roles: ['sales_agent'] });
  const again = async () => updateRoles(actor, { membershipId, seen: await seen(), roles: ['helpdesk_agent'] });
  const refusal = await shownAsOf.run(shown, again).catch((fault: unknown) => fault);
  expect(refusal).toBeInstanceOf(ChangedMeanwhile);
  await shownAsOf.run(await asOf(rolesTrail(membershipId)), again);
});

test('a form that says nothing or nonsense of when it was shown is judged as before', async () => {
  const make = cases['the company'];
  if (!make) throw new Error('no case');
  const { by, edit } = await make();
  await edit(by, 'one');
  for (const shown of [undefined, '', 'x', '-1', '1e9', '9'.repeat(40)])
    await shownAsOf.run(shown, () => edit(by, `after ${shown}`));
});

test('who was quicker is told by name among colleagues and among staff, and without one across companies', async () => {
  const by = await sender();
  const [tari, other] = [await colleague(by, [...by.roles]), await reseller('ID')];
  const id = await invitations.draft(tari, words());
  const told = (reader: { userId: string; organizationId: string | null }) => lastChange('invitation', id, reader);
  expect(await told(by)).toMatchObject({ own: false, by: 'Tari Hadi' });
  expect(await told(tari)).toMatchObject({ own: true, by: null });
  expect(await told(other)).toMatchObject({ own: false, by: null });
  expect(await told({ userId: other.userId, organizationId: null })).toMatchObject({ own: false, by: null });
  expect(await lastChange('invitation', by.userId, by)).toBeNull();
});

import { afterEach, expect, test } from 'vitest';
import { begin as beginAbsence } from '@/lib/absence/begin';
import { clock, type Member } from '@/lib/actor';
import { after, days, freeze, now } from '@/lib/clock';
import { choose, saveRegistered } from '@/lib/company-change/addresses';
import {
  resend,
  save,
  saveName,
  savePrimaryContact,
  saveSupportContact,
  send,
  withdraw,
} from '@/lib/company-change/commands';
import { confirm } from '@/lib/company-change/contact';
import { bring as bringFiles } from '@/lib/company-change/files';
import { findForMember, findForReviewer, listOfThatName } from '@/lib/company-change/queries';
import { listChanges } from '@/lib/company-change/queue';
import { approve, claim, dropRefusal, proposeRefusal, release, takeOver } from '@/lib/company-change/review';
import { nameShape, registeredSchema } from '@/lib/company-change/schema';
import { db, transaction } from '@/lib/db';
import { submit } from '@/lib/enrollment/commands';
import { factsOf as enrollmentFacts } from '@/lib/enrollment/facts';
import { saveSupportContact as answerSupport } from '@/lib/enrollment/profile';
import { shownAsOf } from '@/lib/form/changed-meanwhile';
import { countryRules } from '@/lib/region/country-rules';
import {
  addressSent,
  changeOf,
  contactAsked,
  contactOf,
  nameSent,
  newAddress,
  paper,
  seenOf,
  verifiedCompany,
} from '../support/changes';
import { declared } from '../support/declared';
import { colleague, holderOf, refusalOf, told } from '../support/people';
import { bring, cast, domainOf, legalNameOf, reseller, started, versionOf } from '../support/story';

afterEach(() => freeze(null));

const ground = { reason: 'address_mismatch', message: 'The register shows another number.' } as const;
const business = async (id: string) => ({ ...(await seenOf(id)), passed: ['business' as const] });
const checkOf = async (id: string) =>
  (await db.companyChange.findUniqueOrThrow({ where: { id } })).addressCheckId ?? '';
const idleOf = async (member: Member) => (await colleague(member, [])) as unknown as Member;

test('of one part one change is open: a second tab that has not seen the first is refused, and never makes a second', async () => {
  const { id, member } = await verifiedCompany();
  const other = { ...newAddress, addressLine1: 'Jalan Braga 5' };
  const inTab = (fields: typeof newAddress) => shownAsOf.run('0', () => saveRegistered(member, fields));
  const ends = await told([inTab(newAddress), inTab(other)]);
  expect(ends.won).toBe(1);
  expect(await db.companyChange.count({ where: { enrollmentId: id } })).toBe(1);
  // Another part is another change.
  await saveName(member, { legalName: `${legalNameOf(member)} Baru` });
  expect(await db.companyChange.count({ where: { enrollmentId: id } })).toBe(2);
});

test('what changes nothing is refused, and so is another one of what is being verified', async () => {
  const { member } = await verifiedCompany();
  expect(await refusalOf(saveName(member, { legalName: legalNameOf(member) }))).toEqual(['change_of_nothing']);
  expect(await db.companyChange.count({ where: { enrollment: { organizationId: member.organizationId } } })).toBe(0);
  const id = await addressSent(member);
  expect(await refusalOf(saveRegistered(member, newAddress))).toEqual(['change_sent_already']);
  expect(await refusalOf(bringFiles(member, id, [await paper()]))).toEqual(['change_sent_already']);
});

test('before a company is verified, or has sent anything in, nothing is changed here', async () => {
  const people = await cast();
  await bring(people, 'in_review');
  expect(await refusalOf(saveName(people.member, { legalName: 'PT Lain' }))).toEqual(['change_before_verified']);
  const begun = await reseller();
  await started(begun);
  expect(await refusalOf(saveName(begun, { legalName: 'PT Lain' }))).toEqual(['not_enrolled']);
});

test('a suspended company may change itself: what is wrong may be what it was suspended for. It stays suspended', async () => {
  const { id, member, reviewer } = await verifiedCompany('suspended');
  const changeId = await addressSent(member);
  await approve(reviewer, await business(changeId));
  expect((await enrollmentFacts(db, id)).status).toBe('suspended');
  expect((await changeOf(changeId)).status).toBe('approved');
});

test('only a Global admin of the company changes it, and nobody of another sees or moves a change', async () => {
  const { member } = await verifiedCompany();
  const [idle, { member: stranger }] = [await idleOf(member), await verifiedCompany()];
  expect(await refusalOf(saveName(idle, { legalName: 'PT Lain' }))).toEqual(['global_admin_only']);
  const id = await addressSent(member);
  const seen = await seenOf(id);
  expect(await refusalOf(withdraw(idle, seen))).toEqual(['global_admin_only']);
  for (const deed of [withdraw, send, resend]) expect(await refusalOf(deed(stranger, seen))).toEqual(['not_yours']);
  expect(await refusalOf(choose(stranger, { ...seen, check: id, choice: 'keep' }))).toEqual(['not_yours']);
  expect(await refusalOf(bringFiles(stranger, id, [await paper()]))).toEqual(['not_yours']);
  expect(await findForMember(stranger, id)).toBeNull();
});

test('staff see nothing of a draft, and whoever belongs to the company decides nothing about it', async () => {
  const { member, reviewer } = await verifiedCompany();
  const id = await saveRegistered(member, newAddress);
  expect(await findForReviewer(reviewer, id)).toBeNull();
  expect(await refusalOf(claim(reviewer, { changeId: id }))).toEqual(['not_yours']);
  await send(member, await seenOf(id));
  await db.membership.create({
    data: { userId: reviewer.userId, organizationId: member.organizationId, roles: [], joinedAt: now() },
  });
  expect(await refusalOf(claim(reviewer, { changeId: id }))).toEqual(['own_organization']);
  expect(await refusalOf(approve(reviewer, await business(id)))).toEqual(['own_organization']);
});

test('of two reviewers one decides; what a colleague has is the colleague’s until a lead takes it over', async () => {
  const { member, reviewer, second, lead } = await verifiedCompany();
  const id = await addressSent(member);
  const taken = await told([claim(reviewer, { changeId: id }), claim(second, { changeId: id })]);
  expect(taken.won).toBe(1);
  const { claimedById } = await db.companyChange.findUniqueOrThrow({ where: { id } });
  const [holder, other] = claimedById === reviewer.userId ? [reviewer, second] : [second, reviewer];
  expect(await refusalOf(approve(other, await business(id)))).toEqual(['claimed_by_another']);
  const heldBy = holder.userId;
  expect(await refusalOf(takeOver(other, { changeId: id, heldBy }))).toEqual(['role_missing']);
  await takeOver(lead, { changeId: id, heldBy });
  await release(lead, { changeId: id });
  expect(await db.letter.count({ where: { name: 'case-taken-over', content: { path: ['id'], equals: id } } })).toBe(1);
  const fields = await business(id);
  const ends = await told([
    approve(reviewer, fields),
    approve(second, fields),
    proposeRefusal(lead, { ...fields, ...ground }),
    withdraw(member, fields),
  ]);
  expect(ends.won).toBe(1);
});

test('what takes two is dropped by either, and a reviewer who goes away leaves nothing behind', async () => {
  const { member, reviewer, second } = await verifiedCompany();
  const id = await addressSent(member);
  await proposeRefusal(reviewer, { ...(await seenOf(id)), ...ground });
  await dropRefusal(reviewer, await seenOf(id));
  await claim(second, { changeId: id });
  const today = new Date(now().toISOString().slice(0, 10));
  const absence = {
    userId: second.userId,
    fromOn: today,
    toOn: today,
    recordedById: reviewer.userId,
    recordedAt: now(),
  };
  await transaction(async (tx) => beginAbsence(tx, clock, await tx.reviewerAbsence.create({ data: absence })));
  expect((await db.companyChange.findUniqueOrThrow({ where: { id } })).claimedById).toBeNull();
  const { rows } = await listChanges(reviewer, {
    view: 'unclaimed',
    search: (await changeOf(id)).company.slice(-12),
  } as never);
  expect(rows.map((row) => row.id)).toEqual([]);
  expect((await listChanges(reviewer, { view: 'open' }, 500)).rows.map((row) => row.id)).toContain(id);
});

test('the contact’s link works once and for seven days, dies with a new letter and with the change', async () => {
  const { member } = await verifiedCompany();
  const id = await contactAsked(member);
  const first = await holderOf('confirm_change', id);
  await resend(member, { changeId: id });
  expect(await refusalOf(confirm(first))).toEqual(['link_used']);
  const fresh = await holderOf('confirm_change', id);
  freeze(after(now(), days(8)));
  expect(await refusalOf(confirm(fresh))).toEqual(['link_used']);
  freeze(null);
  await withdraw(member, await seenOf(id));
  expect(await refusalOf(confirm(fresh))).toEqual(['link_used']);
  expect(await refusalOf(resend(member, { changeId: id }))).toEqual(['not_in_this_state']);
});

test('the rules of the enrollment hold for what is typed: web mail, addresses of a team, a post box, a megabyte', async () => {
  const { member } = await verifiedCompany();
  for (const [email, code] of [
    ['sari@gmail.com', 'email_webmail'],
    [`info@${domainOf(member)}`, 'email_role_address'],
  ] as const)
    expect(await refusalOf(savePrimaryContact(member, contactOf(member, email)))).toEqual([code]);
  expect(nameShape.safeParse({ legalName: 'x'.repeat(1_000_000) }).success).toBe(false);
  const box = { addressLine1: 'Kotak Pos 12', city: 'Bandung', postalCode: '40111' };
  expect(registeredSchema(countryRules('ID')).safeParse(box).success).toBe(false);
});

test('a name that another company has is shown to both sides: its company is warned, its reviewer compares', async () => {
  const [{ member: other }, { member }] = [await verifiedCompany(), await verifiedCompany()];
  const id = await nameSent(member, legalNameOf(other));
  expect((await listOfThatName(await changeOf(id))).map((hit) => hit.organizationId)).toContain(other.organizationId);
  const address = await addressSent(member);
  expect(await listOfThatName(await changeOf(address))).toEqual([]);
});

test('an approval that cannot be written whole is not written at all', async () => {
  const { id, member, reviewer } = await verifiedCompany();
  const changeId = await addressSent(member);
  // As if a check were looked at elsewhere: the last of what an approval writes is refused.
  await db.check.updateMany({ where: { enrollmentId: id, kind: 'business' }, data: { status: 'running' } });
  const letters = await db.letter.count({ where: { organizationId: member.organizationId } });
  expect(await refusalOf(approve(reviewer, await business(changeId)))).toEqual(['not_in_this_state']);
  expect((await changeOf(changeId)).status).toBe('in_review');
  expect(await db.companyProfile.count({ where: { enrollmentId: id } })).toBe(1);
  expect(await db.letter.count({ where: { organizationId: member.organizationId } })).toBe(letters);
  await db.check.updateMany({ where: { enrollmentId: id, kind: 'business' }, data: { status: 'passed' } });
});

test('an address with a suggestion is taken or kept, once, as the page showed it', async () => {
  const { member } = await verifiedCompany();
  const id = await saveRegistered(member, newAddress);
  const suggestions = [{ ...newAddress, addressLine2: null, stateOrProvince: null, city: 'Cimahi', countryIso2: 'ID' }];
  await db.addressCheck.updateMany({ where: { changes: { some: { id } } }, data: { suggestions, choice: null } });
  const seen = { ...(await seenOf(id)), check: await checkOf(id) };
  const ends = await told([choose(member, { ...seen, choice: '0' }), choose(member, { ...seen, choice: 'keep' })]);
  expect(ends.won).toBe(1);
  expect(['Cimahi', 'Bandung']).toContain((await changeOf(id)).answers.city);
});

test('what was said of one address is never taken for another: not to choose by, and not into what is in force', async () => {
  const { id: enrollmentId, member, reviewer } = await verifiedCompany();
  const id = await saveRegistered(member, newAddress);
  const [first, entered] = [await checkOf(id), { ...newAddress, addressLine1: 'Jalan Braga 5' }];
  await save(member, 'registered_address', entered);
  expect((await db.companyChange.findUniqueOrThrow({ where: { id } })).addressCheckId).toBeNull();
  const late = { ...(await seenOf(id)), check: first, choice: 'keep' } as const;
  expect(await refusalOf(choose(member, late))).toEqual(['moved_on']);
  // Even where it would still hang on the change, it is of another address.
  await db.companyChange.update({ where: { id }, data: { addressCheckId: first } });
  expect(await refusalOf(choose(member, late))).toEqual(['moved_on']);
  await send(member, await seenOf(id));
  await approve(reviewer, await business(id));
  const newest = await db.companyProfile.findFirstOrThrow({ where: { enrollmentId }, orderBy: { version: 'desc' } });
  expect([newest.addressLine1, newest.addressCheckId]).toEqual(['Jalan Braga 5', null]);
});

test('the check of an address that was kept, or of a suggestion that was taken, goes with it into force', async () => {
  for (const choice of ['keep', '0'] as const) {
    const { id: enrollmentId, member, reviewer } = await verifiedCompany();
    const id = await saveRegistered(member, newAddress);
    const check = await checkOf(id);
    const suggestion = { ...newAddress, addressLine2: null, stateOrProvince: null, city: 'Cimahi', countryIso2: 'ID' };
    await db.addressCheck.update({ where: { id: check }, data: { suggestions: [suggestion], choice: null } });
    await choose(member, { ...(await seenOf(id)), check, choice });
    await send(member, await seenOf(id));
    await approve(reviewer, await business(id));
    const newest = await db.companyProfile.findFirstOrThrow({ where: { enrollmentId }, orderBy: { version: 'desc' } });
    expect([newest.city, newest.addressCheckId]).toEqual([choice === 'keep' ? 'Bandung' : 'Cimahi', check]);
  }
});

test('a direct partner, of whom nothing else was asked, changes its support contact alone', async () => {
  const direct = await reseller('ID', { direct: true });
  const enrollmentId = await started(direct);
  const support = (email: string, website?: string) => ({ email, telephone: undefined, website });
  await answerSupport(direct, support('help@contoh.example'));
  await submit(direct, { seen: await versionOf(enrollmentId), irreversible: 'yes', ...declared });
  expect(await refusalOf(saveName(direct, { legalName: 'PT Lain' }))).toEqual(['support_contact_only']);
  expect(
    (await changeOf(await saveSupportContact(direct, support('bantuan@contoh.example', 'https://contoh.example'))))
      .status,
  ).toBe('approved');
});

test('what is in force at once is told by letters, and so is changed ten times an hour at most', async () => {
  const { member } = await verifiedCompany();
  const contact = (number: number) => ({
    email: `help${number}@contoh.example`,
    telephone: undefined,
    website: undefined,
  });
  for (let number = 1; number <= 10; number++) await saveSupportContact(member, contact(number));
  const letters = () => db.letter.count({ where: { name: 'change-approved', organizationId: member.organizationId } });
  const before = await letters();
  expect(await refusalOf(saveSupportContact(member, contact(11)))).toEqual(['too_many_tries']);
  expect(await refusalOf(savePrimaryContact(member, contactOf(member)))).toEqual(['too_many_tries']);
  expect(await letters()).toBe(before);
});

import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { freeze } from '@/lib/clock';
import { db } from '@/lib/db';
import { chooseAddress, saveOperating, saveRegistered } from '@/lib/enrollment/addresses';
import { takeHit } from '@/lib/enrollment/fills';
import { listLocked } from '@/lib/enrollment/locks';
import * as profiles from '@/lib/enrollment/profile';
import { companySchema, companyShape } from '@/lib/enrollment/schema';
import { countryRules } from '@/lib/region/country-rules';
import { claim, takeOver } from '@/lib/verification/claims';
import { resubmit } from '@/lib/verification/commands';
import { listFixDrafts, mostDrafts } from '@/lib/verification/fix-drafts';
import { askForFixes, draftFix, dropFix } from '@/lib/verification/fixes';
import { findCase } from '@/lib/verification/queries';
import { proposeRejection, reject } from '@/lib/verification/rejections';
import { proposeReinstatement, reinstate } from '@/lib/verification/second-looks';
import { declared } from '../support/declared';
import { documentOf, sent } from '../support/documents';
import { askFor, draftsOf } from '../support/fixes';
import { refusalOf } from '../support/people';
import { bring, cast, domainOf, legalNameOf, proposedAt, stages, versionOf } from '../support/story';

afterEach(() => freeze(null));

const why = { reason: 'name_mismatch', message: 'Write it as registered.' } as const;
const about = async (enrollmentId: string) => ({ enrollmentId, seen: await versionOf(enrollmentId) });
const company = (member: Member, more: object = {}) =>
  companyShape.parse({ legalName: legalNameOf(member), addressLine1: 'Jalan Merdeka 1', city: 'Bandung', ...more });
const rowOf = (id: string) => db.enrollment.findUniqueOrThrow({ where: { id } });
const draftOf = (enrollmentId: string) =>
  db.companyProfile.findFirst({ where: { enrollmentId, state: 'draft' }, include: { contacts: true } });

async function inReview() {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  return { ...people, people, enrollmentId };
}

/** A case about which just this was asked. */
async function asked(...fields: Parameters<typeof bring>[2] & string[]) {
  const people = await cast();
  const enrollmentId = await bring(people, 'needs_action', fields);
  return { ...people, enrollmentId };
}

test('a draft moves nothing and tells nobody; all of them go out as one move and one letter to each reader', async () => {
  const { member, reviewer, enrollmentId } = await inReview();
  const before = await rowOf(enrollmentId);
  const letters = () => db.letter.count({ where: { organizationId: member.organizationId } });
  const written = await letters();
  const at = await about(enrollmentId);
  await draftFix(reviewer, { ...at, field: 'legal_name', ...why });
  await draftFix(reviewer, { ...at, field: 'business_proof', reason: 'doc_too_old', message: 'A newer one.' });
  expect(await rowOf(enrollmentId)).toEqual(before);
  expect(await letters()).toBe(written);
  expect(await db.fixRequest.count({ where: { enrollmentId } })).toBe(0);
  await askForFixes(reviewer, { ...at, drafts: await draftsOf(enrollmentId) });
  expect(await rowOf(enrollmentId)).toMatchObject({ status: 'needs_action', version: at.seen + 1, attempts: 0 });
  expect(await db.fixRequest.findMany({ where: { enrollmentId }, orderBy: { createdAt: 'asc' } })).toMatchObject([
    { field: 'legal_name', ...why, askedById: reviewer.userId },
    { field: 'business_proof', reason: 'doc_too_old' },
  ]);
  expect(await draftsOf(enrollmentId)).toEqual([]);
  const told = await db.letter.findMany({
    where: { organizationId: member.organizationId, name: { in: ['please-fix', 'please-send-documents'] } },
    orderBy: { party: 'asc' },
  });
  expect(told.map(({ name, party }) => [name, party])).toEqual([
    ['please-fix', 'admin'],
    ['please-send-documents', 'contact'],
  ]);
  for (const { content } of told) expect((content as { requests: unknown[] }).requests).toHaveLength(2);
});

test('the drafts go with the case: whoever takes it over sees who wrote them, takes out and sends', async () => {
  const { reviewer, lead, enrollmentId } = await inReview();
  await claim(reviewer, { enrollmentId });
  const at = await about(enrollmentId);
  await draftFix(reviewer, { ...at, field: 'legal_name', ...why });
  await draftFix(reviewer, { ...at, field: 'support_contact', ...why });
  await takeOver(lead, { enrollmentId, heldBy: reviewer.userId });
  const drafts = await listFixDrafts(enrollmentId);
  expect(drafts.map(({ field, by, there }) => [field, by, there])).toEqual([
    ['legal_name', 'Rosa Wijaya', true],
    ['support_contact', 'Rosa Wijaya', true],
  ]);
  const [, second] = drafts;
  expect(await refusalOf(dropFix(reviewer, { enrollmentId, draftId: second?.id ?? '' }))).toEqual([
    'claimed_by_another',
  ]);
  await dropFix(lead, { enrollmentId, draftId: second?.id ?? '' });
  await askForFixes(lead, { ...at, drafts: await draftsOf(enrollmentId) });
  expect(await db.fixRequest.findMany({ where: { enrollmentId } })).toMatchObject([
    { field: 'legal_name', askedById: reviewer.userId },
  ]);
  const deeds = (await findCase(lead, enrollmentId))?.deeds.map(({ deed }) => deed) ?? [];
  expect(deeds.filter((deed) => deed.endsWith('fix')).sort()).toEqual(['draft_fix', 'draft_fix', 'drop_fix']);
});

test('of one thing there is one draft, of many not more than are read, and none at all where nothing can be asked', async () => {
  const { reviewer, second, enrollmentId } = await inReview();
  const at = await about(enrollmentId);
  const draft = { ...at, field: 'legal_name', ...why } as const;
  const twice = await Promise.allSettled([draftFix(reviewer, draft), draftFix(second, draft)]);
  expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await refusalOf(draftFix(reviewer, draft))).toEqual(['fix_drafted']);
  const more = Array.from({ length: mostDrafts - 1 }, () => ({
    ...{ enrollmentId, field: 'business_proof', documentId: randomUUID() },
    ...{ ...why, writtenById: reviewer.userId, at: new Date() },
  }));
  await db.fixDraft.createMany({ data: more });
  expect(await refusalOf(draftFix(reviewer, { ...draft, field: 'support_contact' }))).toEqual(['fixes_many']);
  await db.fixDraft.deleteMany({ where: { enrollmentId } });
  expect(await refusalOf(askForFixes(reviewer, { ...at, drafts: [] }))).toEqual(['fixes_none']);
  for (const stage of stages.filter((one) => one !== 'in_review' && one !== 'draft')) {
    const others = await cast();
    const id = await bring(others, stage);
    const late = draftFix(others.lead, { ...(await about(id)), field: 'legal_name', ...why });
    expect(await refusalOf(late), stage).toEqual(['not_in_this_state']);
  }
}, 60_000);

test('nothing is sent that was not on the page: another tab’s draft, one it took out, an older version', async () => {
  const { reviewer, enrollmentId } = await inReview();
  const at = await about(enrollmentId);
  await draftFix(reviewer, { ...at, field: 'legal_name', ...why });
  const seen = await draftsOf(enrollmentId);
  await draftFix(reviewer, { ...at, field: 'support_contact', ...why });
  const tries = [seen, [...seen, randomUUID()], [], [...seen, ...seen]];
  for (const drafts of tries) expect(await refusalOf(askForFixes(reviewer, { ...at, drafts }))).toEqual(['moved_on']);
  const older = { ...at, seen: at.seen - 1 };
  expect(await refusalOf(askForFixes(reviewer, { ...older, drafts: await draftsOf(enrollmentId) }))).toEqual([
    'moved_on',
  ]);
  expect(await refusalOf(draftFix(reviewer, { ...older, field: 'partner_id', ...why }))).toEqual(['moved_on']);
  expect(await db.fixRequest.count({ where: { enrollmentId } })).toBe(0);
});

test('a document is asked about by itself; one that was replaced meanwhile cannot be, and the rest waits with it', async () => {
  const { member, reviewer, enrollmentId, people } = await inReview();
  const other = await cast();
  const strange = await sent(other.member, await bring(other, 'in_review'));
  const at = await about(enrollmentId);
  const id = await sent(member, enrollmentId);
  expect(await refusalOf(draftFix(reviewer, { ...at, field: strange, ...why }))).toEqual(['fix_gone']);
  expect(await refusalOf(draftFix(reviewer, { ...at, field: randomUUID(), ...why }))).toEqual(['fix_gone']);
  await draftFix(reviewer, { ...at, field: id, reason: 'doc_illegible', message: 'The stamp.' });
  await draftFix(reviewer, { ...at, field: 'legal_name', ...why });
  await sent(member, enrollmentId, { replaces: id });
  expect((await documentOf(id)).status).toBe('replaced');
  const drafts = await draftsOf(enrollmentId);
  expect((await listFixDrafts(enrollmentId)).map(({ there }) => there)).toEqual([false, true]);
  expect(await refusalOf(askForFixes(reviewer, { ...at, drafts }))).toEqual(['fix_gone']);
  const [gone] = (await listFixDrafts(enrollmentId)).filter(({ there }) => !there);
  await dropFix(people.second, { enrollmentId, draftId: gone?.id ?? '' });
  await askForFixes(reviewer, { ...at, drafts: await draftsOf(enrollmentId) });
  expect(await db.fixRequest.findMany({ where: { enrollmentId } })).toMatchObject([{ field: 'legal_name' }]);
});

test('a request about a document names it, in its row and in the letter', async () => {
  const { member, reviewer, enrollmentId } = await inReview();
  const id = await sent(member, enrollmentId, { name: 'NIB lama.pdf' });
  await askFor(reviewer, await about(enrollmentId), [{ field: id, reason: 'doc_illegible', message: 'The stamp.' }]);
  expect(await db.fixRequest.findFirst({ where: { enrollmentId } })).toMatchObject({
    field: 'business_proof',
    documentId: id,
  });
  const letter = await db.letter.findFirst({ where: { organizationId: member.organizationId, name: 'please-fix' } });
  expect(letter?.content).toMatchObject({ requests: [{ field: 'business_proof', file: 'NIB lama.pdf' }] });
});

test('a decision takes the drafts with it', async () => {
  const { reviewer, second, enrollmentId } = await inReview();
  const at = await about(enrollmentId);
  await draftFix(reviewer, { ...at, field: 'legal_name', ...why });
  await proposeRejection(reviewer, { ...at, ...why });
  expect(await draftsOf(enrollmentId)).toHaveLength(1);
  await reject(second, { ...at, proposedAt: await proposedAt(enrollmentId) });
  expect(await draftsOf(enrollmentId)).toEqual([]);
});

test('asked for the name, a company changes the name and nothing else, by whatever form', async () => {
  const { member, enrollmentId } = await asked('legal_name');
  const renamed = company(member, { legalName: `${legalNameOf(member)} Jaya` });
  const forms = [
    company(member, { addressLine1: 'Jalan Lain 2' }),
    { ...renamed, city: 'Jakarta' },
    { ...renamed, addressLine2: 'Lantai 2' },
    { ...renamed, postalCode: '40111' },
    { ...renamed, registrationId: '0220104577183', registrationIdKind: 'nib' },
  ];
  for (const form of forms)
    expect([...new Set(await refusalOf(profiles.saveCompany(member, form)))]).toEqual(['not_asked_for']);
  const contact = { firstName: 'Citra', lastName: 'Dewi', email: `citra@${domainOf(member)}`, telephone: undefined };
  expect(await refusalOf(profiles.savePrimaryContact(member, contact))).toEqual(['not_asked_for']);
  const support = { email: `new@${domainOf(member)}`, telephone: undefined, website: undefined };
  expect(await refusalOf(profiles.saveSupportContact(member, support))).toEqual(['not_asked_for']);
  const elsewhere = { addressLine1: 'Jalan Kerja 3', city: 'Bandung' } as Parameters<typeof saveOperating>[1];
  expect(await refusalOf(saveOperating(member, elsewhere))).toEqual(['not_asked_for']);
  expect(await draftOf(enrollmentId)).toBeNull();
  await profiles.saveCompany(member, renamed);
  expect(await draftOf(enrollmentId)).toMatchObject({
    legalName: `${legalNameOf(member)} Jaya`,
    addressLine1: 'Jalan Merdeka 1',
  });
});

test('neither a company that is looked up nor an address that is suggested is a way round', async () => {
  const { member, enrollmentId } = await asked('legal_name');
  const fill = await db.companyFill.create({
    data: { organizationId: member.organizationId, source: 'table', at: new Date(), legalName: legalNameOf(member) },
  });
  expect(await refusalOf(profiles.saveCompany(member, company(member, { fill: fill.id })))).toEqual(['not_asked_for']);
  expect((await draftOf(enrollmentId))?.fillId ?? null).toBeNull();
  const found = { name: legalNameOf(member), countryIso2: 'ID', lei: null, duns: null, registrationId: null };
  const { id: answer } = await db.directoryAnswer.create({
    data: {
      ...{ organizationId: member.organizationId, question: 'q'.repeat(64), source: 'table', at: new Date() },
      companies: [{ ...found, addressLine1: 'Jalan Lain 2', city: 'Jakarta' }],
    },
  });
  expect(await refusalOf(takeHit(member, { answer, hit: 0 }))).toEqual(['not_asked_for']);
  const entered = { addressLine1: 'Jalan Merdeka 1', addressLine2: null, city: 'Bandung', stateOrProvince: null };
  const address = { ...entered, postalCode: null, countryIso2: 'ID' };
  const sentIn = await db.companyProfile.findFirstOrThrow({ where: { enrollmentId, state: 'submitted' } });
  const check = await db.addressCheck.create({
    data: {
      ...{ organizationId: member.organizationId, status: 'interaction_required', source: 'rules', entered: address },
      ...{ suggestions: [{ ...address, addressLine1: 'Jalan Lain 2' }], at: new Date() },
      registeredIn: { connect: { id: sentIn.id } },
    },
  });
  expect(await refusalOf(chooseAddress(member, { check: check.id, choice: '0' }))).toEqual(['not_asked_for']);
  // The name is asked for, so its form is open; the address in it is not asked about again.
  expect(await saveRegistered(member, company(member, { legalName: `${legalNameOf(member)} Jaya` }))).toBeNull();
  expect(await draftOf(enrollmentId)).toMatchObject({ addressLine1: 'Jalan Merdeka 1' });
});

test('what is locked goes along as it is kept, though the country asks for more by now; what is open obeys its rules', async () => {
  const { member, enrollmentId } = await asked('legal_name');
  const rules = { ...countryRules('ID'), postalCodeRequired: true, registrationIdRequired: true };
  const typed = { legalName: `${legalNameOf(member)} Jaya`, addressLine1: 'Jalan Merdeka 1', city: 'Bandung' };
  expect(companySchema(rules).safeParse(typed).success).toBe(false);
  const form = companySchema(rules, () => true, null, await listLocked(member)).parse(typed);
  await profiles.saveCompany(member, form);
  expect(await draftOf(enrollmentId)).toMatchObject(typed);
  const nameless = companySchema(rules, () => true, null, await listLocked(member)).safeParse({
    ...typed,
    legalName: ' ',
  });
  expect(nameless.error?.issues.map(({ message }) => message)).toEqual(['required']);
  expect(await listLocked({ organizationId: randomUUID() })).toEqual([]);
});

test('what was begun before fixes are asked for, and never sent, does not slip in with them', async () => {
  const { member, reviewer, second, lead, enrollmentId } = await inReview();
  const at = await about(enrollmentId);
  await proposeRejection(reviewer, { ...at, ...why });
  await reject(second, { ...at, proposedAt: await proposedAt(enrollmentId) });
  const support = { email: `hidden@${domainOf(member)}`, telephone: undefined, website: undefined };
  await profiles.saveSupportContact(member, support);
  await proposeReinstatement(reviewer, { ...(await about(enrollmentId)), message: 'Seen again.' });
  await reinstate(lead, { ...(await about(enrollmentId)), proposedAt: await proposedAt(enrollmentId) });
  await askFor(reviewer, await about(enrollmentId), [{ field: 'legal_name', ...why }]);
  // What the refusal said asks for nothing any more.
  expect(await refusalOf(profiles.saveSupportContact(member, support))).toEqual(['not_asked_for']);
  await profiles.saveCompany(member, company(member, { legalName: `${legalNameOf(member)} Jaya` }));
  await resubmit(member, { seen: await versionOf(enrollmentId), ...declared });
  const sentIn = await db.companyProfile.findFirstOrThrow({
    where: { enrollmentId, state: 'submitted' },
    include: { contacts: true },
  });
  expect(sentIn.legalName).toBe(`${legalNameOf(member)} Jaya`);
  expect(sentIn.contacts.map(({ email }) => email)).not.toContain(support.email);
});

test('documents go in just where they were asked for or prove what was; after the answers are in, all again', async () => {
  const { member, enrollmentId } = await asked('legal_name');
  const employment = { proves: 'employment', kind: 'assignment_letter' } as const;
  expect(await refusalOf(sent(member, enrollmentId, employment))).toEqual(['document_not_asked']);
  const id = await sent(member, enrollmentId);
  expect(await refusalOf(sent(member, enrollmentId, { ...employment, replaces: id }))).toEqual(['document_not_asked']);
  await resubmit(member, { seen: await versionOf(enrollmentId), ...declared });
  expect(await sent(member, enrollmentId, employment)).toMatch(/^[0-9a-f-]{36}$/);
  expect(await refusalOf(profiles.saveCompany(member, company(member)))).toEqual(['not_in_this_state']);
});

test('asked three times over, no attempt is used; each refusal uses one', async () => {
  const { member, reviewer, second, enrollmentId } = await inReview();
  for (let round = 0; round < 3; round += 1) {
    await askFor(reviewer, await about(enrollmentId), [{ field: 'legal_name', ...why }]);
    await resubmit(member, { seen: await versionOf(enrollmentId), ...declared });
    expect((await rowOf(enrollmentId)).attempts).toBe(0);
  }
  const at = await about(enrollmentId);
  await proposeRejection(reviewer, { ...at, ...why });
  await reject(second, { ...at, proposedAt: await proposedAt(enrollmentId) });
  expect((await rowOf(enrollmentId)).attempts).toBe(1);
});

test('what is asked for is not told at an address nobody has proven', async () => {
  const { member, reviewer, enrollmentId } = await inReview();
  const address = `stranger@${domainOf(member)}`;
  await db.contact.updateMany({ where: { kind: 'primary', profile: { enrollmentId } }, data: { email: address } });
  await askFor(reviewer, await about(enrollmentId), [
    { field: 'business_proof', reason: 'doc_too_old', message: 'So.' },
  ]);
  expect(await db.letter.count({ where: { address } })).toBe(0);
  expect(await db.letter.count({ where: { organizationId: member.organizationId, name: 'please-fix' } })).toBe(1);
});

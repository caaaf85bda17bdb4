import { afterEach, expect, test } from 'vitest';
import { after, days, freeze, now } from '@/lib/clock';
import { saveOperating, saveRegistered } from '@/lib/company-change/addresses';
import { closeIdle, lapseOutOfProgram } from '@/lib/company-change/clock';
import { saveName, savePrimaryContact, saveSupportContact, send, withdraw } from '@/lib/company-change/commands';
import { confirm, deny } from '@/lib/company-change/contact';
import { findForReviewer, isInForce } from '@/lib/company-change/queries';
import { approve, ask, claim, proposeRefusal, refuse } from '@/lib/company-change/review';
import { db } from '@/lib/db';
import { factsOf as enrollmentFacts } from '@/lib/enrollment/facts';
import { endDue } from '@/lib/exit/clock';
import { giveNotice } from '@/lib/exit/commands';
import {
  addressSent,
  changeOf,
  contactAsked,
  contactOf,
  nameSent,
  newAddress,
  seenOf,
  verifiedCompany,
} from '../support/changes';
import { holderOf, refusalOf } from '../support/people';
import { domainOf, legalNameOf } from '../support/story';

afterEach(() => freeze(null));

const reasoned = { reason: 'address_mismatch', message: 'The register shows another number.' } as const;
const checksOf = (enrollmentId: string) =>
  db.check.findMany({
    where: { enrollmentId },
    orderBy: { kind: 'asc' },
    select: { kind: true, status: true, version: true, evidence: true, answersId: true },
  });
const versionsOf = (enrollmentId: string) =>
  db.companyProfile.findMany({ where: { enrollmentId }, orderBy: { version: 'asc' }, include: { contacts: true } });
const websiteOf = async (enrollmentId: string) => {
  const [newest] = (await versionsOf(enrollmentId)).toReversed();
  return newest?.contacts.find(({ kind }) => kind === 'support')?.website ?? undefined;
};
const lettersOf = async (changeId: string) =>
  (
    await db.letter.findMany({
      where: { content: { path: ['changeId'], equals: changeId } },
      orderBy: { createdAt: 'asc' },
    })
  ).map(({ name, address }) => `${name} ${address.split('@')[0]}`);

test('another address is verified beside the one in force: only the check that rests on it is written anew, and the program never moves', async () => {
  const { id, member, reviewer } = await verifiedCompany();
  const [before, checks] = [await enrollmentFacts(db, id), await checksOf(id)];
  const changeId = await addressSent(member);
  const facts = await changeOf(changeId);
  expect([facts.status, facts.checks]).toEqual(['in_review', ['business']]);
  // What is in force stays so for everything meanwhile.
  expect((await enrollmentFacts(db, id)).answersId).toBe(before.answersId);
  expect(await checksOf(id)).toEqual(checks);
  expect(await refusalOf(approve(reviewer, { ...(await seenOf(changeId)), passed: [] }))).toEqual(['checks_open']);
  await approve(reviewer, { ...(await seenOf(changeId)), passed: ['business'] });
  const [first, second] = await versionsOf(id);
  expect([first?.state, first?.addressLine1]).toEqual(['finalized', 'Jalan Merdeka 1']);
  expect([second?.state, second?.addressLine1, second?.legalName]).toEqual([
    'finalized',
    newAddress.addressLine1,
    legalNameOf(member),
  ]);
  expect(second?.contacts).toHaveLength(2);
  const after = await checksOf(id);
  const same = (kind: string) => [checks, after].map((all) => all.find((one) => one.kind === kind));
  for (const kind of ['email_ownership', 'email_domain', 'employment']) expect(same(kind)[1]).toEqual(same(kind)[0]);
  expect(same('business')[1]).toMatchObject({ status: 'passed', answersId: second?.id });
  const now = await enrollmentFacts(db, id);
  expect([now.status, now.version]).toEqual(['active', before.version]);
  expect(await lettersOf(changeId)).toEqual([
    'change-sent budi',
    'change-sent admin',
    'change-approved budi',
    'change-approved admin',
  ]);
});

test('another legal name needs a document, becomes the company’s name everywhere once approved, and leaves the agreement as it was', async () => {
  const { id, member, reviewer } = await verifiedCompany();
  const legalName = `${legalNameOf(member)} Baru Sejahtera Abadi Nusantara Raya`;
  const bare = await saveName(member, { legalName });
  expect(await refusalOf(send(member, await seenOf(bare)))).toEqual(['change_document_missing']);
  const changeId = await nameSent(member, legalName);
  expect(changeId).toBe(bare);
  expect((await changeOf(changeId)).checks).toEqual(['email_domain', 'employment', 'business']);
  const signed = await db.signature.findMany({ where: { organizationId: member.organizationId } });
  await approve(reviewer, { ...(await seenOf(changeId)), passed: ['email_domain', 'employment', 'business'] });
  const { name } = await db.organization.findUniqueOrThrow({ where: { id: member.organizationId } });
  expect([name, (await enrollmentFacts(db, id)).company]).toEqual([legalName, legalName]);
  expect(await db.signature.findMany({ where: { organizationId: member.organizationId } })).toEqual(signed);
});

test('another primary contact answers by a letter before a reviewer looks; the old one is told and stays until then', async () => {
  const { id, member, reviewer } = await verifiedCompany();
  const changeId = await contactAsked(member);
  expect((await changeOf(changeId)).status).toBe('contact_pending');
  const bearer = await holderOf('confirm_change', changeId);
  await confirm(bearer);
  expect(await refusalOf(confirm(bearer))).toEqual(['link_used']);
  expect((await enrollmentFacts(db, id)).primaryContact?.firstName).toBe('Budi');
  // That the contact confirmed is the contact's own to say: it is not ticked.
  await approve(reviewer, { ...(await seenOf(changeId)), passed: ['email_domain', 'employment'] });
  const facts = await enrollmentFacts(db, id);
  expect(facts.primaryContact?.email).toBe(`sari@${domainOf(member)}`);
  expect(facts.confirmedAddress).toBe(`sari@${domainOf(member)}`);
  expect(await lettersOf(changeId)).toEqual([
    'confirm-change sari',
    'contact-change-asked budi',
    'contact-change-asked admin',
    ...['change-sent budi', 'change-sent admin'],
    ...['change-approved budi', 'change-approved admin', 'change-approved sari'],
  ]);
});

test('a contact who answers “this is not me” leaves everything as it is; the change can be corrected and sent again', async () => {
  const { id, member } = await verifiedCompany();
  const changeId = await contactAsked(member);
  await deny(await holderOf('confirm_change', changeId));
  expect((await changeOf(changeId)).status).toBe('rejected');
  expect((await enrollmentFacts(db, id)).status).toBe('active');
  expect(await savePrimaryContact(member, contactOf(member, `rina@${domainOf(member)}`))).toBe(changeId);
  await send(member, await seenOf(changeId));
  expect((await changeOf(changeId)).asks).toBe(`rina@${domainOf(member)}`);
});

test('the contact that would have been is told when the change is refused or withdrawn, and nothing once they answered no', async () => {
  const { member, reviewer, second } = await verifiedCompany();
  const changeId = await contactAsked(member);
  const news = async () => (await lettersOf(changeId)).filter((told) => told.startsWith('contact-change-over'));
  await confirm(await holderOf('confirm_change', changeId));
  await proposeRefusal(reviewer, { ...(await seenOf(changeId)), ...reasoned });
  await refuse(second, await seenOf(changeId));
  expect(await news()).toEqual(['contact-change-over sari']);
  await withdraw(member, await seenOf(changeId));
  expect(await news()).toHaveLength(1);
  const again = await contactAsked(member);
  await withdraw(member, await seenOf(again));
  expect((await lettersOf(again)).filter((told) => told.endsWith(' sari'))).toEqual([
    'confirm-change sari',
    'contact-change-over sari',
  ]);
});

test('what nothing rests on is in force at once: customer support, where the company works, the contact’s number', async () => {
  const { id, member } = await verifiedCompany();
  const checks = await checksOf(id);
  await saveSupportContact(member, {
    email: 'bantuan@contoh.example',
    telephone: undefined,
    website: await websiteOf(id),
  });
  await savePrimaryContact(member, {
    ...contactOf(member, `budi@${domainOf(member)}`),
    firstName: 'Budi',
    lastName: 'Santoso',
    telephone: '+62215551234',
  });
  const operating = await saveOperating(member, newAddress);
  await send(member, await seenOf(operating));
  const [newest] = (await versionsOf(id)).toReversed();
  expect(newest).toMatchObject({ version: 4, state: 'finalized', operatingLine1: newAddress.addressLine1 });
  expect(newest?.contacts.map(({ email, telephone }) => [email, telephone])).toEqual(
    expect.arrayContaining([
      ['bantuan@contoh.example', null],
      [`budi@${domainOf(member)}`, '+62215551234'],
    ]),
  );
  expect(await checksOf(id)).toEqual(checks);
});

test('another website for customers is verified first: the address of the contact is held against it', async () => {
  const { id, member, reviewer } = await verifiedCompany();
  const before = await websiteOf(id);
  const website = 'https://elsewhere.example';
  const changeId = await saveSupportContact(member, { email: 'bantuan@contoh.example', telephone: undefined, website });
  expect([await isInForce(changeId), await websiteOf(id)]).toEqual([false, before]);
  await send(member, await seenOf(changeId));
  expect((await changeOf(changeId)).checks).toEqual(['email_domain']);
  expect(await refusalOf(approve(reviewer, { ...(await seenOf(changeId)), passed: [] }))).toEqual(['checks_open']);
  await approve(reviewer, { ...(await seenOf(changeId)), passed: ['email_domain'] });
  expect([await isInForce(changeId), await websiteOf(id)]).toEqual([true, website]);
  const [newest] = (await versionsOf(id)).toReversed();
  const { answersId } = await db.check.findFirstOrThrow({ where: { enrollmentId: id, kind: 'email_domain' } });
  expect(answersId).toBe(newest?.id);
});

test('to refuse takes two; the enrollment stays active, and the letter says why and what to do', async () => {
  const { id, member, reviewer, second } = await verifiedCompany();
  const changeId = await addressSent(member);
  await proposeRefusal(reviewer, { ...(await seenOf(changeId)), ...reasoned });
  expect(await refusalOf(refuse(reviewer, await seenOf(changeId)))).toEqual(['second_person_needed']);
  await refuse(second, await seenOf(changeId));
  expect((await changeOf(changeId)).status).toBe('rejected');
  const facts = await enrollmentFacts(db, id);
  expect([facts.status, facts.company]).toEqual(['active', legalNameOf(member)]);
  expect(await versionsOf(id)).toHaveLength(1);
  const letter = await db.letter.findFirstOrThrow({
    where: { name: 'change-rejected', organizationId: member.organizationId },
  });
  expect(letter.content).toMatchObject({ requests: [{ ...reasoned, field: 'registered_address' }] });
});

test('what a reviewer asks for is put right and sent again, or given up; closed by the clock after thirty days', async () => {
  const { member, reviewer } = await verifiedCompany();
  const changeId = await addressSent(member);
  await ask(reviewer, { ...(await seenOf(changeId)), ...reasoned });
  await send(member, await seenOf(changeId));
  await ask(reviewer, { ...(await seenOf(changeId)), ...reasoned });
  freeze(after(now(), days(29)));
  await closeIdle();
  expect((await changeOf(changeId)).status).toBe('needs_action');
  // What the company writes anew is nobody's of the staff until it is sent in.
  await saveRegistered(member, { ...newAddress, addressLine1: 'Jalan Braga 1' });
  expect((await findForReviewer(reviewer, changeId))?.facts).toMatchObject({ status: 'draft', checks: [] });
  expect(JSON.stringify(await findForReviewer(reviewer, changeId))).not.toContain('Jalan Braga 1');
  expect((await changeOf(changeId)).answers.addressLine1).toBe('Jalan Braga 1');
  freeze(after(now(), days(2 + 30)));
  await closeIdle();
  expect((await changeOf(changeId)).status).toBe('closed');
  const again = await addressSent(member);
  await withdraw(member, await seenOf(again));
  expect((await changeOf(again)).status).toBe('withdrawn');
});

test('what is open of a company that has left the program is closed, and nobody decides it any more', async () => {
  const { id, member, reviewer } = await verifiedCompany();
  const changeId = await addressSent(member);
  await claim(reviewer, { changeId });
  await lapseOutOfProgram();
  expect((await changeOf(changeId)).status).toBe('in_review');
  await giveNotice(member, { noticeDays: 30, reason: 'We close.' });
  freeze(after(now(), days(31)));
  await endDue();
  expect((await enrollmentFacts(db, id)).status).toBe('ended');
  expect(await refusalOf(approve(reviewer, { ...(await seenOf(changeId)), passed: ['business'] }))).toEqual([
    'change_before_verified',
  ]);
  await lapseOutOfProgram();
  expect((await changeOf(changeId)).status).toBe('closed');
});

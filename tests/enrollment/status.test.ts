import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { after, days, freeze, hours } from '@/lib/clock';
import { db } from '@/lib/db';
import * as profiles from '@/lib/enrollment/profile';
import { newReference } from '@/lib/enrollment/reference';
import { statusShape } from '@/lib/enrollment/schema';
import { askForStatus, findStatus, forgetAsks, sendStatus, statusLinkLasts } from '@/lib/enrollment/status';
import { stateOf } from '@/lib/link/link';
import { resubmit } from '@/lib/verification/commands';
import * as contacts from '@/lib/verification/contact-answers';
import { declared } from '../support/declared';
import { doJobs } from '../support/jobs';
import { colleague, holderOf, refusalOf, visitorFrom } from '../support/people';
import { recorded } from '../support/statements';
import { answer, bring, cast, contactOf, reseller, type Stage, started, versionOf } from '../support/story';

afterEach(() => freeze(null));

let networks = 0;
const ask = (reference: string, email: string) =>
  askForStatus(visitorFrom(networks++ % 250), { reference, email, locale: 'en' });

/** An enrollment at a stage, with its reference, its contact's address and its Global admin's. */
async function enrolled(stage: Stage = 'in_review', ...asks: ['primary_contact'] | []) {
  const people = await cast();
  const id = await bring(people, stage, ...(asks.length > 0 ? [asks] : []));
  const { reference } = await db.enrollment.findUniqueOrThrow({ where: { id } });
  const { email: contact } = await db.contact.findFirstOrThrow({
    where: { kind: 'primary', profile: { enrollmentId: id } },
  });
  const { email: admin } = await db.user.findUniqueOrThrow({ where: { id: people.member.userId } });
  return { people, id, reference, contact, admin };
}

async function lettersTo(address: string) {
  return db.letter.findMany({ where: { name: 'enrollment-status', address }, orderBy: { createdAt: 'asc' } });
}

async function askOf(enrollmentId: string, address: string) {
  return db.statusAsk.findUniqueOrThrow({ where: { enrollmentId_address: { enrollmentId, address } } });
}

async function opened(enrollmentId: string, address: string) {
  return holderOf('read_status', (await askOf(enrollmentId, address)).id);
}

test('whether reference and address are known or not, the answer and every statement asked for it are the same', async () => {
  const { reference, contact } = await enrolled();
  const kinds = [
    [reference, contact],
    [reference, `${randomUUID()}@nowhere.example`],
    [newReference(), contact],
    [newReference(), `${randomUUID()}@nowhere.example`],
  ] as const;
  await ask(newReference(), 'first@nowhere.example');
  const asked: string[] = [];
  for (const [known, email] of kinds) {
    const { result, statements } = await recorded(() => ask(known, email));
    asked.push(JSON.stringify([result ?? null, statements.map(({ text }) => text)]));
  }
  expect(asked).toEqual(asked.map(() => asked[0]));
  await doJobs();
  expect(await db.statusAsk.count({ where: { address: { in: kinds.map(([, email]) => email) } } })).toBe(1);
});

test('the primary contact and each Global admin get a letter, each in their own part; nobody else does', async () => {
  const { people, reference, contact, admin } = await enrolled();
  const [second, agent, gone, apart] = await Promise.all([
    colleague(people.member, ['global_admin']),
    colleague(people.member, ['admin_agent']),
    colleague(people.member, ['global_admin']),
    colleague(await reseller(), ['global_admin']),
  ]);
  await db.membership.update({ where: { id: gone.membershipId }, data: { disabledAt: new Date() } });
  const disabled = await colleague(people.member, ['global_admin']);
  await db.user.update({ where: { id: disabled.userId }, data: { disabledAt: new Date() } });
  const invited = await colleague(people.member, ['global_admin']);
  await db.membership.update({ where: { id: invited.membershipId }, data: { joinedAt: null } });
  const asking = [contact, admin, second.email, agent.email, gone.email, apart.email, disabled.email, invited.email];
  for (const email of [...asking, 'support@contoh.example', 'reviewer@mitra.example']) await ask(reference, email);
  await doJobs();
  const letters = await db.letter.findMany({
    where: { name: 'enrollment-status', content: { path: ['reference'], equals: reference } },
  });
  expect(letters.map(({ party, address }) => [party, address]).toSorted()).toEqual(
    [
      ['contact', contact],
      ['admin', admin],
      ['admin', second.email],
    ].toSorted(),
  );
});

test('a contact who is a Global admin as well reads it as one who can act', async () => {
  const member = await reseller();
  const address = `${randomUUID()}@contoh.example`;
  await db.user.update({ where: { id: member.userId }, data: { email: address } });
  const id = await started(member);
  await answer(member, address);
  const { reference } = await db.enrollment.findUniqueOrThrow({ where: { id } });
  await ask(reference, address);
  await doJobs();
  expect((await lettersTo(address)).map(({ party }) => party)).toEqual(['admin']);
});

test('the contact is whom the answers sent in named, whatever a draft says since; before any were, whom the draft names', async () => {
  const { people, reference, contact } = await enrolled('needs_action', 'primary_contact');
  const other = { firstName: 'Citra', lastName: 'Dewi', email: `${randomUUID()}@contoh.example`, telephone: undefined };
  await profiles.savePrimaryContact(people.member, other);
  const member = await reseller();
  const id = await started(member);
  const first = `${randomUUID()}@contoh.example`;
  await answer(member, first);
  const begun = await db.enrollment.findUniqueOrThrow({ where: { id } });
  await ask(reference, contact);
  await ask(reference, other.email);
  await ask(begun.reference, first);
  await doJobs();
  const letters = await Promise.all([contact, other.email, first].map(lettersTo));
  expect(letters.map(({ length }) => length)).toEqual([1, 0, 1]);
});

test('whoever answered “This was not me” reads nothing, until they take it back', async () => {
  const { id, reference, contact } = await enrolled('email_pending');
  await contacts.denyEmail(await contactOf(id));
  await ask(reference, contact);
  await doJobs();
  expect(await lettersTo(contact)).toEqual([]);
  await contacts.undoDenial(await contactOf(id));
  await ask(reference, contact);
  await doJobs();
  expect(await lettersTo(contact)).toHaveLength(1);
});

test('an address is the same however it is written', async () => {
  const { id, reference, contact } = await enrolled();
  const { email } = statusShape.parse({ reference, email: ` ${contact.toUpperCase()} ` });
  await ask(reference, email);
  await doJobs();
  expect((await askOf(id, contact)).address).toBe(contact);
});

test.each([
  'mtr-7q4k-22',
  ' MTR 7Q4K 22',
  '7q4k22',
  'Reference: MTR–7Q4K–22.',
  'ＭＴＲ-７Ｑ４Ｋ-２２',
  'mtr7q4k22\u200b',
])('a reference is read as people write it: %s', (reference) => {
  expect(statusShape.parse({ reference, email: 'budi@contoh.example' }).reference).toBe('MTR-7Q4K-22');
});

test.each([
  ['', 'required'],
  ['   ', 'required'],
  ['MTR-7Q4K-23', 'reference_malformed'],
  ['<b>MTR</b>', 'reference_malformed'],
  ['=1+1', 'reference_malformed'],
  ['\u202e22-K4Q7-RTM', 'reference_malformed'],
  ['\ud800', 'reference_malformed'],
  ['M'.repeat(1_000_000), 'too_long'],
])('what is no reference is refused in words, by its look alone: %.14j', (reference, code) => {
  const { error } = statusShape.safeParse({ reference, email: 'budi@contoh.example' });
  expect(error?.issues.map(({ message, path }) => [path[0], message])).toEqual([['reference', code]]);
});

test('what one reader asks ends no other’s link; what they ask again ends only their own', async () => {
  const { id, reference, contact, admin } = await enrolled();
  await ask(reference, contact);
  await ask(reference, admin);
  await doJobs();
  const [ofContact, ofAdmin] = [await opened(id, contact), await opened(id, admin)];
  await ask(reference, admin);
  await doJobs();
  const states = await Promise.all(
    [ofContact, ofAdmin, await opened(id, admin)].map(async ({ linkId }) =>
      stateOf(await db.oneTimeLink.findUniqueOrThrow({ where: { id: linkId } })),
    ),
  );
  expect(states).toEqual(['open', 'superseded', 'open']);
});

test('a link tells what the company reads inside, and whom to ask by name alone', async () => {
  const { people, id, reference, contact } = await enrolled('needs_action');
  await colleague(people.member, ['global_admin']);
  await ask(reference, contact);
  await doJobs();
  const found = await findStatus(await opened(id, contact));
  expect(found).toMatchObject({
    reference,
    reader: 'contact',
    status: 'needs_action',
    admins: ['Ayu Sari', 'Tari Hadi'],
  });
  expect(found?.requests.map(({ message }) => message)).toEqual(['Write it as registered.']);
  expect(found?.history.at(-1)?.event).toBe('ask');
});

test('who can put it right is asked only while the company can still send its answers in', async () => {
  const told = async (stage: Stage, attempts = 1) => {
    const { id, contact } = await enrolled(stage);
    await db.enrollment.update({ where: { id }, data: { attempts } });
    const asked = { enrollmentId: id, address: contact, createdAt: new Date() };
    const { id: subjectId } = await db.statusAsk.create({ data: asked });
    return (await findStatus({ ...(await contactOf(id)), subjectId, address: contact }))?.toPutRight;
  };
  expect([await told('needs_action'), await told('rejected'), await told('rejected', 3)]).toEqual([true, true, false]);
  expect([await told('in_review'), await told('withdrawn')]).toEqual([false, false]);
});

test('a link of somebody who is no reader any more tells nothing: an admin removed, a contact replaced', async () => {
  const { people, id, reference, contact } = await enrolled('needs_action', 'primary_contact');
  const second = await colleague(people.member, ['global_admin']);
  await ask(reference, contact);
  await ask(reference, second.email);
  await doJobs();
  const [ofContact, ofSecond] = [await opened(id, contact), await opened(id, second.email)];
  expect([(await findStatus(ofContact))?.reader, (await findStatus(ofSecond))?.reader]).toEqual(['contact', 'admin']);
  await db.membership.update({ where: { id: second.membershipId }, data: { roles: ['sales_agent'] } });
  const other = { firstName: 'Citra', lastName: 'Dewi', email: `${randomUUID()}@contoh.example`, telephone: undefined };
  await profiles.savePrimaryContact(people.member, other);
  expect((await findStatus(ofContact))?.reader).toBe('contact');
  await resubmit(people.member, { seen: await versionOf(id), ...declared });
  expect([await findStatus(ofContact), await findStatus(ofSecond)]).toEqual([null, null]);
});

test('too many tries of one address, of one reference or from one network are refused, known or not', async () => {
  const { reference, contact } = await enrolled();
  for (const email of [contact, `${randomUUID()}@nowhere.example`]) {
    for (let tried = 0; tried < 5; tried++) await ask(newReference(), email);
    expect(await refusalOf(ask(reference, email))).toEqual(['too_many_tries']);
  }
  for (const each of [reference, newReference()]) {
    for (let tried = 0; tried < 20; tried++) await ask(each, `${randomUUID()}@nowhere.example`);
    expect(await refusalOf(ask(each, `${randomUUID()}@nowhere.example`))).toEqual(['too_many_tries']);
  }
  const flood = () =>
    askForStatus(visitorFrom(255), {
      reference: newReference(),
      email: `${randomUUID()}@nowhere.example`,
      locale: 'en',
    });
  for (let tried = 0; tried < 60; tried++) await flood();
  expect(await refusalOf(flood())).toEqual(['too_many_tries']);
});

test('the letter speaks the reader’s language: that of their account, else that of the page they asked on', async () => {
  const { people, reference, contact, admin } = await enrolled();
  await db.user.update({ where: { id: people.member.userId }, data: { locale: 'id' } });
  for (const email of [contact, admin]) {
    const { from } = visitorFrom();
    await sendStatus({ reference, email, locale: 'en', from });
  }
  expect([(await lettersTo(contact))[0]?.locale, (await lettersTo(admin))[0]?.locale]).toEqual(['en', 'id']);
});

test('who asked is written down for the company, and forgotten with the link, not before', async () => {
  const { people, id, reference, contact } = await enrolled();
  await ask(reference, contact);
  await doJobs();
  const { organizationId } = people.member;
  expect(await db.auditEntry.count({ where: { action: 'enrollment.ask_status', organizationId, subjectId: id } })).toBe(
    1,
  );
  const { id: askId, createdAt } = await askOf(id, contact);
  freeze(after(createdAt, statusLinkLasts - hours(1)));
  await forgetAsks();
  expect(await db.statusAsk.count({ where: { id: askId } })).toBe(1);
  freeze(after(createdAt, days(7) + 1_000));
  expect(await forgetAsks()).toBeGreaterThan(0);
  expect(await db.statusAsk.count({ where: { id: askId } })).toBe(0);
  expect(await findStatus({ ...(await contactOf(id)), subjectId: askId })).toBeNull();
});

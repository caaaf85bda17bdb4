import { afterEach, expect, test } from 'vitest';
import { answersOf } from '@/app/_components/enrollment/answers';
import { recordOf } from '@/app/(reseller)/enrollment/record/record';
import type { Member } from '@/lib/actor';
import { after, days, freeze } from '@/lib/clock';
import { approve } from '@/lib/company-change/review';
import { db } from '@/lib/db';
import * as enrollments from '@/lib/enrollment/commands';
import { declarationVersion } from '@/lib/enrollment/declaration';
import * as profiles from '@/lib/enrollment/profile';
import { findMine } from '@/lib/enrollment/queries';
import { companyShape } from '@/lib/enrollment/schema';
import { locales } from '@/lib/locale';
import { renderSheet } from '@/lib/paper/sheet';
import { sayMoment } from '@/lib/reader/day';
import { resubmit } from '@/lib/verification/commands';
import { wordsIn } from '@/messages/words';
import { addressSent, newAddress, seenOf, verifiedCompany } from '../support/changes';
import { declared } from '../support/declared';
import { textOf } from '../support/pdf-text';
import { refusalOf } from '../support/people';
import {
  answer,
  bring,
  cast,
  domainOf,
  legalNameOf,
  linkPartnerId,
  reseller,
  started,
  versionOf,
} from '../support/story';

afterEach(() => freeze(null));

const timeZone = 'Asia/Jakarta';
const spaced = (text: string) => text.replace(/\s+/g, ' ');

/** What stands in the record that somebody takes away. */
async function recorded(member: Member, language: (typeof locales)[number] = 'en') {
  const [mine, words] = [await findMine(member), wordsIn(language)];
  if (!mine) throw new Error('Nothing was begun.');
  const when = { date: (at: Date) => sayMoment(at, language, timeZone) } as Parameters<typeof recordOf>[0]['when'];
  const sheet = await recordOf({ member, mine, words, when, language, timeZone });
  return { mine, words, sheet, text: sheet ? spaced(textOf(await renderSheet(sheet))) : '' };
}

test.each(locales)(
  'the record holds every answer as it was sent, the declaration, the reference and the dates, in %s',
  async (language) => {
    const people = await cast();
    const id = await bring(people, 'in_review');
    const { mine, words, text } = await recorded(people.member, language);
    const { company, primary, support } = answersOf({ mine, words, language });
    for (const { value } of [...company, ...primary, ...support]) expect(text).toContain(spaced(String(value)));
    const { organization, createdAt, history } = await db.enrollment.findUniqueOrThrow({
      where: { id },
      include: { history: { orderBy: { version: 'asc' } }, organization: true },
    });
    const moments = [createdAt, ...history.map(({ at }) => at)].map((at) => sayMoment(at, language, timeZone));
    for (const said of [
      mine.reference,
      organization.name,
      declared.statement,
      declarationVersion,
      'Ayu Sari',
      ...moments,
    ])
      expect(text).toContain(spaced(said));
  },
);

test('a draft begun since stands in no record; what was never sent in, or was taken back, has none', async () => {
  const people = await cast();
  await bring(people, 'needs_action', ['support_contact']);
  await profiles.saveSupportContact(people.member, {
    email: 'later@contoh.example',
    telephone: undefined,
    website: undefined,
  });
  const { text } = await recorded(people.member);
  expect(text).toContain(`support@${domainOf(people.member)}`);
  expect(text).not.toContain('later@contoh.example');
  const another = await cast();
  await bring(another, 'draft');
  expect((await recorded(another.member)).sheet).toBeNull();
  await enrollments.submit(another.member, { seen: 0, ...declared });
  expect((await recorded(another.member)).sheet).not.toBeNull();
  await enrollments.recall(another.member, { seen: 1 });
  expect((await recorded(another.member)).sheet).toBeNull();
});

test('a direct partner is asked for customer support alone, and nothing else can be written', async () => {
  const member = await reseller('NZ', { direct: true });
  await started(member);
  const company = companyShape.parse({ legalName: 'Another Ltd', addressLine1: 'Queen Street 1', city: 'Auckland' });
  expect(await refusalOf(profiles.saveCompany(member, company))).toEqual(['support_contact_only']);
  const person = { firstName: 'Budi', lastName: 'Santoso', email: 'budi@kauri.example', telephone: undefined };
  expect(await refusalOf(profiles.savePrimaryContact(member, person))).toEqual(['support_contact_only']);
});

test('what is known of a direct partner says where it is from, in the record, too', async () => {
  const member = await reseller('NZ');
  const first = await started(member);
  await answer(member);
  await enrollments.submit(member, { seen: 0, ...declared });
  await enrollments.withdraw(member, { seen: 1 });
  await db.organization.update({
    where: { id: member.organizationId },
    data: { directPartnerSince: new Date('2021-03-04') },
  });
  await linkPartnerId(member);
  await started(member);
  await enrollments.submit(member, { seen: 0, irreversible: 'yes', ...declared });
  const { reference } = await db.enrollment.findUniqueOrThrow({ where: { id: first } });
  const { text, mine } = await recorded(member);
  expect(text).toContain(`${legalNameOf(member)} From your earlier enrollment`);
  for (const said of [
    reference,
    mine.reference,
    'Jalan Merdeka 1',
    'Budi Santoso',
    `support@${domainOf(member)}`,
    'March 2021',
  ])
    expect(text).toContain(said);
});

test('of a direct partner that never enrolled, the account and the location are known, and the contact is not', async () => {
  const member = await reseller('NZ', { direct: true });
  await started(member);
  await linkPartnerId(member);
  await profiles.saveSupportContact(member, { email: 'help@kauri.example', telephone: undefined, website: undefined });
  await enrollments.submit(member, { seen: 0, irreversible: 'yes', ...declared });
  const { text, words, mine } = await recorded(member);
  const { from, primaryUnknown } = words.knownAlready;
  for (const said of [
    `${mine.organization.name} ${from.work_account()}`,
    `Zealand ${from.membership()}`,
    primaryUnknown,
  ])
    expect(text).toContain(said);
});

test('answers sent again without a change are dated by when they were sent again, and by when first', async () => {
  const people = await cast();
  const id = await bring(people, 'rejected');
  const { sentAt } = await db.enrollment.findUniqueOrThrow({ where: { id } });
  const later = after(new Date(), days(2));
  freeze(later);
  await resubmit(people.member, { seen: await versionOf(id), unchanged: 'yes', ...declared });
  const { text, words } = await recorded(people.member);
  const { sent, sentFirst } = words.enrollmentRecord;
  expect(text).toContain(spaced(`${sentFirst} ${sayMoment(sentAt ?? later, 'en', timeZone)}`));
  expect(text).toContain(spaced(`${sent} ${sayMoment(later, 'en', timeZone)}`));
});

test('of each answer that was looked up the record says where and when it was found, and what was found where it was changed', async () => {
  const people = await cast();
  const { member } = people;
  await started(member);
  await answer(member);
  const at = new Date('2026-03-04T05:06:00Z');
  const found = {
    legalName: legalNameOf(member),
    addressLine1: 'Jalan Braga 10',
    city: 'Bandung',
    postalCode: '40111',
  };
  const { organizationId } = member;
  const row = { organizationId, source: 'gleif', number: 'HWUPKR0MPOU8FGXBT394', at, ...found } as const;
  const { id: fill } = await db.companyFill.create({ data: row });
  await profiles.saveCompany(
    member,
    companyShape.parse({ ...found, addressLine1: 'Jalan Braga 12', fill, changedWhy: 'We moved next door' }),
  );
  await enrollments.submit(member, { seen: 0, ...declared });
  for (const language of locales) {
    const { text, words } = await recorded(member, language);
    const { labels, enrollmentRecord: t } = words;
    const told = { source: 'GLEIF', at: sayMoment(at, language, timeZone) };
    for (const said of [
      t.numbered({ ...told, number: row.number }),
      `${labels.legalName} ${t.asFound(told)}`,
      `${labels.city} ${t.asFound(told)}`,
      `${labels.addressLine1} ${t.foundOtherwise({ ...told, value: 'Jalan Braga 10' })}`,
      `${labels.changedWhy} We moved next door`,
      `${t.rest} ${t.byHand}`,
    ])
      expect(text).toContain(spaced(said));
  }
});

test('a record of answers entered by hand speaks of no directory', async () => {
  const people = await cast();
  await bring(people, 'in_review');
  const { text, words } = await recorded(people.member);
  expect(text).not.toContain(words.companyDirectory.summary.term);
});

test('what a verified company changed since is in no record: its declaration was of the answers before', async () => {
  const { member, reviewer } = await verifiedCompany();
  await approve(reviewer, { ...(await seenOf(await addressSent(member))), passed: ['business'] });
  const { text, mine } = await recorded(member);
  expect(mine.sent?.addressLine1).toBe(newAddress.addressLine1);
  expect(text).toContain('Jalan Merdeka 1');
  expect(text).not.toContain(newAddress.addressLine1);
});

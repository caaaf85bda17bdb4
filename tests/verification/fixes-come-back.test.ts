import { afterEach, expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { after, days, freeze } from '@/lib/clock';
import { db } from '@/lib/db';
import { saveOperating } from '@/lib/enrollment/addresses';
import { closeOverdue } from '@/lib/enrollment/clock';
import * as enrollments from '@/lib/enrollment/commands';
import { takeHit } from '@/lib/enrollment/fills';
import { listLocked } from '@/lib/enrollment/locks';
import * as profiles from '@/lib/enrollment/profile';
import { companyShape } from '@/lib/enrollment/schema';
import { approve } from '@/lib/verification/approvals';
import { resubmit } from '@/lib/verification/commands';
import { confirmEmail, denyEmail, undoDenial } from '@/lib/verification/contact-answers';
import { reviewersChecks } from '@/lib/verification/lifecycle';
import type { fixableFields } from '@/lib/verification/review-reasons';
import { proposeReinstatement, reinstate } from '@/lib/verification/second-looks';
import { declared } from '../support/declared';
import { askFor } from '../support/fixes';
import { refusalOf } from '../support/people';
import { bring, cast, contactOf, domainOf, legalNameOf, proposedAt, versionOf } from '../support/story';
import { newTag } from '../support/tag';

afterEach(() => freeze(null));

const rowOf = (id: string) => db.enrollment.findUniqueOrThrow({ where: { id } });
const openOf = async (enrollmentId: string) =>
  (await db.fixRequest.findMany({ where: { enrollmentId, answeredAt: null }, orderBy: { field: 'asc' } })).map(
    ({ field }) => field,
  );
const contactAt = (member: Member, who: string) =>
  profiles.savePrimaryContact(member, {
    ...{ firstName: 'Citra', lastName: 'Dewi', telephone: undefined },
    email: `${who}@${domainOf(member)}`,
  });
const company = (member: Member, more: object = {}) =>
  companyShape.parse({ legalName: legalNameOf(member), addressLine1: 'Jalan Merdeka 1', city: 'Bandung', ...more });

/** Asked for the contact, and whatever else, a company has named another one and sent that in; who has not answered yet. */
async function sentToAnother(...fields: (typeof fixableFields)[number][]) {
  const people = await cast();
  const id = await bring(people, 'needs_action', ['primary_contact', ...fields]);
  await contactAt(people.member, 'citra');
  await resubmit(people.member, { seen: await versionOf(id), ...declared });
  expect([(await rowOf(id)).status, await openOf(id)]).toEqual(['email_pending', []]);
  return { ...people, id };
}

test('whatever an earlier contact answered, each new one can say “This was not me”', async () => {
  const { member, id } = await sentToAnother();
  for (const who of ['dewi', 'eka']) {
    const contact = await contactOf(id);
    await denyEmail(contact);
    const check = await db.check.findFirstOrThrow({ where: { enrollmentId: id, kind: 'email_ownership' } });
    expect(check).toMatchObject({ status: 'failed', evidence: contact.address });
    await contactAt(member, who);
    await resubmit(member, { seen: await versionOf(id), ...declared });
  }
  await confirmEmail(await contactOf(id));
  expect((await rowOf(id)).status).toBe('in_review');
});

/** Everything but the contact stays as it was sent, by whatever form; the contact can be named anew. */
async function expectOnlyContactOpen(member: Member) {
  const elsewhere = { addressLine1: 'Jalan Kerja 3', city: 'Bandung' } as Parameters<typeof saveOperating>[1];
  const support = { email: `new@${domainOf(member)}`, telephone: undefined, website: undefined };
  const found = { name: legalNameOf(member), countryIso2: 'ID', lei: null, duns: null, registrationId: null };
  const { id: answer } = await db.directoryAnswer.create({
    data: {
      ...{ organizationId: member.organizationId, question: newTag().padEnd(64, 'q'), source: 'table', at: new Date() },
      companies: [{ ...found, addressLine1: 'Jalan Lain 2', city: 'Jakarta' }],
    },
  });
  const tries = [
    () => profiles.saveCompany(member, company(member, { legalName: 'PT Yang Lain' })),
    () => profiles.saveCompany(member, company(member, { addressLine1: 'Jalan Lain 2' })),
    () => profiles.saveSupportContact(member, support),
    () => saveOperating(member, elsewhere),
    () => takeHit(member, { answer, hit: 0 }),
  ];
  for (const one of tries) expect(await refusalOf(one())).toContain('not_asked_for');
  expect(await listLocked(member)).toContain('legalName');
  await contactAt(member, 'dewi');
}

test('answers taken back before the new contact has confirmed are asked for what they were: all else stays closed', async () => {
  const { member, id } = await sentToAnother();
  await enrollments.recall(member, { seen: await versionOf(id) });
  expect([(await rowOf(id)).status, await openOf(id)]).toEqual(['draft', ['primary_contact']]);
  await expectOnlyContactOpen(member);
  await enrollments.submit(member, { seen: await versionOf(id), ...declared });
  expect(await openOf(id)).toEqual([]);
  // However often.
  await enrollments.recall(member, { seen: await versionOf(id) });
  expect(await openOf(id)).toEqual(['primary_contact']);
  await expectOnlyContactOpen(member);
  await enrollments.submit(member, { seen: await versionOf(id), ...declared });
  await confirmEmail(await contactOf(id));
  expect([(await rowOf(id)).status, await openOf(id)]).toEqual(['in_review', []]);
});

test('so are answers whose new contact says “This was not me”, and both are answered if it was them after all', async () => {
  const { member, id } = await sentToAnother();
  const contact = await contactOf(id);
  await denyEmail(contact);
  expect([(await rowOf(id)).status, await openOf(id)]).toEqual(['needs_action', ['primary_contact']]);
  await expectOnlyContactOpen(member);
  await undoDenial(contact);
  expect([(await rowOf(id)).status, await openOf(id)]).toEqual(['in_review', []]);
});

test('only what was asked last is asked again, not what an earlier answer has settled', async () => {
  const people = await cast();
  const { member } = people;
  const id = await bring(people, 'needs_action', ['legal_name']);
  await profiles.saveCompany(member, company(member, { legalName: `${legalNameOf(member)} Jaya` }));
  await resubmit(member, { seen: await versionOf(id), ...declared });
  await askFor(people.reviewer, { enrollmentId: id, seen: await versionOf(id) }, [
    { field: 'primary_contact', reason: 'name_mismatch', message: 'Somebody who works there.' },
    { field: 'support_contact', reason: 'name_mismatch', message: 'One that is read.' },
  ]);
  await contactAt(member, 'citra');
  await resubmit(member, { seen: await versionOf(id), ...declared });
  await enrollments.recall(member, { seen: await versionOf(id) });
  expect(await openOf(id)).toEqual(['primary_contact', 'support_contact']);
  const renamed = company(member, { legalName: `${legalNameOf(member)} Baru` });
  expect(await refusalOf(profiles.saveCompany(member, renamed))).toEqual(['not_asked_for']);
});

test('a company that was never asked for anything corrects whatever it likes, taken back or denied', async () => {
  for (const back of ['recall', 'deny'] as const) {
    const people = await cast();
    const id = await bring(people, 'email_pending');
    if (back === 'recall') await enrollments.recall(people.member, { seen: await versionOf(id) });
    else await denyEmail(await contactOf(id));
    expect(await openOf(id)).toEqual([]);
    await profiles.saveCompany(
      people.member,
      company(people.member, { legalName: `${legalNameOf(people.member)} Baru` }),
    );
  }
});

test('what was taken back and never sent again is not what a reopened case is approved on', async () => {
  const { member, reviewer, lead, id } = await sentToAnother();
  await enrollments.recall(member, { seen: await versionOf(id) });
  const { touchedAt } = await rowOf(id);
  freeze(after(touchedAt, days(31)));
  await closeOverdue();
  const at = async () => ({ enrollmentId: id, seen: await versionOf(id) });
  await proposeReinstatement(reviewer, { ...(await at()), message: 'Seen again.' });
  await reinstate(lead, { ...(await at()), proposedAt: await proposedAt(id) });
  await approve(reviewer, { ...(await at()), passed: [...reviewersChecks] });
  const profiles = await db.companyProfile.findMany({ where: { enrollmentId: id }, orderBy: { version: 'asc' } });
  expect(profiles.map(({ state }) => state)).toEqual(['finalized', 'draft']);
});

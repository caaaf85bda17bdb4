import { afterEach, expect, test, vi } from 'vitest';
import type { Reviewer } from '@/lib/actor';
import { after, days, freeze, hours } from '@/lib/clock';
import { db } from '@/lib/db';
import { closeOverdue } from '@/lib/enrollment/clock';
import * as enrollments from '@/lib/enrollment/commands';
import * as profiles from '@/lib/enrollment/profile';
import * as approvals from '@/lib/verification/approvals';
import * as verifications from '@/lib/verification/commands';
import * as contact from '@/lib/verification/contact-answers';
import { reviewersChecks } from '@/lib/verification/lifecycle';
import { dropProposal } from '@/lib/verification/proposals';
import { proposeRejection, reject } from '@/lib/verification/rejections';
import { proposeReinstatement, reinstate } from '@/lib/verification/second-looks';
import { declared } from '../support/declared';
import { askForFix } from '../support/fixes';
import {
  answer,
  bring,
  cast,
  contactOf,
  domainOf,
  proposedAt,
  reseller,
  signAs,
  started,
  versionOf,
} from '../support/story';

afterEach(() => freeze(null));

const codes = (...expected: string[]) => ({ reasons: expected.map((code) => expect.objectContaining({ code })) });
const statusOf = async (id: string) => (await db.enrollment.findUniqueOrThrow({ where: { id } })).status;

test('starting twice, even at once, leaves one open enrollment', async () => {
  const member = await reseller();
  await Promise.all([enrollments.start(member, {}), enrollments.start(member, {}), enrollments.start(member, {})]);
  expect(await db.enrollment.count({ where: { organizationId: member.organizationId } })).toBe(1);
});

test('a reference that chance has given already is given again, and nobody is told they had enrolled', async () => {
  const [first, second] = [await reseller(), await reseller()];
  const dice = vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => {
    (bytes as Uint8Array).fill(7);
    return bytes;
  });
  await enrollments.start(first, {});
  let throws = 0;
  dice.mockImplementation((bytes) => {
    (bytes as Uint8Array).fill(throws++ < 5 ? 7 : 11);
    return bytes;
  });
  await enrollments.start(second, {});
  const references = await db.enrollment.findMany({
    where: { organizationId: { in: [first.organizationId, second.organizationId] } },
    orderBy: { reference: 'asc' },
    select: { reference: true },
  });
  expect(new Set(references.map(({ reference }) => reference)).size).toBe(2);
});

test('an enrollment reopened beside a new one is refused, and says why', async () => {
  const people = await cast();
  const id = await bring(people, 'rejected');
  const { organizationId } = people.member;
  freeze(after(new Date(), days(40)));
  await closeOverdue();
  const fields = { enrollmentId: id, seen: await versionOf(id), message: 'The register was out of date.' };
  await db.enrollment.create({ data: { reference: 'MTR-TEST-01', organizationId } });
  await proposeReinstatement(people.reviewer, fields);
  const read = { ...fields, proposedAt: await proposedAt(id) };
  await expect(reinstate(people.lead, read)).rejects.toMatchObject(codes('already_enrolled'));
});

test('an enrollment begins in the work account’s own country only', async () => {
  await expect(enrollments.start(await reseller('FR'), { country: 'ID' })).rejects.toMatchObject(
    codes('country_mismatch'),
  );
});

test('nothing can be sent in while answers are missing, and each missing part is named', async () => {
  const member = await reseller();
  await started(member);
  const missing = codes('company_missing', 'primary_contact_missing', 'support_contact_missing');
  await expect(enrollments.submit(member, { seen: 0, ...declared })).rejects.toMatchObject(missing);
});

test.each([
  ['budi@gmail.com', 'email_webmail'],
  ['budi@yahoo.co.uk', 'email_webmail'],
  ['budi@contoso.onmicrosoft.com', 'email_tenant_domain'],
  ['info@contoso.com', 'email_role_address'],
  ['budi@ｇｍａｉｌ.com', 'email_webmail'],
])('%s cannot be a primary contact: %s', async (address, code) => {
  const member = await reseller();
  await started(member);
  const contact = { firstName: 'Budi', lastName: 'Santoso', email: address, telephone: undefined };
  await expect(profiles.savePrimaryContact(member, contact)).rejects.toMatchObject(codes(code));
  expect(
    await db.contact.count({ where: { profile: { enrollment: { organizationId: member.organizationId } } } }),
  ).toBe(0);
});

test('of sixteen who confirm with one link, exactly one does', async () => {
  const people = await cast();
  const id = await bring(people, 'email_pending');
  const bearer = await contactOf(id);
  const answers = await Promise.allSettled(Array.from({ length: 16 }, () => contact.confirmEmail(bearer)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await statusOf(id)).toBe('in_review');
});

test('a link does nothing after it ran out, was replaced, or the answers were taken back', async () => {
  const people = await cast();
  const id = await bring(people, 'email_pending');
  const first = await contactOf(id);
  await enrollments.resendConfirmation(people.member);
  await expect(contact.confirmEmail(first)).rejects.toMatchObject(codes('link_used'));
  const second = await contactOf(id);
  freeze(after(new Date(), days(7) + 1000));
  await expect(contact.confirmEmail(second)).rejects.toMatchObject(codes('link_used'));
  freeze(null);
  await enrollments.recall(people.member, { seen: await versionOf(id) });
  await expect(contact.confirmEmail(second)).rejects.toMatchObject(codes('link_used'));
  expect(await statusOf(id)).toBe('draft');
});

test('“this was not me” can be taken back by the same link for a day, not longer', async () => {
  const people = await cast();
  const id = await bring(people, 'email_pending');
  const bearer = await contactOf(id);
  await contact.denyEmail(bearer);
  expect(await statusOf(id)).toBe('needs_action');
  freeze(after(new Date(), hours(24) + 1000));
  await expect(contact.undoDenial(bearer)).rejects.toMatchObject(codes('undo_too_late'));
  freeze(null);
  await contact.undoDenial(bearer);
  expect(await statusOf(id)).toBe('in_review');
});

test('a question uses up no attempt; corrected answers go back to review without a new confirmation', async () => {
  const people = await cast();
  const id = await bring(people, 'needs_action', ['support_contact']);
  await profiles.saveSupportContact(people.member, {
    email: `help@${domainOf(people.member)}`,
    telephone: undefined,
    website: undefined,
  });
  await verifications.resubmit(people.member, { seen: await versionOf(id), ...declared });
  const row = await db.enrollment.findUniqueOrThrow({
    where: { id },
    include: { profiles: { orderBy: { version: 'asc' } } },
  });
  expect(row).toMatchObject({
    status: 'in_review',
    attempts: 0,
    profiles: [{ state: 'replaced' }, { state: 'submitted' }],
  });
});

test('a new primary contact must confirm before the review goes on', async () => {
  const people = await cast();
  const id = await bring(people, 'needs_action', ['primary_contact']);
  await profiles.savePrimaryContact(people.member, {
    firstName: 'Citra',
    lastName: 'Dewi',
    email: `citra@${domainOf(people.member)}`,
    telephone: undefined,
  });
  await verifications.resubmit(people.member, { seen: await versionOf(id), ...declared });
  expect(await statusOf(id)).toBe('email_pending');
  await contact.confirmEmail(await contactOf(id));
  expect(await statusOf(id)).toBe('in_review');
});

test('a refusal needs really another person, who refuses on the very ground that was read', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  const seen = await versionOf(enrollmentId);
  const propose = (message: string) =>
    proposeRejection(people.reviewer, { enrollmentId, seen, reason: 'entity_inactive', message });
  const refuse = async (by: Reviewer, read?: Date) =>
    reject(by, { enrollmentId, seen, proposedAt: read ?? (await proposedAt(enrollmentId)) });
  await expect(refuse(people.second)).rejects.toMatchObject(codes('second_person_needed'));
  await propose('No such company.');
  const read = await proposedAt(enrollmentId);
  await expect(propose('Struck off.')).rejects.toMatchObject(codes('moved_on'));
  await expect(refuse(people.reviewer)).rejects.toMatchObject(codes('second_person_needed'));
  await dropProposal(people.reviewer, { enrollmentId });
  await propose('Struck off.');
  await expect(refuse(people.second, read)).rejects.toMatchObject(codes('moved_on'));
  await refuse(people.second);
  expect(await db.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } })).toMatchObject({
    status: 'rejected',
    attempts: 1,
  });
});

test('a question settles a proposal to refuse', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  const seen = await versionOf(enrollmentId);
  await proposeRejection(people.reviewer, { enrollmentId, seen, reason: 'name_mismatch', message: 'Which one?' });
  await askForFix(people.second, {
    enrollmentId,
    seen,
    field: 'company',
    reason: 'name_mismatch',
    message: 'Which name?',
  });
  expect(await db.proposal.count({ where: { enrollmentId } })).toBe(0);
});

test('two reviewers decide at once: one decision, the other is told', async () => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  const seen = await versionOf(id);
  const approval = { enrollmentId: id, seen, passed: [...reviewersChecks] };
  const question = {
    enrollmentId: id,
    seen,
    field: 'company',
    reason: 'name_mismatch',
    message: 'Which name?',
  } as const;
  const answers = await Promise.allSettled([
    approvals.approve(people.reviewer, approval),
    approvals.approve(people.second, approval),
    askForFix(people.lead, question),
  ]);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const answer of answers)
    if (answer.status === 'rejected') expect(answer.reason).toMatchObject(codes('moved_on'));
  expect(await versionOf(id)).toBe(seen + 1);
});

test('approval waits for every check, and says so', async () => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  const some = { enrollmentId: id, seen: await versionOf(id), passed: ['business' as const] };
  await expect(approvals.approve(people.reviewer, some)).rejects.toMatchObject(codes('checks_open'));
  const business = await db.check.findFirstOrThrow({ where: { enrollmentId: id, kind: 'business' } });
  expect(business.status).toBe('running');
});

test('signing without a PartnerID is refused with the reason; with it the enrollment is active in the same transaction', async () => {
  const people = await cast();
  const id = await bring(people, 'qualified');
  await db.location.updateMany({
    where: { organizationId: people.member.organizationId },
    data: { organizationId: null },
  });
  await expect(signAs(people.member, await versionOf(id))).rejects.toMatchObject(codes('partner_id_missing'));
  expect(await db.signature.count({ where: { enrollmentId: id } })).toBe(0);
});

test('of two who sign at once, one signature stands', async () => {
  const people = await cast();
  const id = await bring(people, 'qualified');
  const seen = await versionOf(id);
  const answers = await Promise.allSettled([signAs(people.member, seen), signAs(people.member, seen)]);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await db.signature.count({ where: { enrollmentId: id } })).toBe(1);
});

test('what nobody answers for thirty days is closed by the clock, not a day earlier', async () => {
  const people = await cast();
  const id = await bring(people, 'needs_action');
  freeze(after(new Date(), days(29)));
  await closeOverdue();
  expect(await statusOf(id)).toBe('needs_action');
  freeze(after(new Date(), days(31)));
  await closeOverdue();
  expect(await statusOf(id)).toBe('closed');
});

test('a direct partner gives its support contact, says that it knows there is no way back, and is qualified', async () => {
  const member = await reseller('NZ', { direct: true });
  const id = await started(member);
  await expect(enrollments.submit(member, { seen: 0, ...declared })).rejects.toMatchObject(
    codes('support_contact_missing'),
  );
  await profiles.saveSupportContact(member, { email: 'help@kauri.example', telephone: undefined, website: undefined });
  await expect(enrollments.submit(member, { seen: 0, ...declared })).rejects.toMatchObject(codes('must_be_ticked'));
  expect(await statusOf(id)).toBe('draft');
  await enrollments.submit(member, { seen: 0, irreversible: 'yes', ...declared });
  expect(await statusOf(id)).toBe('qualified');
});

test('another organization’s member finds nothing of it', async () => {
  const people = await cast();
  await bring(people, 'in_review');
  await expect(enrollments.withdraw(await reseller(), { seen: 2 })).rejects.toMatchObject(codes('not_yours'));
});

test('answers sent in cannot be changed behind the reviewer’s back', async () => {
  const people = await cast();
  await bring(people, 'in_review');
  await expect(answer(people.member)).rejects.toMatchObject(codes('not_in_this_state'));
});

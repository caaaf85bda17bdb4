import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Member, Reviewer } from '@/lib/actor';
import { freeze } from '@/lib/clock';
import { db } from '@/lib/db';
import { settleOvertaken } from '@/lib/escalation/clock';
import { askAboutCase } from '@/lib/escalation/commands';
import { findEscalations } from '@/lib/escalation/queries';
import { escalationShape } from '@/lib/escalation/schema';
import { Refusal } from '@/lib/refusal';
import { approve } from '@/lib/verification/approvals';
import { claim } from '@/lib/verification/claims';
import { answerAsLead, escalate } from '@/lib/verification/escalations';
import { reviewersChecks } from '@/lib/verification/lifecycle';
import { answer } from '@/lib/verification/messages';
import { listCases } from '@/lib/verification/queue';
import { colleague, refusalOf, told } from '../support/people';
import { bring, cast, reviewer, versionOf } from '../support/story';

const at = (text: string) => new Date(`${text}+07:00`);
const monday = at('2026-11-23T10:00');
/** The sixth business day of what begins on Monday. */
const daySix = at('2026-11-30T10:00');

beforeEach(() => freeze(monday));
afterEach(() => freeze(null));

async function inReview() {
  const people = await cast();
  return { ...people, enrollmentId: await bring(people, 'in_review') };
}

/** A case whose planned days are over. */
async function late() {
  const one = await inReview();
  freeze(daySix);
  return one;
}

async function refusedWith(story: Promise<unknown>) {
  const refusal = await story.then(
    () => null,
    (fault: unknown) => fault,
  );
  expect(refusal).toBeInstanceOf(Refusal);
  return (refusal as Refusal).reasons;
}

const stagesOf = async (actor: Member | Reviewer, id: string) =>
  (await findEscalations(actor, id)).shown.map(({ stage }) => stage);
const lettersAbout = (id: string) =>
  db.letter.findMany({ where: { name: 'case-escalated', content: { path: ['id'], equals: id } } });
const emailOf = async ({ userId }: { userId: string }) =>
  (await db.user.findUniqueOrThrow({ where: { id: userId } })).email;
const inView = async (one: Reviewer, id: string) =>
  (await listCases(one, { view: 'escalated' })).rows.find((row) => row.id === id);

test('before day 6 a company cannot ask, and is told from which day on it can', async () => {
  const { member, enrollmentId } = await inReview();
  for (const time of ['2026-11-23T10:00', '2026-11-27T23:59', '2026-11-29T23:59']) {
    freeze(at(time));
    expect(await refusedWith(askAboutCase(member))).toEqual([{ code: 'ask_too_early', with: { day: '2026-11-30' } }]);
  }
  expect((await findEscalations(member, enrollmentId)).past).toBe(false);
  freeze(at('2026-11-30T00:00'));
  await askAboutCase(member);
  expect(await stagesOf(member, enrollmentId)).toEqual(['waits']);
});

test('on day 6 it goes before every lead by letter and in the queue, with the answer due by the close of the next business day', async () => {
  const { member, lead, enrollmentId } = await late();
  await askAboutCase(member);
  const letters = await lettersAbout(enrollmentId);
  const own = letters.filter(({ address }) => address.length > 0);
  expect(own.map(({ address }) => address)).toContain(await emailOf(lead));
  expect(letters[0]?.content).toMatchObject({
    asker: 'company',
    answerBy: { at: at('2026-12-01T17:00').toISOString() },
  });
  expect(await inView(lead, enrollmentId)).toMatchObject({ escalatedUntil: at('2026-12-01T17:00') });
  expect((await findEscalations(member, enrollmentId)).shown).toMatchObject([{ dueOn: '2026-12-01', stage: 'waits' }]);
  freeze(at('2026-12-01T17:01'));
  expect(await stagesOf(lead, enrollmentId)).toEqual(['late']);
  expect(await stagesOf(member, enrollmentId)).toEqual(['late']);
});

test('a question of a Friday is due on Monday, and one of a Saturday too', async () => {
  const { member, enrollmentId } = await inReview();
  const other = await inReview();
  freeze(at('2026-12-04T18:00'));
  await askAboutCase(member);
  freeze(at('2026-12-05T09:00'));
  await askAboutCase(other.member);
  for (const [one, id] of [
    [member, enrollmentId],
    [other.member, other.enrollmentId],
  ] as const)
    expect((await findEscalations(one, id)).shown).toMatchObject([{ dueOn: '2026-12-07' }]);
});

test('a company asks once a day, and is told from which day on it can again', async () => {
  const { member, enrollmentId } = await late();
  await askAboutCase(member);
  const other = await colleague(member, ['global_admin']);
  expect(await refusedWith(askAboutCase(other))).toEqual([{ code: 'asked_today', with: { day: '2026-12-01' } }]);
  freeze(at('2026-12-01T00:01'));
  await askAboutCase(other);
  expect(await stagesOf(member, enrollmentId)).toEqual(['waits', 'waits']);
});

test('of two tabs that ask at once one does, and one letter goes to each lead', async () => {
  const { member, lead, enrollmentId } = await late();
  const { won, refused } = await told(Array.from({ length: 5 }, () => askAboutCase(member)));
  expect([won, refused]).toEqual([1, Array(4).fill('asked_today')]);
  const address = await emailOf(lead);
  expect((await lettersAbout(enrollmentId)).filter((letter) => letter.address === address)).toHaveLength(1);
});

test('only a Global admin asks, and only about what is in review', async () => {
  const { member, enrollmentId, reviewer: one } = await late();
  expect(await refusalOf(askAboutCase(await colleague(member, ['user_admin'])))).toEqual(['global_admin_only']);
  expect(await refusalOf(askAboutCase((await cast()).member))).toEqual(['not_yours']);
  await approve(one, { enrollmentId, seen: await versionOf(enrollmentId), passed: [...reviewersChecks] });
  expect(await refusalOf(askAboutCase(member))).toEqual(['not_in_this_state']);
});

test('a lead’s message answers it, whoever has the case, and it stays theirs', async () => {
  const { member, reviewer: holder, lead, enrollmentId } = await late();
  await claim(holder, { enrollmentId });
  await askAboutCase(member);
  await answer(holder, { enrollmentId, message: 'I am at it.' });
  expect(await stagesOf(member, enrollmentId)).toEqual(['waits']);
  await answerAsLead(lead, { enrollmentId, message: 'It is decided tomorrow.' });
  expect(await stagesOf(member, enrollmentId)).toEqual(['answered']);
  expect(await db.message.findFirst({ where: { enrollmentId }, orderBy: { number: 'desc' } })).toMatchObject({
    body: 'It is decided tomorrow.',
    userId: lead.userId,
  });
  expect((await db.claim.findUniqueOrThrow({ where: { enrollmentId } })).userId).toBe(holder.userId);
  expect(await inView(lead, enrollmentId)).toBeUndefined();
  expect(await refusalOf(answerAsLead(lead, { enrollmentId, message: 'Again.' }))).toEqual(['moved_on']);
  expect(await db.message.count({ where: { enrollmentId } })).toBe(2);
});

test('a lead who writes to the company in the conversation answers it, too', async () => {
  const { member, lead, enrollmentId } = await late();
  await askAboutCase(member);
  await answer(lead, { enrollmentId, message: 'It is decided tomorrow.' });
  expect(await stagesOf(member, enrollmentId)).toEqual(['answered']);
});

test('a reviewer without the lead’s right answers nothing', async () => {
  const { member, second, enrollmentId } = await late();
  await askAboutCase(member);
  expect(await refusalOf(answerAsLead(second, { enrollmentId, message: 'Soon.' }))).toEqual(['role_missing']);
});

test('a lead who belongs to the company is neither told nor answers', async () => {
  const { member, lead, enrollmentId } = await late();
  await db.membership.create({
    data: { userId: lead.userId, organizationId: member.organizationId, roles: [], joinedAt: new Date() },
  });
  await askAboutCase(member);
  const address = await emailOf(lead);
  expect((await lettersAbout(enrollmentId)).filter((letter) => letter.address === address)).toEqual([]);
  expect(await refusalOf(answerAsLead(lead, { enrollmentId, message: 'Soon.' }))).toEqual(['own_organization']);
});

test('a reviewer puts a case before the leads at any time, with a note, once until it is answered', async () => {
  const { reviewer: one, second, lead, member, enrollmentId } = await inReview();
  await escalate(one, { enrollmentId, note: '<b>Two</b> registers differ.' });
  const address = await emailOf(lead);
  const [letter] = (await lettersAbout(enrollmentId)).filter((each) => each.address === address);
  expect(letter?.content).toMatchObject({ asker: 'reviewer', message: '<b>Two</b> registers differ.' });
  expect(await refusalOf(escalate(second, { enrollmentId, note: 'I think so, too.' }))).toEqual(['escalated_already']);
  expect((await findEscalations(member, enrollmentId)).reasons.map(({ code }) => code)).toEqual(['ask_too_early']);
  await answerAsLead(lead, { enrollmentId, message: 'Take the newer one.' });
  await escalate(second, { enrollmentId, note: 'They differ again.' });
  expect(await stagesOf(one, enrollmentId)).toEqual(['waits', 'answered']);
});

test('what a reviewer writes for the leads is read by no company, nor by staff who belong to it', async () => {
  const { member, reviewer: one, second, enrollmentId } = await inReview();
  await escalate(one, { enrollmentId, note: 'The owner was convicted.' });
  const noteFor = async (actor: Member | Reviewer) => (await findEscalations(actor, enrollmentId)).shown[0]?.note;
  expect([await noteFor(second), await noteFor(member)]).toEqual(['The owner was convicted.', null]);
  const { organizationId } = member;
  await db.membership.create({ data: { userId: second.userId, organizationId, roles: [], joinedAt: new Date() } });
  expect(await noteFor(second)).toBeNull();
});

test('what a colleague has is theirs to put before the leads', async () => {
  const { reviewer: holder, second, enrollmentId } = await inReview();
  await claim(holder, { enrollmentId });
  expect(await refusalOf(escalate(second, { enrollmentId, note: 'Look.' }))).toEqual(['claimed_by_another']);
});

test('a case that moved on waits for no lead any more, and the clock closes what was asked of it once', async () => {
  const { member, reviewer: one, lead, enrollmentId } = await late();
  await askAboutCase(member);
  await approve(one, { enrollmentId, seen: await versionOf(enrollmentId), passed: [...reviewersChecks] });
  expect(await stagesOf(member, enrollmentId)).toEqual(['overtaken']);
  expect(await inView(lead, enrollmentId)).toBeUndefined();
  expect(await settleOvertaken()).toBe(1);
  expect(await settleOvertaken()).toBe(0);
  expect(await db.escalation.findFirst({ where: { enrollmentId } })).toMatchObject({ status: 'overtaken', version: 2 });
});

test('a company asks, a lead answers and a reviewer decides at once: what is left says what happened', async () => {
  const { member, reviewer: one, lead, enrollmentId } = await late();
  const seen = await versionOf(enrollmentId);
  await told([
    askAboutCase(member),
    answerAsLead(lead, { enrollmentId, message: 'Soon.' }),
    approve(one, { enrollmentId, seen, passed: [...reviewersChecks] }),
  ]);
  const stages = await stagesOf(member, enrollmentId);
  expect(stages.every((stage) => stage !== 'waits' && stage !== 'late')).toBe(true);
});

test('a note of a megabyte or of nothing is refused before any case is held', () => {
  const noted = (note: string) =>
    escalationShape.safeParse({ enrollmentId: '019ab000-0000-7000-8000-000000000001', note });
  expect(noted('<script>alert(1)</script>').success).toBe(true);
  expect(['x'.repeat(1_048_576), '', '  \n ', '\u202e'].map((note) => noted(note).success)).toEqual(
    Array(4).fill(false),
  );
});

test('a lead who is disabled is told of nothing', async () => {
  const gone = await reviewer(true);
  await db.user.update({ where: { id: gone.userId }, data: { disabledAt: new Date() } });
  const { member, enrollmentId } = await late();
  await askAboutCase(member);
  const address = await emailOf(gone);
  expect((await lettersAbout(enrollmentId)).some((letter) => letter.address === address)).toBe(false);
});

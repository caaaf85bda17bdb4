import { afterEach, expect, test } from 'vitest';
import { after, days, freeze, hours, minutes, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { lookAtDue } from '@/lib/domain-proof/clock';
import { ask, checkNow, lookAgain } from '@/lib/domain-proof/commands';
import { look } from '@/lib/domain-proof/look';
import { listProofs } from '@/lib/domain-proof/queries';
import type { Looked, Resolver } from '@/lib/domain-proof/resolver';
import { approve } from '@/lib/verification/approvals';
import { reviewersChecks } from '@/lib/verification/lifecycle';
import { colleague, refusalOf } from '../support/people';
import { bring, cast, domainOf, reseller, type Stage, versionOf } from '../support/story';

afterEach(() => freeze(null));

const resolver = '192.0.2.53';
const saying =
  (...texts: string[]): Resolver =>
  async () => ({ told: 'records', records: texts.map((text) => ({ text, parts: 1 })), resolver });
const telling =
  (told: 'nothing' | 'silent' | 'odd' | 'loop'): Resolver =>
  async () =>
    ({ told, resolver }) satisfies Looked;

/** A company at a stage that has asked for its record. */
async function asked(stage: Stage = 'in_review') {
  const people = await cast();
  const enrollmentId = await bring(people, stage);
  const { member } = people;
  await ask(member, { domain: domainOf(member) });
  return { ...people, enrollmentId, ...(await proofOf(member.organizationId)) };
}

async function proofOf(organizationId: string) {
  const [proof] = await listProofs(organizationId);
  if (!proof) throw new Error('No record was asked for.');
  return { proof, proofId: proof.id, value: proof.value };
}

const letters = (organizationId: string, name: string) => db.letter.count({ where: { organizationId, name } });

test('a record is made once for a company and a domain, hard to guess, and another one for each', async () => {
  const { member, value } = await asked('draft');
  await ask(member, { domain: domainOf(member) });
  expect((await listProofs(member.organizationId)).map((one) => one.value)).toEqual([value]);
  expect(value).toMatch(/^mitra-proof=[a-z2-7]{32}$/);
  expect((await asked('draft')).value).not.toBe(value);
});

test('pressed sixteen times at once, one record is made', async () => {
  const people = await cast();
  await bring(people, 'draft');
  const { member } = people;
  await Promise.all(Array.from({ length: 16 }, () => ask(member, { domain: domainOf(member) })));
  expect(await listProofs(member.organizationId)).toHaveLength(1);
  expect(await db.domainProofEvent.count({ where: { proof: { organizationId: member.organizationId } } })).toBe(1);
});

test('no record is made for a domain that is not in the answers, nor for anybody but a Global admin', async () => {
  const { member, proofId } = await asked();
  for (const domain of ['another.example', 'gmail.com', '', domainOf(member).toUpperCase()])
    expect(await refusalOf(ask(member, { domain }))).toEqual(['moved_on']);
  const idle = await colleague(member, ['admin_agent']);
  expect(await refusalOf(ask(idle, { domain: domainOf(member) }))).toEqual(['global_admin_only']);
  expect(await refusalOf(checkNow(idle, { proofId }))).toEqual(['global_admin_only']);
});

test('another company’s record is nobody else’s to look for', async () => {
  const [{ proofId }, { member }] = [await asked(), await asked()];
  expect(await refusalOf(checkNow(member, { proofId }, telling('nothing')))).toEqual(['not_yours']);
  const stranger = await reseller();
  expect(await refusalOf(checkNow(stranger, { proofId }, telling('nothing')))).toEqual(['not_yours']);
});

test('what is found is kept with the name server and the moment; found, the Global admins are told once', async () => {
  const { member, proofId, value } = await asked();
  freeze(new Date('2026-12-01T03:00:00Z'));
  await checkNow(member, { proofId }, telling('nothing'));
  expect((await proofOf(member.organizationId)).proof).toMatchObject({
    status: 'asked',
    resolver,
    lookedAt: now(),
    finding: { found: 'nothing' },
  });
  for (const minute of [1, 2]) {
    freeze(after(new Date('2026-12-01T03:00:00Z'), minutes(minute)));
    await checkNow(member, { proofId }, saying('v=spf1 -all', value));
  }
  const { proof } = await proofOf(member.organizationId);
  expect(proof).toMatchObject({ status: 'held', version: 2, finding: { found: 'held' } });
  expect(proof.movedAt).toEqual(new Date('2026-12-01T03:01:00Z'));
  expect(await letters(member.organizationId, 'domain-proven')).toBe(1);
  const history = await db.domainProofEvent.findMany({ where: { proofId }, orderBy: { version: 'asc' } });
  expect(history.map(({ event, resolver: by }) => [event, by])).toEqual([
    ['begin', null],
    ['find', resolver],
  ]);
});

test('what is gone is taken back and told; silence and faults take nothing back', async () => {
  const { member, proofId, value } = await asked();
  const { organizationId } = member;
  await checkNow(member, { proofId }, saying(value));
  for (const told of ['silent', 'odd', 'loop'] as const) {
    await checkNow(member, { proofId }, telling(told));
    expect((await proofOf(organizationId)).proof).toMatchObject({ status: 'held', finding: { found: told } });
  }
  const failing: Resolver = async () => ({ told: 'failed', code: 'SERVFAIL', resolver });
  await checkNow(member, { proofId }, failing);
  expect((await proofOf(organizationId)).proof.status).toBe('held');
  await checkNow(member, { proofId }, saying('another value'));
  expect((await proofOf(organizationId)).proof.status).toBe('gone');
  expect(await letters(organizationId, 'domain-proof-gone')).toBe(1);
  await checkNow(member, { proofId }, saying(value));
  expect((await proofOf(organizationId)).proof).toMatchObject({ status: 'held', version: 4 });
});

test('of two looks the one begun later counts, however long the earlier one took', async () => {
  const { member, proofId, value } = await asked();
  freeze(new Date('2026-12-01T03:00:00Z'));
  let earlier: Promise<unknown> = Promise.resolve();
  const answer = await new Promise<() => void>((asked) => {
    earlier = look(member, proofId, async (name) => {
      await new Promise<void>((resolve) => asked(resolve));
      return telling('nothing')(name);
    });
  });
  freeze(new Date('2026-12-01T03:00:01Z'));
  await look(member, proofId, saying(value));
  answer();
  await earlier;
  expect((await proofOf(member.organizationId)).proof).toMatchObject({ status: 'held', finding: { found: 'held' } });
});

test('looked for by eight at once, it is found once and told once', async () => {
  const { member, proofId, value } = await asked();
  await Promise.all(Array.from({ length: 8 }, () => look(member, proofId, saying(value))));
  expect((await proofOf(member.organizationId)).proof).toMatchObject({ status: 'held', version: 2 });
  expect(await letters(member.organizationId, 'domain-proven')).toBe(1);
});

test('pressed too often it is refused with the minutes to wait', async () => {
  const { member, proofId } = await asked();
  for (let times = 0; times < 20; times++) await checkNow(member, { proofId }, telling('nothing'));
  expect(await refusalOf(checkNow(member, { proofId }, telling('nothing')))).toEqual(['too_many_tries']);
});

test('the clock looks by itself, less and less often, once a day at what holds, and finds it', async () => {
  const { member, proofId, value } = await asked();
  const begun = now();
  const looks: number[] = [];
  let texts: Resolver = telling('nothing');
  const counting: Resolver = (name) => {
    if (name === `_mitra.${domainOf(member)}`) looks.push(Math.round((+now() - +begun) / minutes(1)));
    return texts(name);
  };
  const walk = async (until: number, step: number) => {
    for (let at = 0; at <= until; at += step) {
      freeze(after(begun, at));
      await lookAtDue(counting);
    }
  };
  await walk(hours(24), minutes(5));
  expect(looks.length).toBeGreaterThan(5);
  expect(looks.length).toBeLessThan(12);
  const waits = looks.slice(1).map((at, index) => at - (looks[index] ?? 0));
  expect(waits).toEqual(waits.toSorted((one, other) => one - other));
  texts = saying(value);
  freeze(after(begun, days(3)));
  await lookAtDue(counting);
  const { proof } = await proofOf(member.organizationId);
  expect(proof).toMatchObject({ status: 'held', dueAt: after(now(), days(1)) });
  expect(await db.domainProofEvent.findFirst({ where: { proofId, event: 'find' } })).toMatchObject({
    actedAs: 'clock',
  });
});

test('a company that is decided about is looked for no more, and may not press', async () => {
  const people = await asked('in_review');
  const { enrollmentId } = people;
  await approve(people.reviewer, { enrollmentId, seen: await versionOf(enrollmentId), passed: [...reviewersChecks] });
  freeze(after(now(), days(2)));
  let looked = 0;
  await lookAtDue(async (name) => {
    if (name === `_mitra.${domainOf(people.member)}`) looked += 1;
    return telling('nothing')(name);
  });
  expect(looked).toBe(0);
  expect(await refusalOf(checkNow(people.member, { proofId: people.proofId }))).toEqual(['not_in_this_state']);
});

test('before a decision it is looked for again, unless that was done within ten minutes', async () => {
  const { member, reviewer, enrollmentId, proofId, value } = await asked();
  await look(member, proofId, saying(value));
  let times = 0;
  const counted: Resolver = (name) => {
    times += 1;
    return saying(value)(name);
  };
  await lookAgain(reviewer, enrollmentId, counted);
  expect(times).toBe(0);
  freeze(after(now(), minutes(11)));
  await lookAgain(reviewer, enrollmentId, counted);
  expect(times).toBe(1);
});

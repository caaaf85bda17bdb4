import { afterEach, expect, test } from 'vitest';
import type { Reviewer } from '@/lib/actor';
import { after, freeze, minutes, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { ask } from '@/lib/domain-proof/commands';
import { look } from '@/lib/domain-proof/look';
import * as profiles from '@/lib/enrollment/profile';
import { companyShape } from '@/lib/enrollment/schema';
import { approve } from '@/lib/verification/approvals';
import { claim } from '@/lib/verification/claims';
import { resubmit } from '@/lib/verification/commands';
import { decisionsFor } from '@/lib/verification/decisions';
import { reviewersChecks } from '@/lib/verification/lifecycle';
import { findCase } from '@/lib/verification/queries';
import { override, proposeOverride } from '@/lib/verification/second-looks';
import { decide } from '@/lib/verification/verdicts';
import { declared } from '../support/declared';
import { askForFix } from '../support/fixes';
import { refusalOf, told } from '../support/people';
import { bring, cast, domainOf, legalNameOf, proposedAt, reviewer, versionOf } from '../support/story';

afterEach(() => freeze(null));

// A thousand every night (npm run test:long).
const rounds = Number(process.env.RACE_ROUNDS ?? 20);

type Kind = (typeof reviewersChecks)[number];

async function inReview() {
  const people = await cast();
  return { ...people, enrollmentId: await bring(people, 'in_review') };
}

const rowOf = (enrollmentId: string, kind: Kind) =>
  db.check.findUniqueOrThrow({
    where: { enrollmentId_kind: { enrollmentId, kind } },
    include: { history: { orderBy: { version: 'asc' } } },
  });

async function say(by: Reviewer, enrollmentId: string, kind: Kind, verdict: 'pass' | 'fail' | 'reopen', note?: string) {
  const { version: checkSeen } = await rowOf(enrollmentId, kind);
  await decide(by, { enrollmentId, kind, verdict, checkSeen, note });
}

test('each check is passed, failed and opened again by itself, with who, when and what they noted', async () => {
  const { reviewer: one, second, enrollmentId } = await inReview();
  await say(one, enrollmentId, 'business', 'pass', 'The register has it.\nAsked by telephone, too.');
  await say(second, enrollmentId, 'business', 'reopen');
  await say(second, enrollmentId, 'business', 'fail', 'Struck off in May.');
  const { history, status, decidedById } = await rowOf(enrollmentId, 'business');
  expect(status).toBe('failed');
  expect(decidedById).toBe(second.userId);
  expect(history.map(({ event, userId, note }) => [event, userId, note]).slice(1)).toEqual([
    ['pass', one.userId, 'The register has it.\nAsked by telephone, too.'],
    ['reopen', second.userId, null],
    ['fail', second.userId, 'Struck off in May.'],
  ]);
  expect((await rowOf(enrollmentId, 'employment')).status).toBe('running');
  const found = await findCase(one, enrollmentId);
  expect(found?.checks.find(({ kind }) => kind === 'business')?.history[0]?.note).toBe('Struck off in May.');
});

test('a failure needs its note, and nothing is written without', async () => {
  const { reviewer: one, enrollmentId } = await inReview();
  expect(await refusalOf(say(one, enrollmentId, 'business', 'fail'))).toEqual(['required']);
  expect(await rowOf(enrollmentId, 'business')).toMatchObject({ status: 'running', version: 1 });
});

test('what failed closes Approve with its reason, ticked or not, until it is opened again', async () => {
  const { reviewer: one, enrollmentId } = await inReview();
  await say(one, enrollmentId, 'employment', 'fail', 'Nobody there knows him.');
  const seen = await versionOf(enrollmentId);
  const found = await findCase(one, enrollmentId);
  const offered = found && decisionsFor(one, found.facts).find(({ decision }) => decision === 'approve');
  expect(offered?.reasons).toEqual([{ code: 'check_failed', cure: 'case' }]);
  for (const passed of [[...reviewersChecks], []])
    expect(await refusalOf(approve(one, { enrollmentId, seen, passed }))).toEqual(['check_failed']);
  expect((await rowOf(enrollmentId, 'business')).status).toBe('running');
  await say(one, enrollmentId, 'employment', 'reopen');
  await approve(one, { enrollmentId, seen, passed: [...reviewersChecks] });
});

test('with every check passed one by one, Approve needs no tick', async () => {
  const { reviewer: one, enrollmentId } = await inReview();
  for (const kind of reviewersChecks) await say(one, enrollmentId, kind, 'pass');
  await approve(one, { enrollmentId, seen: await versionOf(enrollmentId), passed: [] });
  expect(await db.enrollment.findUnique({ where: { id: enrollmentId } })).toMatchObject({ status: 'qualified' });
});

test('only what is in review is looked at, and only by whoever has the case', async () => {
  const { reviewer: one, second, lead, enrollmentId } = await inReview();
  await claim(one, { enrollmentId });
  for (const by of [second, lead])
    expect(await refusalOf(say(by, enrollmentId, 'business', 'pass'))).toEqual(['claimed_by_another']);
  const seen = await versionOf(enrollmentId);
  await askForFix(one, { enrollmentId, seen, field: 'company', reason: 'name_mismatch', message: 'Which name?' });
  expect(await refusalOf(say(one, enrollmentId, 'business', 'pass'))).toEqual(['not_in_this_state']);
});

test('a page older than the check is refused, and says who was quicker', async () => {
  const { reviewer: one, second, enrollmentId } = await inReview();
  const { version: checkSeen, id } = await rowOf(enrollmentId, 'business');
  await say(one, enrollmentId, 'business', 'fail', 'No such company.');
  const late = decide(second, { enrollmentId, kind: 'business', verdict: 'pass', checkSeen, note: undefined });
  await expect(late).rejects.toMatchObject({
    reasons: [{ code: 'moved_on', cure: 'reload', with: { subject: 'check', subjectId: id } }],
  });
  expect(
    await db.auditEntry.findFirst({ where: { subject: 'check', subjectId: id }, orderBy: { id: 'desc' } }),
  ).toMatchObject({ userId: one.userId, action: 'check.fail' });
});

test(`of reviewers who pass and fail a check at once one is heard, in ${rounds} rounds`, async () => {
  const { reviewer: one, second, lead, enrollmentId } = await inReview();
  const fourth = await reviewer();
  for (let round = 0; round < rounds; round++) {
    const { version: checkSeen } = await rowOf(enrollmentId, 'business');
    const about = { enrollmentId, kind: 'business', checkSeen, note: `Round ${round}.` } as const;
    const { won } = await told(
      [one, second, lead, fourth].map((by, at) =>
        decide(by, { ...about, verdict: (at + round) % 2 ? 'pass' : 'fail' }),
      ),
    );
    expect(won).toBe(1);
    const { history, status, version } = await rowOf(enrollmentId, 'business');
    expect(version).toBe(checkSeen + 1);
    expect(history.at(-1)).toMatchObject({ toStatus: status, note: `Round ${round}.` });
    // Whoever found it failed is the one to open it again.
    const heard = [one, second, lead, fourth].find(({ userId }) => userId === history.at(-1)?.userId);
    await say(heard ?? one, enrollmentId, 'business', 'reopen');
  }
});

test('answers that are other ones are looked at again, and only the checks that rest on them', async () => {
  const { member, reviewer: one, enrollmentId } = await inReview();
  for (const kind of reviewersChecks) await say(one, enrollmentId, kind, 'pass');
  const seen = await versionOf(enrollmentId);
  await askForFix(one, { enrollmentId, seen, field: 'company', reason: 'address_mismatch', message: 'Which street?' });
  await profiles.saveCompany(
    member,
    companyShape.parse({ legalName: legalNameOf(member), addressLine1: 'Jalan Baru 2', city: 'Bandung' }),
  );
  await resubmit(member, { seen: await versionOf(enrollmentId), unchanged: undefined, ...declared });
  const states = async () =>
    Object.fromEntries(
      await Promise.all(reviewersChecks.map(async (kind) => [kind, (await rowOf(enrollmentId, kind)).status])),
    );
  expect(await states()).toEqual({ email_domain: 'passed', employment: 'passed', business: 'running' });
  await askForFix(one, {
    enrollmentId,
    seen: await versionOf(enrollmentId),
    field: 'company',
    reason: 'name_mismatch',
    message: 'Which name?',
  });
  await profiles.saveCompany(
    member,
    companyShape.parse({ legalName: `${legalNameOf(member)} Raya`, addressLine1: 'Jalan Baru 2', city: 'Bandung' }),
  );
  await resubmit(member, { seen: await versionOf(enrollmentId), unchanged: undefined, ...declared });
  expect(await states()).toEqual({ email_domain: 'running', employment: 'running', business: 'running' });
});

test('nor is it by two who override another check', async () => {
  const { member, reviewer: one, second, enrollmentId } = await inReview();
  await ask(member, { domain: domainOf(member) });
  const proof = await db.domainProof.findFirstOrThrow({ where: { organizationId: member.organizationId } });
  const records = (text: string) => async () =>
    ({ told: 'records', records: [{ text, parts: 1 }], resolver: '192.0.2.53' }) as const;
  await look(member, proof.id, records(proof.value));
  await say(one, enrollmentId, 'email_domain', 'pass', 'The record is there.');
  await say(one, enrollmentId, 'employment', 'pass', 'Seen.');
  await say(one, enrollmentId, 'business', 'fail', 'Not in the register.');
  const about = { enrollmentId, seen: await versionOf(enrollmentId) };
  await proposeOverride(one, { ...about, message: 'The register is late.' });
  freeze(after(now(), minutes(1)));
  await look(member, proof.id, records('something else'));
  freeze(after(now(), minutes(2)));
  const confirmed = { ...about, proposedAt: await proposedAt(enrollmentId) };
  expect(await refusalOf(override(second, confirmed))).toEqual(['domain_proof_gone']);
});

test('a domain whose record is gone is not approved unseen; looked at again, it may be', async () => {
  const { member, reviewer: one, enrollmentId } = await inReview();
  await ask(member, { domain: domainOf(member) });
  const { id: proofId, value } = await db.domainProof.findFirstOrThrow({
    where: { organizationId: member.organizationId },
  });
  const records = (text: string) => async () =>
    ({ told: 'records', records: [{ text, parts: 1 }], resolver: '192.0.2.53' }) as const;
  await look(member, proofId, records(value));
  await say(one, enrollmentId, 'email_domain', 'pass', 'The record is there.');
  // One of a domain that is in the answers no more, which nobody is shown either.
  const { id: _, ...row } = await db.domainProof.findUniqueOrThrow({ where: { id: proofId } });
  const former = { domain: 'former.example', status: 'gone', movedAt: after(now(), minutes(9)), finding: {} } as const;
  await db.domainProof.create({ data: { ...row, ...former } });
  freeze(after(now(), minutes(1)));
  await look(member, proofId, records('something else'));
  freeze(after(now(), minutes(2)));
  const seen = await versionOf(enrollmentId);
  expect(await refusalOf(approve(one, { enrollmentId, seen, passed: [...reviewersChecks] }))).toEqual([
    'domain_proof_gone',
  ]);
  await say(one, enrollmentId, 'email_domain', 'reopen');
  await say(one, enrollmentId, 'email_domain', 'pass', 'The register names the domain.');
  await approve(one, { enrollmentId, seen, passed: [...reviewersChecks] });
});

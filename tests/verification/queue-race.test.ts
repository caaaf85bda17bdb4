import { afterEach, expect, test } from 'vitest';
import type { Reviewer } from '@/lib/actor';
import { after, freeze, minutes, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { assign } from '@/lib/verification/assign';
import { doToMany } from '@/lib/verification/bulk';
import { claim, claimNext, takeOver } from '@/lib/verification/claims';
import { freeLapsed } from '@/lib/verification/clock';
import { askForFix } from '../support/fixes';
import { told } from '../support/people';
import { bring, cast, reviewer, versionOf } from '../support/story';

const rounds = Number(process.env.RACE_ROUNDS ?? 50);

afterEach(() => freeze(null));

/** Back to where nobody has it, as if it had just come in. */
async function reset(enrollmentId: string): Promise<void> {
  await db.claim.deleteMany();
  await db.snooze.deleteMany();
  freeze(after(now(), minutes(1)));
  expect(await db.claim.count({ where: { enrollmentId } })).toBe(0);
}

test(`eight reviewers reach for one case in every way there is, in ${rounds} rounds: one has it, and the journal says so once`, async () => {
  freeze(new Date('2026-11-23T03:00:00Z'));
  const enrollmentId = await bring(await cast(), 'in_review');
  const [lead, ...others] = [await reviewer(true), ...(await Promise.all(Array.from({ length: 7 }, () => reviewer())))];
  const ways = [
    (who: Reviewer) => claim(who, { enrollmentId }),
    (who: Reviewer) => claimNext(who),
    (who: Reviewer) => doToMany(who, { deed: 'claim', ids: [enrollmentId], to: '', until: '' }),
  ];
  for (let round = 0; round < rounds; round++) {
    await reset(enrollmentId);
    // Every third round the case is on a desk where it lapsed, and the clock comes by at the same moment.
    const lapsed = round % 3 === 2;
    const { id: first } = await db.auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' }, select: { id: true } });
    if (lapsed) {
      await claim(others[0] as Reviewer, { enrollmentId });
      freeze(after(now(), minutes(31)));
    }
    await told([
      ...others.slice(lapsed ? 1 : 0).map((who, at) => ways[(at + round) % 3]?.(who) ?? Promise.resolve()),
      assign(lead as Reviewer, { enrollmentId, to: others[3]?.userId ?? '', heldBy: '' }),
      ...(lapsed ? [freeLapsed()] : []),
    ]);
    const claims = await db.claim.findMany({ where: { enrollmentId } });
    expect(claims).toHaveLength(1);
    const taken = await db.auditEntry.findMany({
      where: { id: { gt: first }, subjectId: enrollmentId, action: { in: ['case.claim', 'case.assign'] } },
    });
    expect(taken, `round ${round}`).toHaveLength(lapsed ? 2 : 1);
    expect(
      await db.auditEntry.count({ where: { id: { gt: first }, subjectId: enrollmentId, action: 'case.lapse' } }),
    ).toBe(lapsed ? 1 : 0);
  }
});

test('of a lead who takes over and a holder who asks for a fix at once, both are heard or the later is told why', async () => {
  freeze(new Date('2026-11-23T03:00:00Z'));
  const { lead, reviewer: holder, member, second } = await cast();
  const enrollmentId = await bring({ lead, reviewer: holder, member, second }, 'in_review');
  await claim(holder, { enrollmentId });
  const fix = { field: 'company', reason: 'name_mismatch', message: 'Which name?' } as const;
  const { won, refused } = await told([
    takeOver(lead, { enrollmentId, heldBy: holder.userId }),
    askForFix(holder, { enrollmentId, seen: await versionOf(enrollmentId), ...fix }),
  ]);
  expect([won, ...refused]).toEqual(won === 2 ? [2] : [1, 'claimed_by_another']);
  expect((await db.claim.findUnique({ where: { enrollmentId } }))?.userId).toBe(lead.userId);
});

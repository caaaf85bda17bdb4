import type { Member } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { deedOn } from '@/lib/invitation/commands';
import { factsOfAll } from '@/lib/invitation/facts';
import { reasonsAgainst } from '@/lib/invitation/lifecycle';
import { move } from '@/lib/invitation/move';
import type { Facts } from '@/lib/invitation/needs';
import { againstReminding, refuseHeldBack, remindOf } from '@/lib/invitation/remind';
import { countTry } from '@/lib/throttle';
import type { Deed, Judged } from './deed';

type Found = Judged & { facts: Facts };

const ownFacts = async (tx: Tx, member: Member, ids: readonly string[]): Promise<Facts[]> =>
  (await factsOfAll(tx, ids, member)).filter(({ senderId }) => senderId === member.organizationId);

const named = (facts: Facts, reasons: Judged['reasons']): Found => {
  const { id, email, company, version, status } = facts;
  return { id, name: company ?? email, person: status === 'draft' ? null : email, seen: version, reasons, facts };
};

const hold = (tx: Tx, ids: readonly string[]) =>
  tx.$queryRaw`select 1 from invitation where id = any (${[...ids]}::uuid[]) order by id for update`;

function judgeBy(against: (facts: Facts, member: Member) => Judged['reasons']): Deed['judge'] {
  return async (tx, member, ids) =>
    (await ownFacts(tx, member, ids)).map((facts) => named(facts, against(facts, member)));
}

// What its letter tells is the newest entry of its history.
async function factOf(tx: Tx, invitationId: string): Promise<string | null> {
  const newest = { where: { invitationId }, orderBy: { version: 'desc' }, select: { id: true } } as const;
  return (await tx.invitationEvent.findFirst(newest))?.id ?? null;
}

const resend: Deed = {
  together: false,
  hold,
  judge: judgeBy((facts, member) => reasonsAgainst(deedOn('resend', facts), member, facts)),
  before: (id) => countTry('resend_letter', id),
  async perform(tx, member, rows: readonly Found[]) {
    for (const { id, seen, facts } of rows) {
      await move(tx, member, deedOn('resend', facts), id, { seen });
      await refuseHeldBack(tx, facts);
    }
    return rows[0] ? factOf(tx, rows[0].id) : null;
  },
};

const withdraw: Deed = {
  together: true,
  hold,
  judge: judgeBy((facts, member) => reasonsAgainst(deedOn('withdraw', facts), member, facts)),
  async perform(tx, member, [first, ...others]: readonly Found[]) {
    if (!first) return null;
    const told = { [first.id]: { others: others.length } };
    for (const { id, seen, facts } of [first, ...others])
      await move(tx, member, deedOn('withdraw', facts), id, {
        seen,
        ...(told[id] ?? { silent: true }),
      });
    return first.person ? factOf(tx, first.id) : null;
  },
};

const remind: Deed = {
  together: true,
  hold,
  judge: judgeBy(againstReminding),
  async perform(tx, member, rows: readonly Found[]) {
    const held = rows.map(({ facts }) => facts);
    // The letter opens the one that runs out first.
    const [first, ...others] = held.toSorted((one, other) => Number(one.expiresAt) - Number(other.expiresAt));
    return first ? remindOf(tx, member, [first, ...others]) : null;
  },
};

export const invitationDeeds = { resend, remind, withdraw } satisfies Record<string, Deed>;

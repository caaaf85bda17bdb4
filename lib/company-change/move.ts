import type { Prisma } from '@/generated/prisma/client';
import type { CheckKind } from '@/generated/prisma/enums';
import { type Actor, userOf } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import type { EnrollmentNews } from '@/lib/letter/letters';
import { spendOf, supersede } from '@/lib/link/link';
import { doorOf, type MoveInput } from '@/lib/move';
import { type ChangeEvent, life, onDesk } from './lifecycle';
import type { Facts } from './needs';
import type { Answers } from './parts';
import { purpose, tell } from './tell';

type Columns = {
  answers?: Answers;
  addressCheckId?: string | null;
  was?: Answers;
  checks?: CheckKind[];
  asked?: Prisma.InputJsonValue;
  confirmedAddress?: string | null;
  proposedById?: string | null;
  claimedById?: null;
  claimedAt?: null;
};

const door = doorOf({
  subject: 'company_change',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data: Columns) =>
    tx.companyChange.updateMany({ where: { id, status, version }, data }),
  enter: (tx, { id: changeId }: Facts, actor, entry) => {
    const linkId = actor.as === 'bearer' ? actor.linkId : null;
    return tx.companyChangeEvent.create({ data: { changeId, linkId, ...entry } });
  },
  chains: ({ organizationId }) => [organizationId],
  journal: ({ part }) => ({ part }),
});

/** What a reviewer asks for or finds wrong, as the catalogue says it. */
export type Asked = NonNullable<EnrollmentNews['requests']>;

/** `addressCheckId`: what was said of these answers; other ones have nobody's word yet. */
type News = { answers?: Answers; addressCheckId?: string | null; asked?: Asked };

/** Moves a change, with its link and letters, in the caller's transaction. Returns the id of the history entry. */
export async function move(
  tx: Tx,
  actor: Actor,
  event: ChangeEvent,
  facts: Facts,
  { answers, addressCheckId = null, asked, ...input }: MoveInput & News = {},
): Promise<string> {
  const { entry } = await door.pass(
    tx,
    actor,
    event,
    facts,
    input,
    columnsOf(actor, event, facts, { answers, addressCheckId, asked }),
  );
  if (facts.status === 'contact_pending')
    await (event === 'confirm' || event === 'deny' ? spendOf : supersede)(tx, purpose, facts.id);
  await tell(tx, actor, event, facts, entry, asked ? { requests: asked } : {});
  return entry;
}

/** The first entry of a change that was just written. Returns its id. */
export const begin = door.begin;

function columnsOf(
  actor: Actor,
  event: ChangeEvent,
  facts: Facts,
  { answers, addressCheckId, asked }: { [K in keyof News]: News[K] | undefined },
): Columns {
  const isSent = event === 'send' || event === 'ask_contact' || event === 'apply';
  const stays = onDesk.includes(life.leadsTo(event)) && event !== 'propose_refusal';
  return {
    was: facts.was,
    proposedById: event === 'propose_refusal' ? userOf(actor) : null,
    ...(answers ? { answers, addressCheckId: addressCheckId ?? null } : {}),
    ...(isSent ? { checks: [...facts.checks], asked: [], confirmedAddress: null } : {}),
    ...(asked ? { asked } : {}),
    ...(event === 'confirm' ? { confirmedAddress: facts.asks } : {}),
    ...(stays ? {} : { claimedById: null, claimedAt: null }),
  };
}

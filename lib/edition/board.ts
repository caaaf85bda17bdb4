import sql from 'sql-template-tag';
import type { Operator } from '@/lib/actor';
import { db } from '@/lib/db';
import { keyset, type ListQuery } from '@/lib/keyset';
import { containing } from '@/lib/list/beginning';
import { nameLike } from '@/lib/list/names';
import { id } from '@/lib/list/sort';
import { isOpen, signedSince, unreminded } from './versions';
import { type CallState, callStates } from './views';

/** An organization that was called, and what came of it. */
export type CallRow = {
  id: string;
  organizationId: string;
  name: string;
  kind: 'reseller' | 'provider';
  state: CallState;
  toldAt: Date;
  remindedAt: Date | null;
  /** Why a Global admin said no; null where none did. */
  reason: string | null;
};

export type BoardQuery = ListQuery & { agreementId: string; state?: CallState | undefined };

const declinedBy = sql`d.agreement_id = c.agreement_id and d.organization_id = c.organization_id`;

/** What came of a call: the first that holds. `bounced`: no letter that told it reached anybody. */
export const stateOf = sql`case
  when ${signedSince(sql`c.organization_id`, sql`c.agreement_id`)} then 'signed'
  when exists (select from agreement_decline d where ${declinedBy}) then 'declined'
  when c.opened_at is not null then 'opened'
  when exists (select from letter l where l.fact_id = c.id)
    and not exists (select from letter l where l.fact_id = c.id and l.bounced_at is null and l.status <> 'dead') then 'bounced'
  else 'silent' end`;

/** Who was called to a version, in the order in which they were told. */
export const { page: listCalls } = keyset<Operator, BoardQuery, CallRow>({
  sort: { by: { id: id(sql`c.id`) }, direction: 'asc' },
  filters: {
    agreementId: (agreementId) => sql`c.agreement_id = ${agreementId}::uuid`,
    state: (state) => sql`${stateOf} = ${state}`,
    search: (part) => nameLike(sql`o.name`, containing(part)),
  },
  planned: 'anew',
  statement: ({ where, end }) => sql`
    select c.id, c.organization_id as "organizationId", o.name, o.kind, ${stateOf} as state, c.told_at as "toldAt",
      c.reminded_at as "remindedAt", (select reason from agreement_decline d where ${declinedBy}) as reason
    from version_call c join organization o on o.id = c.organization_id
    where ${where} ${end}`,
});

/** Who a reminder of all that are silent goes to: how many get it, and how many are left out, and why. */
export type Reminder = { reached: number; reminded: number; closed: number };

/** How many calls there are of each state, in the order of `callStates`, and whom a reminder of the silent reaches: all calls read once. */
export async function countCalls(_: Operator, agreementId: string) {
  const rows = await db.$queryRaw<({ state: CallState; count: number } & Reminder)[]>(sql`
    select state, count(*)::int as count, count(*) filter (where open and waits)::int as reached,
      count(*) filter (where open and not waits)::int as reminded, count(*) filter (where not open)::int as closed
    from (select ${stateOf} as state, ${unreminded()} as waits, ${isOpen} as open
      from version_call c where c.agreement_id = ${agreementId}::uuid) called
    group by state`);
  const of = (state: CallState) => rows.find((row) => row.state === state);
  const reminder: Reminder = of('silent') ?? { reached: 0, reminded: 0, closed: 0 };
  return { states: callStates.map((state) => ({ state, count: of(state)?.count ?? 0 })), reminder };
}

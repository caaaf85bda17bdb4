import sql, { join, type Sql } from 'sql-template-tag';
import { conditionOf as changeIs } from '@/lib/company-change/queue';
import type { View as ChangeView } from '@/lib/company-change/views';
import { conditionOf as accountIs } from '@/lib/customer/queue';
import type { View as AccountView } from '@/lib/customer/views';
import { conditionOf as customerIs, newestTie, type Audience as Side } from '@/lib/customer-relationship/views';
import type { VersionState } from '@/lib/edition/views';
import { type View as SentView, statusesIn } from '@/lib/invitation/views';
import { literal } from '@/lib/list/literal';
import { type View as SubscriptionView, conditionOf as subscriptionIs } from '@/lib/order/views';
import { type View as PairView, conditionOf as partnershipIs } from '@/lib/partnership/views';
import { type View as ProviderView, conditionOf as providerIs } from '@/lib/provider/views';
import { conditionOf as caseIs } from '@/lib/verification/in-view';
import type { View as CaseView } from '@/lib/verification/views';
import type { Audience } from './audiences';
import * as notes from './notes';
import { type Asked, mostCounted, type Note } from './notes';

/** Rows that no index narrows down are looked at up to here, the newest first. */
const mostLookedAt = 2_000;

type Counted = {
  /** The rows counted: what stands after `select 1 from`. */
  rows: (asked: Asked) => Sql;
  /** The same before they are narrowed down, where only looking at each can tell. */
  among?: (asked: Asked) => Sql;
  /** The list that shows just these. */
  href: string;
  /** Said only when there is one. */
  quiet?: true;
  /** What stands under it. */
  note?: Note;
};

const quiet = true as const;

const versionsThat = (state: VersionState) => `/agreement-versions?state=${state}`;

const pairs = ({ who }: Asked) =>
  sql`partnership p where p.provider_id = ${who} and p.status <> 'ended' order by p.since desc, p.id desc`;

const pairsThat = (view: PairView) => ({
  rows: (asked: Asked) =>
    sql`(select p.* from ${pairs(asked)} limit ${literal(mostLookedAt)}) p where ${partnershipIs(view, asked.at)}`,
  among: pairs,
  href: `/indirect-resellers?view=${view}`,
});

const columns = { provider: sql`provider_id`, reseller: sql`reseller_id`, customer: sql`customer_id` };

const customersOf = (side: Side, view: 'served' | 'held') => {
  const ties = ({ who }: Asked) =>
    sql`customer_relationship r where r.side = 'reseller' and r.${columns[side]} = ${who} order by r.since desc, r.id desc`;
  return {
    rows: (asked: Asked) =>
      sql`(select r.* from ${ties(asked)} limit ${literal(mostLookedAt)}) r where ${newestTie} and ${customerIs(view, side)}`,
    among: ties,
    href: `/customers?view=${view}`,
    note: notes.newOnes(sql`r.since`),
  };
};

const subscriptionsOf = (side: keyof typeof columns, view: SubscriptionView) => ({
  rows: ({ who, at }: Asked) => sql`subscription x where x.${columns[side]} = ${who} and ${subscriptionIs(view, at)}`,
  href: `/subscriptions?status=${view}`,
});

const sent = (kind: 'partnership' | 'customer', view: SentView) => ({
  rows: ({ who }: Asked) => sql`invitation i where i.sender_id = ${who} and i.kind = ${literal(kind)}
    and i.status in (${join(statusesIn[view].map(literal))})`,
  href: hrefOf('/invitations', { ...(kind === 'customer' ? { kind } : {}), ...(view === 'open' ? {} : { view }) }),
});

const running = (side: keyof typeof columns) => ({
  subscriptions: { ...subscriptionsOf(side, 'active'), note: notes.seats },
  renewing: { ...subscriptionsOf(side, 'renewing'), note: notes.seats },
  suspended: { ...subscriptionsOf(side, 'suspended'), quiet },
});

const askedCustomers = {
  customer_open: { ...sent('customer', 'open'), quiet },
  customer_drafts: { ...sent('customer', 'draft'), quiet },
  customer_expired: { ...sent('customer', 'expired'), quiet },
};

const cases = (view: CaseView) => ({
  rows: ({ who }: Asked) => sql`enrollment e where ${caseIs(view, who)} and e.version > 0`,
  href: hrefOf('/cases', view === 'open' ? {} : { view }),
});

const accounts = (view: AccountView) => ({
  rows: ({ who }: Asked) => sql`customer c where ${accountIs(view, who)}`,
  href: hrefOf('/customer-accounts', view === 'open' ? {} : { view }),
});

const changes = (view: ChangeView) => ({
  rows: ({ who }: Asked) => sql`company_change c where ${changeIs(view, who)}`,
  href: hrefOf('/company-changes', view === 'open' ? {} : { view }),
});

const roll = (view: ProviderView) => ({
  rows: ({ at }: Asked) => sql`provider p where ${providerIs(view, at)}`,
  href: hrefOf('/authorized-providers', view === 'authorized' ? {} : { view }),
});

const waysBack = {
  rows: () => sql`way_back w where w.status in ('proven', 'approved_once', 'waiting', 'ready')`,
  href: '/ways-back',
  quiet,
};

const providersThat = (view: 'partners' | 'ending' | 'access', shown: string) => ({
  rows: ({ who, at }: Asked) => sql`partnership p where p.reseller_id = ${who} and ${partnershipIs(view, at)}`,
  href: `/indirect-providers?view=${shown}`,
});

const partnersThat = (condition: Sql, view: string) => ({
  rows: ({ who }: Asked) => sql`customer_relationship r where r.customer_id = ${who} and ${condition}`,
  href: `/partners?view=${view}`,
});

function hrefOf(path: string, query: Record<string, string>): string {
  const written = new URLSearchParams(query);
  return written.size > 0 ? `${path}?${written}` : path;
}

const reviewing = {
  cases_unclaimed: { ...cases('unclaimed'), note: notes.late },
  cases_mine: { ...cases('mine'), note: notes.late },
  cases_wrote: { ...cases('wrote'), quiet },
  cases_second: { ...cases('second'), quiet },
  cases_waiting: { ...cases('waiting'), note: notes.stillFor(sql`e.moved_at`, 7) },
  changes_unclaimed: { ...changes('unclaimed'), note: notes.stillFor(sql`c.moved_at`, 2) },
  changes_mine: { ...changes('mine'), quiet },
  changes_second: { ...changes('second'), quiet },
  accounts_unclaimed: { ...accounts('unclaimed'), note: notes.stillFor(sql`c.moved_at`, 2) },
  accounts_mine: { ...accounts('mine'), quiet },
  accounts_refused: { ...accounts('refused'), quiet },
};

/** The numbers of each audience, in the order in which they stand. Each counts what its list shows, and nothing else. */
export const figures = {
  provider: {
    resellers_ready: { ...pairsThat('ready'), note: notes.newOnes(sql`p.since`) },
    resellers_lacking: { ...pairsThat('lacking'), note: notes.withoutPartnerId },
    resellers_ending: {
      rows: ({ who, at }: Asked) => sql`partnership p where p.provider_id = ${who} and ${partnershipIs('ending', at)}`,
      href: '/indirect-resellers?view=ending',
      quiet,
    },
    access_granted: { ...pairsThat('access'), quiet },
    access_asked: { ...pairsThat('asked'), quiet },
    invitations_parked: { ...sent('partnership', 'waiting'), note: notes.stillFor(sql`i.moved_at`, 14) },
    invitations_open: { ...sent('partnership', 'open'), quiet },
    invitations_drafts: { ...sent('partnership', 'draft'), quiet },
    invitations_expired: { ...sent('partnership', 'expired'), quiet },
    customers: customersOf('provider', 'served'),
    customers_held: { ...customersOf('provider', 'held'), quiet },
    ...running('provider'),
    ...askedCustomers,
  },
  reseller: {
    providers: { ...providersThat('partners', 'standing'), note: notes.withAdminAccess },
    providers_ending: { ...providersThat('ending', 'ending'), quiet },
    providers_access: { ...providersThat('access', 'access'), quiet },
    customers: customersOf('reseller', 'served'),
    customers_held: { ...customersOf('reseller', 'held'), quiet },
    ...running('reseller'),
    ...askedCustomers,
  },
  customer: {
    partners: { ...partnersThat(sql`r.status = 'active'`, 'serving'), note: notes.withAccess },
    partners_access: partnersThat(sql`r.access = 'granted'`, 'access'),
    ...running('customer'),
  },
  reviewer: reviewing,
  lead: {
    cases_open: { ...cases('open'), note: notes.late },
    cases_escalated: { ...cases('escalated'), quiet },
    ways_back: waysBack,
    ...reviewing,
  },
  operator: {
    providers_authorized: roll('authorized'),
    providers_unsigned: roll('unsigned'),
    providers_unsaid: roll('unsaid'),
    providers_suspended: { ...roll('suspended'), quiet },
    ways_back: waysBack,
    copies_unsealed: {
      rows: () => sql`signed_copy c where c.status = 'failed' or (c.status = 'waiting' and c.fault is not null)`,
      href: '/portal-health',
      quiet,
    },
    versions_drafted: { rows: () => sql`edition e where e.status = 'draft'`, href: versionsThat('draft'), quiet },
    versions_announced: {
      rows: ({ at }) => sql`edition e where e.status = 'published' and e.effective_on > ${at}`,
      href: versionsThat('announced'),
      quiet,
    },
    offers: { rows: () => sql`offer f`, href: '/offers' },
  },
} satisfies Record<Audience, Record<string, Counted>>;

export type FigureKey = { [H in Audience]: keyof (typeof figures)[H] }[Audience];

/** A number as it was counted; `atLeast`: there may be more. */
export type Count = { count: number; atLeast: boolean };

/** `quiet`: said only because it is not nought. `note`: how many stand under it, nought for nothing. */
export type Figure = Count & { key: FigureKey; href: string; quiet: boolean; note: number };

/** The numbers of an audience in one JSON object, for a query to select. */
export function figuresIn(audience: Audience, asked: Asked): Sql {
  const all = Object.entries<Counted>(figures[audience]).map(
    ([key, one]) => sql`${literal(key)}, ${countOf(one, asked)}`,
  );
  return sql`json_build_object(${join(all)})`;
}

function countOf({ rows, among, note }: Counted, asked: Asked): Sql {
  const some = sql`(select count(*) from (select 1 from ${rows(asked)} limit ${literal(mostCounted + 1)}) few)`;
  return sql`json_build_array(${some}, ${among ? lookedAtAll(among(asked)) : sql`true`},
    ${note ? note(rows)(asked) : sql`0`})`;
}

const lookedAtAll = (among: Sql) => sql`
  (select count(*) <= ${literal(mostLookedAt)} from (select 1 from ${among} limit ${literal(mostLookedAt + 1)}) few)`;

/** The numbers to show: those that stand always, and of the others those that are not nought. */
export function figuresFrom(
  audience: Audience,
  counted: Readonly<Record<string, [number, boolean, number]>>,
): Figure[] {
  return (Object.entries(figures[audience]) as [FigureKey, Counted][]).flatMap(([key, { href, quiet }]) => {
    const [found = 0, whole = true, note = 0] = counted[key] ?? [];
    const count = Math.min(found, mostCounted);
    return quiet && count === 0
      ? []
      : [{ key, href, quiet: Boolean(quiet), count, atLeast: found > mostCounted || !whole, note }];
  });
}

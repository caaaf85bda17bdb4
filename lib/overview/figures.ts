import { conditions as accountConditions } from '@/lib/customer/queue';
import { conditionOf as customerIs, newestTie } from '@/lib/customer-relationship/views';
import { conditionOf as subscriptionIs } from '@/lib/order/views';
import { conditionOf as partnershipIs } from '@/lib/partnership/views';
import { conditions as providerConditions } from '@/lib/provider/views';
import { conditions as caseConditions } from '@/lib/verification/queue';
import type { Audience } from './audiences';

/** A number is exact up to here; beyond, it says so. */
export const mostCounted = 300;

/** Rows that no index narrows down are looked at up to here, the newest first. */
const mostLookedAt = 2_000;

type Counted = {
  /** The rows counted, in SQL: what stands after `select 1 from`. $1: the company, or the reader; $2: now. */
  rows: string;
  /** The same before they are narrowed down, where only looking at each can tell. */
  among?: string;
  /** The list that shows just these. */
  href: string;
  /** Said only when there is one. */
  quiet?: true;
};

const pairs = `partnership p where p.provider_id = $1 and p.status <> 'ended' order by p.since desc, p.id desc`;
const pairsThat = (condition: string) =>
  `(select p.* from ${pairs} limit ${mostLookedAt}) p where ${condition} and $2::timestamptz is not null`;

const customersOf = (audience: 'r.provider_id' | 'r.reseller_id', view: 'served' | 'held') => {
  const ties = `customer_relationship r where r.side = 'reseller' and ${audience} = $1 order by r.since desc, r.id desc`;
  return {
    rows: `(select r.* from ${ties} limit ${mostLookedAt}) r where ${newestTie} and ${customerIs(view, audience)}`,
    among: ties,
    href: `/customers?view=${view}`,
  };
};

const subscriptionsOf = (audience: string, view: Parameters<typeof subscriptionIs>[0]) => ({
  rows: `subscription x where x.${audience} = $1 and ${subscriptionIs(view, '$2')}`,
  href: `/subscriptions?status=${view}`,
});

const sent = (kind: 'partnership' | 'customer', statuses: readonly string[], view: string) => ({
  rows: `invitation i where i.sender_id = $1 and i.kind = '${kind}' and i.status in (${statuses.map((one) => `'${one}'`).join(', ')})`,
  href: `/invitations?${new URLSearchParams({ ...(kind === 'customer' ? { kind } : {}), ...(view === 'open' ? {} : { view }) })}`.replace(
    /\?$/,
    '',
  ),
});

const running = (audience: string) => ({
  subscriptions: subscriptionsOf(audience, 'active'),
  renewing: subscriptionsOf(audience, 'renewing'),
  suspended: { ...subscriptionsOf(audience, 'suspended'), quiet: true as const },
});

const askedCustomers = {
  customer_open: { ...sent('customer', ['sent', 'opened', 'parked'], 'open'), quiet: true as const },
  customer_drafts: { ...sent('customer', ['draft'], 'draft'), quiet: true as const },
  customer_expired: { ...sent('customer', ['expired'], 'expired'), quiet: true as const },
};

const cases = (view: keyof typeof caseConditions) => ({
  rows: `enrollment e where ${caseConditions[view]} and e.version > 0`,
  href: view === 'open' ? '/cases' : `/cases?view=${view}`,
});

const accounts = (view: keyof typeof accountConditions) => ({
  rows: `customer c where ${accountConditions[view]}`,
  href: view === 'open' ? '/customer-accounts' : `/customer-accounts?view=${view}`,
});

const roll = (view: keyof typeof providerConditions) => ({
  rows: `provider p where ${providerConditions[view]}`,
  href: view === 'authorized' ? '/authorized-providers' : `/authorized-providers?view=${view}`,
});

const providersThat = (condition: string, view: string) => ({
  rows: `partnership p where p.reseller_id = $1 and ${condition}`,
  href: `/indirect-providers?view=${view}`,
});

const reviewing = {
  cases_unclaimed: cases('unclaimed'),
  cases_mine: cases('mine'),
  cases_second: { ...cases('second'), quiet: true as const },
  cases_waiting: cases('waiting'),
  accounts_unclaimed: accounts('unclaimed'),
  accounts_mine: { ...accounts('mine'), quiet: true as const },
  accounts_refused: { ...accounts('refused'), quiet: true as const },
};

/** The numbers of each audience, in the order in which they stand. Each counts what its list shows, and nothing else. */
export const figures = {
  provider: {
    resellers_ready: {
      rows: pairsThat(partnershipIs('ready', '$2')),
      among: pairs,
      href: '/indirect-resellers?view=ready',
    },
    resellers_lacking: {
      rows: pairsThat(partnershipIs('lacking', '$2')),
      among: pairs,
      href: '/indirect-resellers?view=lacking',
    },
    resellers_ending: {
      rows: `partnership p where p.provider_id = $1 and ${partnershipIs('ending', '$2')}`,
      href: '/indirect-resellers?view=ending',
      quiet: true,
    },
    access_granted: {
      rows: pairsThat(partnershipIs('access', '$2')),
      among: pairs,
      href: '/indirect-resellers?view=access',
      quiet: true,
    },
    access_asked: {
      rows: pairsThat(partnershipIs('asked', '$2')),
      among: pairs,
      href: '/indirect-resellers?view=asked',
      quiet: true,
    },
    invitations_parked: sent('partnership', ['parked'], 'waiting'),
    invitations_open: { ...sent('partnership', ['sent', 'opened', 'parked'], 'open'), quiet: true },
    invitations_drafts: { ...sent('partnership', ['draft'], 'draft'), quiet: true },
    invitations_expired: { ...sent('partnership', ['expired'], 'expired'), quiet: true },
    customers: customersOf('r.provider_id', 'served'),
    customers_held: { ...customersOf('r.provider_id', 'held'), quiet: true },
    ...running('provider_id'),
    ...askedCustomers,
  },
  reseller: {
    providers: providersThat(`p.status <> 'ended'`, 'standing'),
    providers_ending: { ...providersThat(`p.status = 'ending'`, 'ending'), quiet: true },
    providers_access: { ...providersThat(partnershipIs('access', '$2'), 'access'), quiet: true },
    customers: customersOf('r.reseller_id', 'served'),
    customers_held: { ...customersOf('r.reseller_id', 'held'), quiet: true },
    ...running('reseller_id'),
    ...askedCustomers,
  },
  customer: {
    partners: {
      rows: `customer_relationship r where r.customer_id = $1 and r.status = 'active'`,
      href: '/partners?view=serving',
    },
    partners_access: {
      rows: `customer_relationship r where r.customer_id = $1 and r.access = 'granted'`,
      href: '/partners?view=access',
    },
    ...running('customer_id'),
  },
  reviewer: reviewing,
  lead: { cases_open: cases('open'), ...reviewing },
  operator: {
    providers_authorized: roll('authorized'),
    providers_unsigned: roll('unsigned'),
    providers_unsaid: roll('unsaid'),
    providers_suspended: { ...roll('suspended'), quiet: true },
    offers: { rows: 'offer f', href: '/offers' },
  },
} satisfies Record<Audience, Record<string, Counted>>;

export type FigureKey = { [H in Audience]: keyof (typeof figures)[H] }[Audience];

/** A number as it was counted; `atLeast`: there may be more. */
export type Count = { count: number; atLeast: boolean };

/** `quiet`: said only because it is not nought. */
export type Figure = Count & { key: FigureKey; href: string; quiet: boolean };

/** The numbers of an audience in one JSON object, for a query to select. */
export function figuresText(audience: Audience): string {
  const all = Object.entries(figures[audience]).map(([key, one]) => `'${key}', ${countText(one)}`);
  return `json_build_object(${all.join(', ')})`;
}

function countText({ rows, among }: Counted): string {
  const some = `(select count(*) from (select 1 from ${rows} limit ${mostCounted + 1}) few)`;
  return `json_build_array(${some}, ${among ? lookedAtAll(among) : 'true'})`;
}

const lookedAtAll = (among: string) =>
  `(select count(*) <= ${mostLookedAt} from (select 1 from ${among} limit ${mostLookedAt + 1}) few)`;

/** The numbers to show: those that stand always, and of the others those that are not nought. */
export function figuresFrom(audience: Audience, counted: Readonly<Record<string, [number, boolean]>>): Figure[] {
  return (Object.entries(figures[audience]) as [FigureKey, Counted][]).flatMap(([key, { href, quiet }]) => {
    const [found = 0, whole = true] = counted[key] ?? [];
    const count = Math.min(found, mostCounted);
    return quiet && count === 0
      ? []
      : [{ key, href, quiet: Boolean(quiet), count, atLeast: found > mostCounted || !whole }];
  });
}

import type { Member } from '@/lib/actor';
import { findTotals as customersTotals, listCustomers } from '@/lib/customer-relationship/list';
import { listSent, findTotals as sentTotals } from '@/lib/invitation/list';
import { listSubscriptions, findTotals as subscriptionsTotals } from '@/lib/order/list';
import { findTotals, listResellers, type Query } from '@/lib/partnership/list';
import { readinessKeys } from '@/lib/partnership/readiness';
import { interleave, median, percentile, ratioOf } from './parts/measure';
import { milliseconds, print, type Row, said } from './parts/print';
import { vary } from './parts/vary';

const day = '2026-09-15';

const resellers: Record<string, Query> = {
  nothing: {},
  'one country of four': { country: ['SG'] },
  region: { region: ['APAC'] },
  'one state of four': { state: ['ID-JK'] },
  ...Object.fromEntries(readinessKeys.map((key) => [`lacks ${key}`, { lacks: [key] }])),
  'agreement signed': { agreement: ['signed'] },
  'agreement not signed': { agreement: ['unsigned', 'older'] },
  'no PartnerID': { partner_id: ['none'] },
  'access asked for': { access: ['requested'] },
  'owner nobody': { owner: ['nobody'] },
  'a tag': { tag: ['java'] },
  'a tag of none': { tag: ['nobody bears this'] },
  'since a day': { since_from: day },
  'all at once': { country: ['SG'], lacks: ['standing'], access: ['granted'], since_to: day },
};

/** Every filter, sort, count and search of the lists: what a page takes, what its totals take, and its depth beside its first page. */
export async function measure(member: Member): Promise<void> {
  console.log('Making the rows differ …');
  await vary(member);
  await filters(member);
  await sorts(member);
  await others(member);
  await search(member);
}

async function filters(member: Member): Promise<void> {
  const rows: Row[] = [];
  for (const [what, query] of Object.entries(resellers)) {
    rows.push(figures(what, await timed(() => listResellers(member, query))));
    rows.push(figures(`${what}, counted`, await timed(() => findTotals(member, query, {}))));
  }
  print('Resellers, each filter', rows);
}

async function sorts(member: Member): Promise<void> {
  const rows: Row[] = [];
  for (const sort of ['since', 'name', 'ends', 'moved'])
    for (const way of ['', '-']) {
      const asked = { sort: `${way}${sort}` };
      const cursor = await cursorAt(1_999, (after) => listResellers(member, { ...asked, after }, 500));
      const taken = await interleave(
        { first: () => listResellers(member, asked), deep: () => listResellers(member, { ...asked, after: cursor }) },
        { rounds: 15, times: 5 },
      );
      const ratio = said(ratioOf(taken.deep ?? [], taken.first ?? []));
      const [deep, first] = [median(taken.deep ?? []), median(taken.first ?? [])].map(milliseconds);
      rows.push({ what: `by ${way}${sort}`, figure: `${deep}`, beside: `${first}`, ratio });
    }
  print('Resellers, each sort: page 2,000 beside page 1', rows);
}

// So many pages of fifty on, as somebody who leafs.
async function cursorAt(
  pages: number,
  ask: (after: string | null) => Promise<{ next: string | null }>,
): Promise<string | null> {
  let after: string | null = null;
  for (let page = 0; page < pages; page += 10) after = (await ask(after)).next ?? after;
  return after;
}

async function others(member: Member): Promise<void> {
  const asked: Record<string, () => Promise<unknown>> = {
    'customers, one country': () => listCustomers(member, { country: ['SG'] }),
    'customers, counted': () => customersTotals(member, { country: ['SG'] }, {}),
    'customers by name': () => listCustomers(member, { sort: 'name' }),
    'subscriptions, a month of renewal': () => listSubscriptions(member, { renews: ['2027-03'] }),
    'subscriptions, counted': () => subscriptionsTotals(member, { renews: ['2027-03'] }, {}),
    'subscriptions by renewal': () => listSubscriptions(member, { sort: 'renews' }),
    'subscriptions, one reseller by part of its name': () => listSubscriptions(member, { partner: '777 tbk' }),
    'invitations, a sender': () => listSent(member, { view: 'all', sender: [member.userId] }),
    'invitations, one country': () => listSent(member, { view: 'all', country: ['ID'] }),
    'invitations, counted': () => sentTotals(member, { view: 'all', country: ['ID'] }),
    'invitations, the oldest first': () => listSent(member, { view: 'all', sort: 'created' }),
  };
  const rows: Row[] = [];
  for (const [what, ask] of Object.entries(asked)) rows.push(figures(what, await timed(ask)));
  print('The other lists', rows);
}

async function search(member: Member): Promise<void> {
  const digits = (count: number) => String(Math.floor(Math.random() * 10 ** count)).padStart(count, '0');
  const words: Record<string, () => string> = {
    'three letters': () => Math.random().toString(16).slice(2, 5),
    'five letters': () => Math.random().toString(16).slice(2, 7),
    'digits of a number': () => digits(4),
    'part of every name': () => 'tbk',
    'nothing bears it': () => `zz${Math.random().toString(36).slice(2, 8)}`,
  };
  const rows: Row[] = [];
  for (const [what, word] of Object.entries(words)) {
    rows.push(figures(what, await timed(() => listResellers(member, { search: word() }))));
    rows.push(figures(`${what}, customers`, await timed(() => listCustomers(member, { search: word() }))));
  }
  print('Searching anywhere', rows);
}

async function timed(ask: () => Promise<unknown>, times = 60): Promise<number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times + 5; time++) {
    const start = performance.now();
    await ask();
    taken.push(performance.now() - start);
  }
  return taken.slice(5);
}

function figures(what: string, taken: readonly number[]): Row {
  const [half, worst] = [percentile(taken, 0.5), percentile(taken, 0.99)];
  return {
    what,
    figure: `p50 ${milliseconds(half)}`,
    beside: `p99 ${milliseconds(worst)}`,
    ratio: `best ${milliseconds(Math.min(...taken))}`,
  };
}

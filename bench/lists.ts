import type { Member } from '@/lib/actor';
import { listCustomers } from '@/lib/customer-relationship/list';
import { pool } from '@/lib/db';
import { listSent } from '@/lib/invitation/list';
import { listSubscriptions } from '@/lib/order/list';
import { findOverview } from '@/lib/overview/queries';
import { listResellers } from '@/lib/partnership/list';
import { recorded } from '@/tests/support/statements';
import { sizes } from './parts/fill';
import { interleave, median, ratioOf } from './parts/measure';
import { buffersOf, run, type Statement } from './parts/plans';
import { milliseconds, print, type Row, said } from './parts/print';

type Page = { rows: readonly { id: string }[] };
type Ask = (after?: string) => Promise<Page>;
/** `at`: by which moment it is sorted. */
type List = { name: string; rows: number; at: string; ask: Ask };

/** Each list's first page beside the page at its depth by keyset, and beside the same page by OFFSET. */
export async function measure(member: Member): Promise<void> {
  const asked: List[] = [
    list('invitations', 'createdAt', (after) => listSent(member, { view: 'all', after })),
    list('resellers', 'since', (after) => listResellers(member, { after })),
    list('customers', 'since', (after) => listCustomers(member, { after })),
    list('subscriptions', 'startedAt', (after) => listSubscriptions(member, { after })),
  ];
  for (const one of asked) await depthOf(one);
  await views(member);
}

function list(name: string, at: string, ask: Ask): List {
  return { name, rows: name === 'invitations' ? sizes.invitations : sizes.companies, at, ask };
}

async function depthOf({ name, rows, at, ask }: List): Promise<void> {
  const depth = Math.floor(rows / 50) - 2;
  const { statements } = await recorded(() => ask());
  const byOffset = skipping(only(statements), depth * 50);
  const last = (await run(skipping(only(statements), depth * 50 - 50)))[49] as Record<string, Date>;
  const cursor = `${last[at]?.getTime()}_${last.id}`;
  const deep = await recorded(() => ask(cursor));
  const taken = await interleave({ first: () => ask(), deep: () => ask(cursor) }, { rounds: 15, times: 10 });
  const slow = await interleave(
    { deep: () => ask(cursor), offset: () => pool.query(byOffset) },
    { rounds: 5, times: 1 },
  );
  const buffers = [only(statements), only(deep.statements), byOffset].map(buffersOf);
  const [near, far, offset] = await Promise.all(buffers);
  const figure = (part: number[] | undefined) => milliseconds(median(part ?? []));
  print(`${name}: ${rows.toLocaleString('en')} rows, page ${(depth + 1).toLocaleString('en')} beside page 1`, [
    {
      what: 'keyset, time',
      figure: figure(taken.deep),
      beside: figure(taken.first),
      ratio: said(ratioOf(taken.deep ?? [], taken.first ?? [])),
    },
    { what: 'keyset, buffers', figure: `${far}`, beside: `${near}` },
    {
      what: 'OFFSET beside keyset, time',
      figure: figure(slow.offset),
      beside: figure(slow.deep),
      ratio: said(ratioOf(slow.offset ?? [], slow.deep ?? [])),
    },
    { what: 'OFFSET, buffers', figure: `${offset}`, beside: `${far}` },
  ]);
}

// The same list as one would write it with OFFSET: its branches give as many rows as are thrown away.
function skipping({ text, values }: Statement, rows: number): Statement {
  const [...parts] = text.split('limit 51');
  const last = parts.pop() ?? '';
  return { text: `${parts.join(`limit ${rows + 51}`)}limit 51 offset ${rows}${last}`, values };
}

/** Views that hold few of very many, and the overview: what each touches. */
async function views(member: Member): Promise<void> {
  const asked = {
    'list: all': () => listSent(member, { view: 'all' }),
    'list: open': () => listSent(member, { view: 'open' }),
    'list: waiting (100)': () => listSent(member, { view: 'waiting' }),
    'list: drafts (10)': () => listSent(member, { view: 'draft' }),
    'list: accepted': () => listSent(member, { view: 'accepted' }),
    overview: () => findOverview(member),
  };
  const taken = await interleave(asked, { rounds: 5, times: 2 });
  const rows: Row[] = [];
  for (const [what, ask] of Object.entries(asked)) {
    const { statements } = await recorded<unknown>(ask);
    const figure = milliseconds(median(taken[what] ?? []));
    rows.push({ what, figure, beside: `${await buffersOf(only(statements))} buffers` });
  }
  print('Views of few among many', rows);
}

function only(statements: readonly Statement[]): Statement {
  const [statement, ...more] = statements;
  if (!statement || more.length > 0) throw new Error(`A page is one statement, not ${statements.length}.`);
  return statement;
}

import { randomUUID } from 'node:crypto';
import type { Reviewer } from '@/lib/actor';
import { pool } from '@/lib/db';
import { listCases, type Query } from '@/lib/verification/queue';
import { findQueueDesk } from '@/lib/verification/queue-desk';
import type { View } from '@/lib/verification/views';
import { recorded } from '@/tests/support/statements';
import { cases, fillQueue } from './parts/fill-queue';
import { interleave, median, percentile, ratioOf } from './parts/measure';
import { buffersOf, run, type Statement } from './parts/plans';
import { milliseconds, print, type Row, said } from './parts/print';

const reviewer: Reviewer = {
  as: 'reviewer',
  userId: randomUUID(),
  lead: true,
  from: { ip: null, userAgent: null, requestId: null },
};

/** The queue over very many cases: its first page beside the one at its depth, the counts of its views, searching in it. */
export async function measure(): Promise<void> {
  console.log(`Filling: ${cases} cases …`);
  await fillQueue();
  for (const view of ['open', 'unclaimed', 'all', 'done'] as const) await depthOf(view);
  await counts();
  await narrowed();
  await search();
}

async function depthOf(view: View): Promise<void> {
  const ask = (after?: string) => listCases(reviewer, { view, after });
  const first = only((await recorded(() => ask())).statements);
  const { text, values } = pageOf(first);
  const whole = (await run({ text: `select count(*) from (${text}) whole`, values })) as { count: string }[];
  const page = Math.floor(Number(whole[0]?.count) / 50) - 1;
  const cursor = await cursorAt(first, page * 50 - 50);
  const taken = await interleave({ first: () => ask(), deep: () => ask(cursor) }, { rounds: 21, times: 10 });
  const far = only((await recorded(() => ask(cursor))).statements);
  print(`The queue, ${view}: page ${page.toLocaleString('en')} beside page 1`, [
    {
      what: 'time',
      figure: milliseconds(median(taken.deep ?? [])),
      beside: milliseconds(median(taken.first ?? [])),
      ratio: said(ratioOf(taken.deep ?? [], taken.first ?? [])),
    },
    { what: 'buffers', figure: `${await buffersOf(far)}`, beside: `${await buffersOf(first)}` },
  ]);
}

// The page alone, without the rows' other columns, their values and its limit.
function pageOf({ text, values }: Statement): Statement {
  const page = text.slice(text.indexOf('select e.id, e.organization_id'), text.indexOf('limit 51'));
  const last = Math.max(0, ...[...page.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)));
  return { text: page, values: values.slice(0, last) };
}

async function cursorAt(statement: Statement, row: number): Promise<string> {
  const { text, values } = pageOf(statement);
  const [last] = (await run({ text: `${text} offset ${row} limit 1`, values })) as { id: string; placed_at: Date }[];
  return `${last?.placed_at.getTime()}_${last?.id}`;
}

async function counts(): Promise<void> {
  const taken = await timed(100, () => findQueueDesk(reviewer));
  const { statements } = await recorded(() => findQueueDesk(reviewer));
  print('The counts of all views, with what can be chosen and saved views, in one statement', [
    figures('counts', taken, `${await buffersOf(only(statements))} buffers`),
  ]);
}

async function narrowed(): Promise<void> {
  const rows: Row[] = [];
  const asked: Record<string, Query> = {
    'half of them: country ID': { view: 'open', country: 'ID' },
    'one in a thousand: country NZ': { view: 'open', country: 'NZ' },
    'a check in a state': { view: 'open', check: 'business.failed' },
    'language of the company': { view: 'open', language: 'id' },
    'sent in last': { view: 'open', sort: '-sent' },
    'changed last, of all': { view: 'all', sort: 'moved' },
  };
  for (const [what, query] of Object.entries(asked))
    rows.push(figures(what, await timed(60, () => listCases(reviewer, query))));
  print('Filters and orders, first page', rows);
}

async function search(): Promise<void> {
  const { rows: some } = await pool.query<{ name: string; partner_id: string; email: string; reference: string }>(`
    select o.name, l.partner_id, k.email, e.reference from enrollment e tablesample system (0.2) join organization o on o.id = e.organization_id
      join location l on l.organization_id = o.id join company_profile p on p.enrollment_id = e.id join contact k on k.profile_id = p.id limit 400`);
  const any = () => some[Math.floor(Math.random() * some.length)];
  const words: Record<string, () => string> = {
    'a word and half another, in a name': () => (any()?.name.split(' ').slice(1, 3).join(' ') ?? '').slice(0, -2),
    'the middle of a PartnerID, five figures': () => any()?.partner_id.slice(1, 6) ?? '',
    'the middle of an address': () => any()?.email.slice(3, -8) ?? '',
    'the end of a reference': () => any()?.reference.slice(4) ?? '',
    'one letter': () => any()?.name[3] ?? '',
    'two letters': () => any()?.name.slice(3, 5) ?? '',
    'three letters': () => any()?.name.slice(3, 6) ?? '',
    'a word that one in five bears': () => 'teknologi',
    nothing: () => randomUUID().slice(0, 8),
  };
  const rows: Row[] = [];
  for (const reach of ['within', 'beginning'] as const)
    for (const [what, word] of Object.entries(words))
      rows.push(
        figures(
          `${what}, ${reach}`,
          await timed(100, () => listCases(reviewer, { view: 'all', search: word(), reach })),
        ),
      );
  print('Searching all cases, 100 times each', rows);
}

async function timed(times: number, ask: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times + 5; time++) {
    const start = performance.now();
    await ask();
    taken.push(performance.now() - start);
  }
  return taken.slice(5);
}

function figures(what: string, taken: readonly number[], ratio = `best ${milliseconds(Math.min(...taken))}`): Row {
  const [half, worst] = [percentile(taken, 0.5), percentile(taken, 0.99)];
  return { what, figure: `p50 ${milliseconds(half)}`, beside: `p99 ${milliseconds(worst)}`, ratio };
}

function only(statements: readonly Statement[]): Statement {
  const [statement, ...more] = statements;
  if (!statement || more.length > 0) throw new Error(`A page is one statement, not ${statements.length}.`);
  return statement;
}

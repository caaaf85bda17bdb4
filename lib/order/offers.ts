import type { z } from 'zod';
import type { Operator } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { readCsv } from '@/lib/csv/file';
import type { SentFile } from '@/lib/csv/sent-file';
import { db, type Tx, transaction } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { keyOf, type NewOffer, type OfferProblem, readOffers } from './offer-line';
import type { soldShape } from './schema';

/** How many offers one file may hold. */
const mostOffers = 1_000;

const columns = {
  code: ['code'],
  name: ['name'],
  description: ['description'],
  region: ['region'],
  currency: ['currency'],
  price: ['price'],
  term: ['term'],
  min: ['min'],
  max: ['max'],
} as const;

const needed = ['code', 'name', 'region', 'currency', 'price', 'term'] as const;

/**
 * Brings the offers of a CSV file into the catalogue, all or none: new ones are added, known ones (by code, region and currency)
 * changed. What was bought keeps the price it was bought at; the term cannot change while something runs by it. Refuses with the first
 * twenty lines that are wrong. Returns how many.
 */
export async function importOffers(operator: Operator, { file }: { file: SentFile }): Promise<number> {
  const rows = readCsv(file.bytes, columns, [...needed]);
  if (rows.length > mostOffers)
    throw Refusal.because('csv_too_many_rows', { field: 'file', with: { rows: mostOffers } });
  const read = readOffers(rows, await listRegions());
  refuseWrong(read.flatMap(({ line, problem }) => (problem ? [{ line, problem }] : [])));
  const offers = read.flatMap(({ line, offer }) => (offer ? [{ line, offer }] : []));
  await transaction(async (tx) => {
    await needSameTerm(tx, offers);
    await write(
      tx,
      offers.map(({ offer }) => offer),
    );
    await record(tx, operator, {
      action: 'offers.import',
      subject: 'offer',
      subjectId: 'catalogue',
      organizationId: null,
      after: { offers: offers.length },
    });
  });
  return offers.length;
}

// In one statement, however many there are.
async function write(tx: Tx, offers: readonly NewOffer[]): Promise<void> {
  await tx.$executeRaw`
    insert into offer (id, code, name, description, region_id, currency, price_minor, term, min_quantity, max_quantity)
    select gen_random_uuid(), code, name, description, "regionId", currency, "priceMinor", term::offer_term, "minQuantity", "maxQuantity"
    from jsonb_to_recordset(${JSON.stringify(offers)}::jsonb) as o(code text, name text, description text, "regionId" text, currency text,
      "priceMinor" int, term text, "minQuantity" int, "maxQuantity" int)
    on conflict (code, region_id, currency) do update set name = excluded.name, description = excluded.description,
      price_minor = excluded.price_minor, term = excluded.term, min_quantity = excluded.min_quantity,
      max_quantity = excluded.max_quantity, withdrawn_at = null`;
}

// So many are said; the others are told of.
const linesSaid = 20;

function refuseWrong(wrong: readonly { line: number; problem: OfferProblem }[]): void {
  if (wrong.length === 0) return;
  const said = wrong.slice(0, linesSaid).map((each) => ({ code: 'offer_line_wrong', with: each }) as const);
  const count = wrong.length - linesSaid;
  throw new Refusal(count > 0 ? [...said, { code: 'offer_lines_more', with: { count } }] : said);
}

// A subscription renews by its offer's term, so that stands while one runs. The offers are held, so that none is ordered meanwhile.
async function needSameTerm(tx: Tx, offers: readonly { line: number; offer: NewOffer }[]): Promise<void> {
  const codes = offers.map(({ offer }) => offer.code);
  await tx.$queryRaw`select 1 from offer where code = any (${codes}) order by id for update`;
  const running = await tx.offer.findMany({
    where: { code: { in: codes }, subscriptions: { some: { status: { not: 'cancelled' } } } },
    select: { code: true, regionId: true, currency: true, term: true },
  });
  const terms = new Map(running.map((offer) => [keyOf(offer), offer.term]));
  const changed = offers.filter(({ offer }) => (terms.get(keyOf(offer)) ?? offer.term) !== offer.term);
  refuseWrong(changed.map(({ line }) => ({ line, problem: 'runs' })));
}

/** Takes an offer out of the catalogue, or puts it back. What runs goes on. */
export async function setSold(operator: Operator, { offerId, sold }: z.output<typeof soldShape>): Promise<void> {
  await transaction(async (tx) => {
    const found = await tx.offer.updateMany({ where: { id: offerId }, data: { withdrawnAt: sold ? null : now() } });
    if (found.count === 0) throw Refusal.because('not_yours');
    const action = sold ? 'offers.restore' : 'offers.withdraw';
    await record(tx, operator, { action, subject: 'offer', subjectId: offerId, organizationId: null });
  });
}

/** The regions there are, each with the currencies its countries are billed in. */
export async function listRegions(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const markets = await db.market.findMany({
    where: { OR: [{ validTo: null }, { validTo: { gt: now() } }] },
    select: { regionId: true, currencies: true },
  });
  const regions = new Map<string, Set<string>>();
  for (const { regionId, currencies } of markets)
    regions.set(regionId, new Set([...(regions.get(regionId) ?? []), ...currencies]));
  return regions;
}

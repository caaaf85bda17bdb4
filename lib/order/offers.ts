import type { z } from 'zod';
import type { Operator } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { readCsv } from '@/lib/csv-file';
import { db, transaction } from '@/lib/db';
import { readMinor } from '@/lib/money';
import { cleanLine, hasForbiddenCharacters } from '@/lib/one-line';
import { Refusal } from '@/lib/refusal';
import type { SentFile } from '@/lib/sent-file';
import type { soldShape } from './schema';

/** How many offers one file may hold. */
const mostOffers = 1_000;

/** One line of the catalogue's list, by its columns. */
export type OfferLine = {
  code: string;
  name: string;
  description: string;
  region: string;
  currency: string;
  price: string;
  term: string;
  min: string;
  max: string;
};

export type NewOffer = {
  code: string;
  name: string;
  description: string;
  regionId: string;
  currency: string;
  priceMinor: number;
  term: 'month' | 'year';
  minQuantity: number;
  maxQuantity: number;
};

/** What is wrong with a line: the column, so that its words can say why. */
export type OfferProblem = keyof OfferLine | 'twice';

/** Reads one line; `regions` are those there are, each with the currencies its countries are billed in. */
export function readOffer(line: OfferLine, regions: ReadonlyMap<string, ReadonlySet<string>>): NewOffer | OfferProblem {
  const [code, name, description] = [cleanLine(line.code), cleanLine(line.name), cleanLine(line.description)];
  if (!/^[A-Z0-9][A-Z0-9._-]{0,39}$/.test(code)) return 'code';
  if (name === '' || name.length > 200 || hasForbiddenCharacters(name)) return 'name';
  if (description.length > 500 || hasForbiddenCharacters(description)) return 'description';
  const regionId = line.region.trim().toUpperCase();
  const billed = regions.get(regionId);
  if (!billed) return 'region';
  const currency = line.currency.trim().toUpperCase();
  if (!billed.has(currency)) return 'currency';
  const priceMinor = readMinor(line.price, currency);
  if (priceMinor === null) return 'price';
  const term = line.term.trim().toLowerCase();
  if (term !== 'month' && term !== 'year') return 'term';
  const [minQuantity, maxQuantity] = [readCount(line.min, 1), readCount(line.max, 1000)];
  if (minQuantity === null) return 'min';
  if (maxQuantity === null || maxQuantity < minQuantity) return 'max';
  return { code, name, description, regionId, currency, priceMinor, term, minQuantity, maxQuantity };
}

/** Reads a whole list; a code that stands twice for one region and currency is a problem of the second. */
export function readOffers(
  rows: readonly { line: number; cells: OfferLine }[],
  regions: ReadonlyMap<string, ReadonlySet<string>>,
): { line: number; offer: NewOffer | null; problem: OfferProblem | null }[] {
  const seen = new Set<string>();
  return rows.map(({ line, cells }) => {
    const offer = readOffer(cells, regions);
    if (typeof offer === 'string') return { line, offer: null, problem: offer };
    const key = `${offer.code} ${offer.regionId} ${offer.currency}`;
    if (seen.has(key)) return { line, offer: null, problem: 'twice' };
    seen.add(key);
    return { line, offer, problem: null };
  });
}

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
 * changed. What was bought keeps the price it was bought at. Refuses with the first twenty lines that are wrong. Returns how many.
 */
export async function importOffers(operator: Operator, { file }: { file: SentFile }): Promise<number> {
  const rows = readCsv(file.bytes, columns, [...needed]);
  if (rows.length > mostOffers)
    throw Refusal.because('csv_too_many_rows', { field: 'file', with: { rows: mostOffers } });
  const read = readOffers(rows, await listRegions());
  const wrong = read.flatMap(({ line, problem }) => (problem ? [{ line, problem }] : []));
  if (wrong.length > 0) throw new Refusal(wrong.slice(0, 20).map((each) => ({ code: 'offer_line_wrong', with: each })));
  const offers = read.flatMap(({ offer }) => offer ?? []);
  await transaction(async (tx) => {
    for (const offer of offers) {
      const { code, regionId, currency } = offer;
      const key = { code_regionId_currency: { code, regionId, currency } };
      await tx.offer.upsert({ where: key, create: offer, update: { ...offer, withdrawnAt: null } });
    }
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

/** The catalogue, by region and name. */
export function listOffers(regionId?: string) {
  return db.offer.findMany({
    where: regionId ? { regionId } : {},
    orderBy: [{ regionId: 'asc' }, { name: 'asc' }, { currency: 'asc' }],
    take: 1_000,
  });
}

function readCount(typed: string, usual: number): number | null {
  if (typed.trim() === '') return usual;
  return /^[1-9]\d{0,5}$/.test(typed.trim()) ? Number(typed.trim()) : null;
}

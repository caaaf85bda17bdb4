import { now } from '@/lib/clock';
import { transaction } from '@/lib/db';
import { namingWords } from '@/lib/field/company-name';
import { cleanLine } from '@/lib/field/one-line';
import { type FoundCompany, readCompany, type Said } from './company';

/** One company of a list: the row it stands in, as its reader counts them, and what stands there. */
export type ListedCompany = { line: number; said: Said };

/** Why a row is not taken. */
export type RowFault = 'no_name' | 'no_country' | 'no_number' | 'value_unread' | 'twice';

export type Tally = { read: number; taken: number; refused: number };

type Telling = {
  refused: (line: number, fault: RowFault, field?: string) => void;
  progress?: (tally: Tally) => void;
};

const batch = 500;

/**
 * Takes a list of companies into the portal's own table, five hundred at a time. A row whose value cannot be read is refused and said; a
 * company that is there already, by any of its numbers, is written anew. Whatever was taken stays if the rest fails.
 */
export async function importCompanies(rows: AsyncIterable<ListedCompany>, tell: Telling): Promise<Tally> {
  const tally: Tally = { read: 0, taken: 0, refused: 0 };
  const seen = new Set<string>();
  let waiting: FoundCompany[] = [];
  const flush = async () => {
    await write(waiting);
    tally.taken += waiting.length;
    waiting = [];
    tell.progress?.({ ...tally });
  };
  for await (const { line, said } of rows) {
    tally.read += 1;
    const judged = judge(said, seen);
    if ('company' in judged) waiting.push(judged.company);
    else {
      tally.refused += 1;
      tell.refused(line, judged.fault, judged.field);
    }
    if (waiting.length === batch) await flush();
  }
  if (waiting.length > 0) await flush();
  return tally;
}

type Judged = { company: FoundCompany } | { fault: RowFault; field?: string };

function judge(said: Said, seen: Set<string>): Judged {
  const company = readCompany(said);
  if (!company) return { fault: readCompany({ ...said, countryIso2: 'ID' }) ? 'no_country' : 'no_name' };
  const unread = mustBeRead.find((name) => company[name] === null && isSaid(said[name]));
  if (unread) return { fault: 'value_unread', field: unread };
  const numbers = numbersOf(company);
  if (numbers.length === 0) return { fault: 'no_number' };
  if (numbers.some((number) => seen.has(number))) return { fault: 'twice' };
  for (const number of numbers) seen.add(number);
  return { company };
}

// A directory's odd value is left out; an operator's own list is told of it, who can put it right.
const mustBeRead = ['duns', 'lei', 'addressLine1', 'city', 'stateOrProvince', 'postalCode', 'registrationId'] as const;

function isSaid(value: unknown): boolean {
  return typeof value === 'string' ? cleanLine(value.slice(0, 400)) !== '' : value !== undefined && value !== null;
}

function numbersOf({ duns, lei, countryIso2, registrationId }: FoundCompany): string[] {
  const named = [duns && `duns ${duns}`, lei && `lei ${lei}`, registrationId && `${countryIso2} ${registrationId}`];
  return named.filter((number) => number !== null);
}

async function write(companies: readonly FoundCompany[]): Promise<void> {
  await transaction(async (tx) => {
    await tx.directoryCompany.deleteMany({
      where: {
        OR: [
          { duns: { in: companies.flatMap(({ duns }) => duns ?? []) } },
          { lei: { in: companies.flatMap(({ lei }) => lei ?? []) } },
          ...companies.flatMap(({ countryIso2, registrationId }) =>
            registrationId ? [{ countryIso2, registrationId }] : [],
          ),
        ],
      },
    });
    const importedAt = now();
    await tx.directoryCompany.createMany({
      data: companies.map((company) => ({ ...company, words: namingWords(company.name), importedAt })),
    });
  });
}

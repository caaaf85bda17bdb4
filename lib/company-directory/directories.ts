import { env } from '@/lib/env';
import type { Source } from './company';
import { dnb } from './dnb';
import { gleif } from './gleif';
import type { CompanyDirectory, Question } from './port';
import type { Way } from './schema';
import { table } from './table';

/** Where this portal looks companies up, in the order the operator gave. */
export function directories(): CompanyDirectory[] {
  return env.COMPANY_DIRECTORY.map((name) => made[name]());
}

/** Where a company can be looked up in this way, in the order in which it is asked: for whoever wants to know where what they type is sent. */
export function sourcesFor(way: Way, asking = directories()): Source[] {
  return asking.filter(({ answers }) => answers(asked[way])).map(({ source }) => source);
}

const asked: Record<Way, Question> = {
  duns: { by: 'duns', duns: '' },
  lei: { by: 'lei', lei: '' },
  name: { by: 'name', name: '', country: '' },
};

const made: Record<Source, () => CompanyDirectory> = {
  table: () => table,
  gleif: () => gleif({ url: env.GLEIF_URL }),
  dnb: () => dnb({ url: env.DNB_URL, key: env.DNB_KEY ?? '', secret: env.DNB_SECRET ?? '' }),
};

import { env } from '@/lib/env';
import type { Source } from './company';
import { dnb } from './dnb';
import { gleif } from './gleif';
import type { CompanyDirectory } from './port';
import { table } from './table';

/** Where this portal looks companies up, in the order the operator gave. */
export function directories(): CompanyDirectory[] {
  return env.COMPANY_DIRECTORY.map((name) => made[name]());
}

const made: Record<Source, () => CompanyDirectory> = {
  table: () => table,
  gleif: () => gleif({ url: env.GLEIF_URL }),
  dnb: () => dnb({ url: env.DNB_URL, key: env.DNB_KEY ?? '', secret: env.DNB_SECRET ?? '' }),
};

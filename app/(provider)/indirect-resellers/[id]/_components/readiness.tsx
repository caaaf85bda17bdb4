import type { Shown } from '@/app/_components/partnership/shown';
import { readinessOf } from '@/lib/partnership/readiness';
import { regionsToday } from '@/lib/region/queries';
import { readinessIn } from '../../_components/rows';

/** What the reseller lacks to do business, in words. Source: domain fact 10, row 29. */
export async function Readiness({ found, words }: Shown) {
  const all = readinessOf(found.company, { country: found.providerCountry }, await regionsToday());
  const missing = all.filter(({ reasons }) => reasons.length > 0);
  return readinessIn(missing, words.partnerships.resellers);
}

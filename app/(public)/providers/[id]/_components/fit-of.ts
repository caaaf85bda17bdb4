import { memberIn } from '@/app/_server/gates';
import { accountInUse, signedIn } from '@/app/_server/session';
import { findOpenWith } from '@/lib/partnership/queries';
import type { Published } from '@/lib/provider/directory';

/** How the reader's own account stands to a provider; null for somebody without a reseller's account. `region` null: in none. */
export type Fit =
  | { as: 'own' }
  | { as: 'partner'; partnershipId: string }
  | { as: 'fitting' | 'elsewhere'; organization: string; country: string; region: string | null };

/** `markets`: which region each country is in today. */
export async function fitOf(
  provider: Published,
  markets: readonly { countryIso2: string; regionId: string }[],
): Promise<Fit | null> {
  const person = await signedIn();
  const account = person && accountInUse(person);
  if (!account) return null;
  if (account.organizationId === provider.id) return { as: 'own' };
  if (account.kind !== 'reseller') return null;
  const partnership = await findOpenWith(await memberIn(person, account), provider.id);
  if (partnership) return { as: 'partner', partnershipId: partnership.id };
  const region = markets.find(({ countryIso2 }) => countryIso2 === account.country)?.regionId ?? null;
  const as = region === provider.region ? 'fitting' : 'elsewhere';
  return { as, organization: account.name, country: account.country, region };
}

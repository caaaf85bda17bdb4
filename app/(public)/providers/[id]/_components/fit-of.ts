import { memberIn } from '@/app/_server/gates';
import { accountInUse, signedIn } from '@/app/_server/session';
import { findOpenWith } from '@/lib/partnership/queries';
import type { Published } from '@/lib/provider/directory';
import { findMarket } from '@/lib/region/queries';

/** How the reader's own account stands to a provider; null for somebody without a reseller's account. `region` null: in none. */
export type Fit =
  | { as: 'own' }
  | { as: 'partner'; partnershipId: string }
  | { as: 'fitting' | 'elsewhere'; organization: string; country: string; region: string | null };

export async function fitOf(provider: Published): Promise<Fit | null> {
  const person = await signedIn();
  const account = person && accountInUse(person);
  if (!account) return null;
  if (account.organizationId === provider.id) return { as: 'own' };
  if (account.kind !== 'reseller') return null;
  const [partnership, market] = await Promise.all([
    findOpenWith(await memberIn(person, account), provider.id),
    findMarket(account.country),
  ]);
  if (partnership) return { as: 'partner', partnershipId: partnership.id };
  const region = market?.regionId ?? null;
  const as = region === provider.region ? 'fitting' : 'elsewhere';
  return { as, organization: account.name, country: account.country, region };
}

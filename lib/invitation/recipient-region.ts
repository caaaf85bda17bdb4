import type { Reason } from '@/lib/refusal';
import { type Memberships, regionFit } from '@/lib/region/fit';

/** Why no company of this country could authorize the provider, in words for the provider. Source: domain fact 8.1, rule 6. */
export function recipientFit(providerCountry: string, country: string, regions: Memberships): Reason[] {
  return regionFit(providerCountry, country, regions).map((reason) =>
    reason.code === 'region_mismatch' ? { ...reason, code: 'recipient_in_other_region' } : reason,
  );
}

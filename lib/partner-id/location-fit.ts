import type { LocationKind } from '@/generated/prisma/enums';
import type { Reason } from '@/lib/refusal';

type Place = { kind: LocationKind; countryIso2: string; organizationId: string | null };
type Account = { id: string; countryIso2: string };

/**
 * Why a PartnerID cannot be linked to a work account; an empty list opens the door. `signedElsewhere`: whether it stands in an agreement
 * that another company accepted. Source: seed step 4, domain fact 3.
 */
export function reasonsAgainstLinking(location: Place, account: Account, signedElsewhere: boolean): Reason[] {
  const field = 'partnerId';
  if (location.kind === 'global') return [{ code: 'location_global', field }];
  if (location.countryIso2 !== account.countryIso2) {
    const countries = { location: location.countryIso2, account: account.countryIso2 };
    return [{ code: 'location_other_country', field, cure: 'add_location', with: countries }];
  }
  const taken = location.organizationId !== null && location.organizationId !== account.id;
  if (taken) return [{ code: 'location_taken', field, cure: 'add_location' }];
  return signedElsewhere ? [{ code: 'location_signed', field, cure: 'add_location' }] : [];
}

import type { LocationKind } from '@/generated/prisma/enums';
import type { Reason } from '@/lib/refusal';

/** `servedId`: the work account it served last, whether or not it still does. */
export type Place = {
  kind: LocationKind;
  countryIso2: string;
  organizationId: string | null;
  servedId: string | null;
  closedAt: Date | null;
};
type Account = { id: string; countryIso2: string };

/**
 * Why a PartnerID cannot be linked to a work account; an empty list opens the door. `signedElsewhere`: whether it stands in an agreement
 * that another company accepted. Source: seed step 4, domain fact 3.
 */
export function reasonsAgainstLinking(location: Place, account: Account, signedElsewhere: boolean): Reason[] {
  const field = 'partnerId';
  if (location.kind === 'global') return [{ code: 'location_global', field }];
  if (location.closedAt) return [{ code: 'location_closed', field, cure: 'add_location' }];
  if (location.countryIso2 !== account.countryIso2) {
    const countries = { location: location.countryIso2, account: account.countryIso2 };
    return [{ code: 'location_other_country', field, cure: 'add_location', with: countries }];
  }
  if (isTaken(location, account)) return [{ code: 'location_taken', field, cure: 'add_location' }];
  if (signedElsewhere) return [{ code: 'location_signed', field, cure: 'add_location' }];
  const released = location.servedId !== null && location.servedId !== account.id;
  return released ? [{ code: 'location_released', field, cure: 'add_location' }] : [];
}

/** Whether another work account uses it now. */
export function isTaken({ organizationId }: Pick<Place, 'organizationId'>, { id }: Pick<Account, 'id'>): boolean {
  return organizationId !== null && organizationId !== id;
}

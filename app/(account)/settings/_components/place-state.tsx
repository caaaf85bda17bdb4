import type { Words } from '@/app/_server/words';
import { StatusTag } from '@/components/ui/status-tag';
import type { Identifier } from '@/lib/partner-id/identifiers';

type PlaceStateProps = { place: Identifier; chosen: string | undefined; t: Words['settings']['identifiers'] };

/** Whether this work account uses a PartnerID, another does, nobody does, or nobody ever will. */
export function PlaceState({ place, chosen, t }: PlaceStateProps) {
  if (place.partnerId === chosen) return <StatusTag status="done">{t.associated}</StatusTag>;
  if (place.closedAt) return <StatusTag status="no">{t.closed}</StatusTag>;
  if (place.organizationId) return <StatusTag status="off">{t.other}</StatusTag>;
  const released = place.reasons.some(({ code }) => code === 'location_released' || code === 'location_signed');
  return <StatusTag status="off">{released ? t.released : t.free}</StatusTag>;
}

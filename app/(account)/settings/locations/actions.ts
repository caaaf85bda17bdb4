'use server';

import { action } from '@/app/_server/action';
import { provenReseller, reseller } from '@/app/_server/gates';
import { changedLocationShape, locationShape } from '@/lib/organization/schema';
import * as locations from '@/lib/partner-id/locations';

export const saveLocation = action(
  reseller,
  changedLocationShape,
  locations.changeLocation,
  '/settings/locations?done=saved',
);
export const closeLocation = action(
  provenReseller,
  locationShape,
  locations.closeLocation,
  '/settings/locations?done=closed',
);

'use server';

import { action } from '@/app/_server/action';
import { partner } from '@/app/_server/gates';
import { territoryShape } from '@/lib/mark/schema';
import { setTerritory } from '@/lib/mark/territories';

export const keep = action(
  partner,
  territoryShape,
  setTerritory,
  ({ membershipId }) => `/settings/users/${membershipId}?done=territory`,
);

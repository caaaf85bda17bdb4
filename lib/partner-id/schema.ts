import { z } from 'zod';
import { required } from '@/lib/field/shape';
import { longestPartnerId, readPartnerId } from './read';

/** A PartnerID somebody types to find it: read before it comes to stand in an address. */
export const knownShape = z.object({
  known: required(longestPartnerId, (typed) => {
    const value = readPartnerId(typed);
    return value ? { value } : { code: 'partner_id_malformed' };
  }),
});

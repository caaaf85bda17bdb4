import { z } from 'zod';
import { seenVersion } from '@/lib/field/shape';

/** Somebody belongs to a company no longer; `seen`: the roles they had when the page was shown. */
export const departureShape = z.object({ membershipId: z.uuid(), seen: seenVersion });

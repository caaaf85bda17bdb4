import { z } from 'zod';
import { readLines, required, seenVersion } from '@/lib/field/shape';
import { roles } from '@/lib/organization/roles';

// The shapes of asking for a role, and of the answer.

const requestId = z.uuid();

export const askRoleShape = z.object({ role: z.enum(roles, 'not_a_choice'), message: required(1000, readLines) });
export const roleRequestShape = z.object({ requestId, seen: seenVersion });
export const declineRoleShape = roleRequestShape.extend({ reason: required(1000, readLines) });

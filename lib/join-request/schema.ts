import { z } from 'zod';
import { alikeTag } from '@/lib/duplicate/schema';
import { optional, readLines, required, seenVersion, several } from '@/lib/field/shape';
import { roles } from '@/lib/organization/roles';

// The shapes of what is asked and answered about joining a company.

const requestId = z.uuid();
const chosen = several(roles);
const reason = required(1000, readLines);

export const askShape = z.object({ alike: alikeTag, message: optional(1000, readLines) });
export const takeBackShape = z.object({ requestId, seen: seenVersion });
export const acceptShape = z.object({ requestId, seen: seenVersion, roles: chosen });
export const declineShape = z.object({ requestId, seen: seenVersion, reason });
/** By a letter's link, which says which request it is. */
export const acceptByLetterShape = z.object({ roles: chosen });
export const declineByLetterShape = z.object({ reason });

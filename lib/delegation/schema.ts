import { z } from 'zod';
import { longestAddress, readAddressByLook } from '@/lib/field/email-shape';
import { nameFields } from '@/lib/field/person-name';
import { optional, readLine, readLines, required, seenVersion } from '@/lib/field/shape';
import { joinShape } from '@/lib/organization/schema';

// The shapes of asking somebody to sign, and of their answer.

const delegationId = z.uuid();
const reason = required(1000, readLines);

export const delegateShape = z.object({
  agreementId: z.uuid(),
  ...nameFields,
  email: required(longestAddress, readAddressByLook),
  title: optional(100, readLine),
  note: optional(1000, readLines),
});
export const delegationShape = z.object({ delegationId, seen: seenVersion });
export const refuseShape = delegationShape.extend({ reason });
/** By a letter's link, which says what is asked. */
export const takeShape = joinShape;
export const refuseByLetterShape = z.object({ reason });

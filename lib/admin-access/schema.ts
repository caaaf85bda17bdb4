import { z } from 'zod';
import { now } from '@/lib/clock';
import { optional, readLines, seenVersion } from '@/lib/field/shape';

// The shapes of what is asked about admin access. Source: domain fact 6.7.

export const scopes = ['administrator', 'helpdesk'] as const;

export const lengths = ['days_30', 'days_180', 'days_365', 'days_730', 'no_end'] as const;

/** What is chosen unless somebody chooses otherwise. Source: domain fact 10, row 32: access is off, and ends by itself. */
export const usualLength = 'days_180' satisfies (typeof lengths)[number];

const id = z.uuid();
const scope = z.enum(scopes, 'not_a_choice');
const length = z.enum(lengths, 'not_a_choice');

export const accessShape = z.object({ partnershipId: id, seen: seenVersion });
export const grantShape = accessShape.extend({ scope, length });
export const requestShape = accessShape.extend({ scope, message: optional(1000, readLines) });
export const declineShape = accessShape.extend({ message: optional(1000, readLines) });

/** The end date a length stands for; null for none. */
export function endOf(chosen: (typeof lengths)[number]): Date | null {
  const [, count] = chosen.split('_');
  return chosen === 'no_end' ? null : new Date(now().getTime() + Number(count) * 86_400_000);
}

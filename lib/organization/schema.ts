import { z } from 'zod';
import { locales } from '@/lib/locale';
import { roles } from './roles';

/** One line of text somebody types: trimmed, bounded first, so that a megabyte costs nothing. */
const line = (max: number) => z.string('required').max(max, 'too_long').trim().min(1, 'required').regex(/^[^\p{Cc}]*$/u, 'characters_not_allowed');
const address = line(254).toLowerCase().pipe(z.email('email_malformed'));
const country = z.string('required').regex(/^[A-Z]{2}$/, 'required');
const typedPassword = z.string('required').min(1, 'required').max(200, 'too_long');
const newPassword = z.string('required').min(12, 'password_too_short').max(128, 'password_too_long');
const id = z.uuid();

export const signInShape = z.object({ email: address, password: typedPassword });

export const proofShape = z.object({ password: typedPassword });

export const ownWorkAccountShape = z.object({ organization: line(200), country });
export type OwnWorkAccount = z.infer<typeof ownWorkAccountShape>;

export const newWorkAccountShape = ownWorkAccountShape.extend({
  firstName: line(50),
  lastName: line(50),
  email: address,
  password: newPassword,
  timeZone: z.string().max(64).regex(/^[\w/+-]+$/).catch('UTC'),
});
export type NewWorkAccount = z.infer<typeof newWorkAccountShape>;

export const resetRequestShape = z.object({ email: address });
export const resetShape = z.object({ password: newPassword });
export const changeShape = z.object({ presentPassword: typedPassword, password: newPassword });
export const joinShape = z.object({ password: newPassword.optional() });

export const newUserShape = z.object({
  firstName: line(50),
  lastName: line(50),
  email: address,
  roles: z.array(z.enum(roles)).max(roles.length).default([]),
  locale: z.enum(locales),
});
export type NewUser = z.infer<typeof newUserShape>;

export const rolesShape = z.object({ membershipId: id, seen: z.coerce.number().int(), roles: z.array(z.enum(roles)).default([]) });
export const accessShape = z.object({ membershipId: id, access: z.enum(['on', 'off']) });
export const membershipShape = z.object({ membershipId: id });
export const sessionShape = z.object({ sessionId: id });
export const accountShape = z.object({ organizationId: id });
export const localeShape = z.object({ locale: z.enum(locales) });

export const partnerSignInShape = z.object({ email: address, password: typedPassword });
export const newPartnerAccountShape = z.object({ name: line(200), city: line(100), email: address, password: newPassword });
export type NewPartnerAccount = z.infer<typeof newPartnerAccountShape>;
export const newLocationShape = z.object({ name: line(200), city: line(100), country });
export type NewLocation = z.infer<typeof newLocationShape>;
export const locationShape = z.object({ partnerId: z.string('required').regex(/^\d{7}$/, 'not_a_choice') });

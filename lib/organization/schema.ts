import { z } from 'zod';
import { longestCompanyName, readCompanyName } from '@/lib/field/company-name';
import { longestAddress, readAddressByLook } from '@/lib/field/email-shape';
import { nameFields } from '@/lib/field/person-name';
import { readLine, required, seenVersion, several } from '@/lib/field/shape';
import { locales } from '@/lib/locale';
import { isZone } from '@/lib/reader/zone';
import { roles } from './roles';

// The shapes of accounts and users, in the browser and on the server. An address is read by its look, the same in both; the
// commands make it the canonical one. Source: domain facts 1.2 and 5.3.

const address = required(longestAddress, readAddressByLook);
const company = required(longestCompanyName, readCompanyName);
const country = z.string('required').regex(/^[A-Z]{2}$/, 'required');
const timeZone = z.string().max(64).refine(isZone);
const typedPassword = z.string('required').min(1, 'required').max(200, 'too_long');
const newPassword = z.string('required').min(12, 'password_too_short').max(128, 'password_too_long');
const id = z.uuid();

export const signInShape = z.object({ email: address, password: typedPassword });

const code = z.string('required').trim().min(1, 'required').max(40, 'too_long');
export const codeShape = z.object({ code });
export const proofShape = z.object({ password: typedPassword });
export const proofInTwoShape = proofShape.extend({ code });

export const ownWorkAccountShape = z.object({ organization: company, country });
export type OwnWorkAccount = z.infer<typeof ownWorkAccountShape>;

export const newWorkAccountShape = ownWorkAccountShape.extend({
  ...nameFields,
  email: address,
  password: newPassword,
  timeZone: timeZone.optional().catch(undefined),
});
export type NewWorkAccount = z.infer<typeof newWorkAccountShape>;

export const resetRequestShape = z.object({ email: address });
export const resetShape = z.object({ password: newPassword });
export const changeShape = z.object({ presentPassword: typedPassword, password: newPassword });
export const joinShape = z.object({ password: newPassword.optional(), timeZone: timeZone.optional().catch(undefined) });
export type Joining = z.infer<typeof joinShape>;

export const newUserShape = z.object({
  ...nameFields,
  email: address,
  roles: several(roles),
  locale: z.enum(locales),
});
export type NewUser = z.infer<typeof newUserShape>;

export const rolesShape = z.object({ membershipId: id, seen: seenVersion, roles: several(roles) });
export const accessShape = z.object({ membershipId: id, access: z.enum(['on', 'off']) });
export const membershipShape = z.object({ membershipId: id });
export const sessionShape = z.object({ sessionId: id });
export const accountShape = z.object({ organizationId: id });
export const localeShape = z.object({ locale: z.enum(locales) });
export const preferencesShape = localeShape.extend({ timeZone });
export type Preferences = z.infer<typeof preferencesShape>;

export const ownNameShape = z.object(nameFields);
export const newAddressShape = z.object({ email: address });

export const partnerSignInShape = z.object({ email: address, password: typedPassword });
export const newPartnerAccountShape = z.object({
  name: company,
  city: required(100, readLine),
  password: newPassword,
});
export type NewPartnerAccount = z.infer<typeof newPartnerAccountShape>;
export const newLocationShape = z.object({ name: required(200, readLine), city: required(100, readLine), country });
export type NewLocation = z.infer<typeof newLocationShape>;
const partnerId = z.string('required').regex(/^\d{7}$/, 'not_a_choice');
export const locationShape = z.object({ partnerId });
export const changedLocationShape = z.object({
  partnerId,
  name: required(200, readLine),
  city: required(100, readLine),
});
export type ChangedLocation = z.infer<typeof changedLocationShape>;

const passkeyName = required(60, readLine);
/** What a device answered, as it came; without scripts nothing did. */
export const passkeyAnswerShape = z.object({ answer: z.string().default('') });
export const newPasskeyShape = passkeyAnswerShape.extend({ name: passkeyName });
export const passkeyShape = z.object({ passkeyId: id });
export const renamedPasskeyShape = passkeyShape.extend({ name: passkeyName });

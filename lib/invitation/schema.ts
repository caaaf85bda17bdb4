import { z } from 'zod';
import type { InvitationKind, OrganizationKind } from '@/generated/prisma/enums';
import { lengths, scopes, usualLength } from '@/lib/admin-access/schema';
import { longestCompanyName } from '@/lib/field/company-name';
import { longestAddress, readAddressByLook } from '@/lib/field/email-shape';
import { optional, type Read, readLine, readLines, required, seenVersion } from '@/lib/field/shape';
import { deskShape } from '@/lib/list/desk';
import { locales } from '@/lib/locale';
import { longestPartnerId, readPartnerId } from '@/lib/partner-id/read';
import { invitationDesk } from './filters';
import { views } from './views';

// The shapes of what is asked about invitations, in the browser and on the server.

const id = z.uuid();
const partnerId = optional(longestPartnerId, readId);

export const invitationShape = z.object({
  email: required(longestAddress, readAddressByLook),
  company: optional(longestCompanyName, readLine),
  country: optional(2, readCountry),
  partnerId,
  language: z.enum(locales, 'not_a_choice'),
  message: optional(1000, readLines),
});
export type NewInvitation = z.output<typeof invitationShape>;

export const customerInvitationShape = invitationShape.omit({ partnerId: true }).extend({ partnershipId: id });
export type NewCustomerInvitation = z.output<typeof customerInvitationShape>;

export const seenShape = z.object({ invitationId: id, seen: seenVersion });
export const editShape = invitationShape.extend(seenShape.shape);

export const consentShape = z.object({
  agree: z.literal('yes', 'must_be_ticked'),
  access: z.enum(['none', ...scopes], 'not_a_choice').default('none'),
  length: z.enum(lengths, 'not_a_choice').default(usualLength),
});
export const declineShape = z.object({ message: optional(1000, readLines) });

/** Who asks for a new link: typed by a person, so that nothing which only presses buttons can ask. */
export const askShape = z.object({ name: required(100, readLine), message: optional(500, readLines) });

/** What the address of the list asks for; what cannot be read is left out. */
export const listShape = deskShape(invitationDesk, {
  kind: z.enum(['partnership', 'customer']).catch('partnership'),
  view: z.enum(views).catch('open'),
});

/** Whom the invitations of a list are for: a reseller invites customers only, whatever is asked. */
export function kindFor(as: OrganizationKind, asked: InvitationKind): InvitationKind {
  return as === 'provider' ? asked : 'customer';
}

/** What the address of a diagnosis asks about: a PartnerID as it was typed, or an invitation. What cannot be read is left out. */
export const diagnosisShape = z.object({
  partnerId: z
    .string()
    .max(100)
    .transform((typed) => readPartnerId(typed) ?? undefined)
    .optional()
    .catch(undefined),
  invitation: z.uuid().optional().catch(undefined),
});

function readId(typed: string): Read {
  const value = readPartnerId(typed);
  return value ? { value } : { code: 'partner_id_malformed' };
}

function readCountry(typed: string): Read {
  return /^[A-Z]{2}$/.test(typed) ? { value: typed } : { code: 'not_a_choice' };
}

import { z } from 'zod';
import type { ProviderService } from '@/generated/prisma/enums';
import { byLook, type ContactReaders } from '@/lib/enrollment/contact-fields';
import { longestAddress, readAddressByLook } from '@/lib/field/email-shape';
import { longestTelephone } from '@/lib/field/phone-shape';
import { optional, readLines, required, seenVersion, several, withoutBlanks } from '@/lib/field/shape';
import { longestWebsite, readWebsite } from '@/lib/field/website';
import { cursor, searched } from '@/lib/list/shape';
import { languages } from '@/lib/reader/languages';
import { views } from './views';

/** What a provider may do for its resellers, in the order in which pages show it. Source: seed, "Connect with an indirect provider". */
export const services = ['training', 'marketing', 'financing'] as const satisfies readonly ProviderService[];

const providerId = z.uuid();
const seen = seenVersion;

export const authorizationShape = z.object({ organizationId: z.uuid() });
export type Authorization = z.infer<typeof authorizationShape>;

/** `reason`: what the provider is told. */
export const suspensionShape = z.object({ providerId, seen, reason: required(1000, readLines) });
export type Suspension = z.infer<typeof suspensionShape>;

export const resumptionShape = z.object({ providerId, seen, message: optional(1000, readLines) });
export type Resumption = z.infer<typeof resumptionShape>;

/** What a provider says of itself. On the server, give the readers that know the country. */
export function profileSchema(readers: ContactReaders = byLook) {
  return z
    .object({
      services: several(services),
      languages: several(languages),
      about: optional(1000, readLines),
      email: required(longestAddress, readers.email),
      telephone: optional(longestTelephone, readers.telephone),
      website: optional(longestWebsite, readWebsite),
    })
    .transform(withoutBlanks);
}
export type ProviderProfile = z.output<ReturnType<typeof profileSchema>>;

/** The Global admin's address, by which an operator finds a work account. */
export const candidateShape = z.object({ email: required(longestAddress, readAddressByLook) });

/** What the address of the operators' list asks for; what cannot be read is left out. `after`: the last row of the page before. */
export const listShape = z.object({ view: z.enum(views).catch('authorized'), search: searched, after: cursor });

/** What the address of the directory asks for; what cannot be read is left out. `country`: where the reader's business is. */
export const directoryShape = z.object({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
  service: z.enum(services).optional().catch(undefined),
  language: z.enum(languages).optional().catch(undefined),
  name: searched,
  after: cursor,
});

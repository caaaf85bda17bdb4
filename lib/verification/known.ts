import { domainsOf } from '@/lib/domain-proof/domains';
import type { Proof } from '@/lib/domain-proof/queries';
import { changedSince, type Filled, type filledFields } from '@/lib/enrollment/filled';
import { telephoneCountry } from '@/lib/field/phone';
import { tells } from '@/lib/field/telling';
import { deviceOf } from '@/lib/identity/user-agent';
import { networkOf } from '@/lib/network';
import { domainRefusal } from '@/lib/organization/contact-address';
import { countryRules } from '@/lib/region/country-rules';
import { numberVerdict } from '@/lib/region/number-check';
import type { Known } from './evidence-for';
import type { Answers } from './rests-on';

type Profile = Omit<Answers, 'contacts'> & {
  contacts: readonly (Answers['contacts'][number] & { telephone: string | null })[];
};

/** What of a company's answers, its journal and its surroundings evidence is made of. */
export type Given = {
  profile: Profile;
  country: string;
  partnerIdCountry: string | null;
  /** What the contact of these answers answered last, and from where. */
  answered: { event: string; at: Date; ip: string | null; userAgent: string | null } | null;
  proofs: readonly Proof[];
  fill: (Filled & { source: NonNullable<Known['directory']>['source']; at: Date; number: string | null }) | null;
  users: readonly { email: string }[];
  alike: number | null;
  /** From where the contact answered: staff alone read it. */
  tellsOrigin: boolean;
};

export async function knownOf({ profile, ...given }: Given): Promise<Known> {
  const { answered, fill, proofs, users, country, alike } = given;
  const [primary, support] = (['primary', 'support'] as const).map((kind) =>
    profile.contacts.find((contact) => contact.kind === kind),
  );
  const { domain, website } = domainsOf(primary?.email, support?.website);
  const telephones = [primary, support].flatMap((contact) =>
    contact?.telephone ? [telephoneCountry(contact.telephone)] : [],
  );
  const address = profile.addressLine1 ? profile.countryIso2 : null;
  return {
    address: primary?.email ?? null,
    answered: answered && {
      answer: answered.event === 'deny' ? 'deny' : 'confirm',
      at: answered.at,
      from: given.tellsOrigin ? { network: networkOf(answered.ip), device: deviceOf(answered.userAgent) } : null,
    },
    mailDomain: domain,
    websiteDomain: website,
    mailKind: domain ? await mailKindOf(domain) : null,
    proofs,
    contactIsUser: users.some(({ email }) => email === primary?.email),
    directory: fill && { source: fill.source, at: fill.at, number: fill.number, differing: differingIn(fill, profile) },
    number: numberOf(profile),
    country,
    countries: { address, partnerId: given.partnerIdCountry, telephones: telephones.filter((one) => one !== null) },
    alike,
  };
}

/** The answers that say something else than the directory. */
export function differingIn(fill: Filled, profile: Pick<Profile, (typeof filledFields)[number]>) {
  return changedSince(fill, profile).filter((name) => tells(fill[name] ?? '', profile[name] ?? ''));
}

async function mailKindOf(domain: string): Promise<Known['mailKind']> {
  const code = await domainRefusal({ domain, registrable: domain });
  if (code === 'email_webmail') return 'webmail';
  if (code === 'email_disposable') return 'disposable';
  return code === 'email_tenant_domain' ? 'tenant' : null;
}

function numberOf({ countryIso2, registrationIdKind, registrationId }: Profile): Known['number'] {
  const kind = countryRules(countryIso2).registrationIdKinds.find((one) => one === registrationIdKind);
  if (!registrationId) return null;
  return kind ? numberVerdict(countryIso2, kind, registrationId) : 'unchecked';
}

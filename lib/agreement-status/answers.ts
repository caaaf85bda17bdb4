import type { LocationKind } from '@/generated/prisma/enums';
import { type Company, type ReadinessKey, readinessOf } from '@/lib/partnership/readiness';
import { type Memberships, regionFit } from '@/lib/region/fit';

/**
 * Everything that can be said of whether a company has signed, with the code the original says it by: `signed` is its 200. Its "not signed" is an
 * error; ours is an answer with a reason. Source: domain fact 4.1.
 */
export const agreementAnswers = {
  signed: { signed: true, code: null },
  tenant_malformed: { signed: false, code: 2000 },
  partner_id_malformed: { signed: false, code: 2000 },
  both_asked: { signed: false, code: 2000 },
  none_asked: { signed: false, code: 2001 },
  partner_id_unknown: { signed: false, code: 2200 },
  partner_id_global: { signed: false, code: 2200 },
  other_region: { signed: false, code: 2201 },
  unsigned: { signed: false, code: 2203 },
  older_version: { signed: false, code: 2203 },
  not_enrolled: { signed: false, code: 2204 },
  tenant_unknown: { signed: false, code: 2205 },
  tenant_unsigned: { signed: false, code: 2206 },
  tenant_older_version: { signed: false, code: 2206 },
} as const satisfies Record<string, { signed: boolean; code: number | null }>;

export type AgreementAnswer = keyof typeof agreementAnswers;

/** What is known of whom a provider asks about: by a PartnerID, or by the id of a work account. */
export type AskedAbout = {
  location: { kind: LocationKind; countryIso2: string; closedAt: Date | null } | null;
  company: Company | null;
  provider: { country: string };
  regions: Memberships;
};

/** The answer about a PartnerID: nothing else is told of whose it is. */
export function answerByPartnerId({ location, company, provider, regions }: AskedAbout): AgreementAnswer {
  if (!location || location.closedAt) return 'partner_id_unknown';
  if (location.kind === 'global') return 'partner_id_global';
  if (regionFit(provider.country, location.countryIso2, regions).length > 0) return 'other_region';
  if (company?.kind !== 'reseller' || against(company, 'enrolled')) return 'not_enrolled';
  const unsigned = against(company, 'agreement');
  if (!unsigned) return 'signed';
  return unsigned === 'agreement_new_version' ? 'older_version' : 'unsigned';
}

/** The answer about a work account: one that is no reseller's is nobody's. */
export function answerByTenant({ company }: Pick<AskedAbout, 'company'>): AgreementAnswer {
  if (company?.kind !== 'reseller') return 'tenant_unknown';
  const unsigned = against(company, 'agreement');
  if (!unsigned) return 'signed';
  return unsigned === 'agreement_new_version' ? 'tenant_older_version' : 'tenant_unsigned';
}

// A line of the checklist that every list and gate asks; regions are asked of the PartnerID.
function against(company: Company, key: ReadinessKey) {
  const own = new Map([[company.country, company.country]]);
  return readinessOf(company, company, own).find((line) => line.key === key)?.reasons[0]?.code ?? null;
}

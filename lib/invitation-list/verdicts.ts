import type { Known } from '@/lib/invitation/known';
import type { NewInvitation } from '@/lib/invitation/schema';
import type { Reason } from '@/lib/refusal';
import { type Memberships, regionFit } from '@/lib/region/fit';
import { type Cells, readRow } from './row';

/**
 * What becomes of a row of a list. Only the ready ones are sent; one whose address was invited too often of late is `resting`, and one
 * whose sending failed is `failed`, until the list is sent again; `sent` is the one that cannot change any more.
 */
export const verdicts = [
  'ready',
  'resting',
  'failed',
  'malformed',
  'duplicate_in_file',
  'already_invited',
  'already_partner',
  'already_customer',
  'wrong_region',
  'sent',
] as const;

export type Verdict = (typeof verdicts)[number];

/** What is found of one row; `reason` is null when it is ready. */
export type Found = { line: number; verdict: Verdict; reason: Reason | null };

/** What must be known to judge a list, besides the list. */
export type ListFacts = {
  /** The address of whoever sends the list: nobody invites themselves. */
  own: string;
  ofCustomers: boolean;
  /** The provider's own country. */
  country: string;
  regions: Memberships;
  /** The locations named, by PartnerID. */
  locations: ReadonlyMap<string, { country: string; resellerId: string | null }>;
  /** Organizations that are partners already. */
  partners: ReadonlySet<string>;
  /** Addresses invited before by the same, with what came of it. */
  known: ReadonlyMap<string, Known>;
};

/** The verdict on each row, in the order of the file: of the rows to one address that could be sent, the first is. */
export function judge(
  rows: readonly { line: number; cells: Cells; fault: Reason | null }[],
  facts: ListFacts,
): Found[] {
  const first = new Map<string, number>();
  return rows.map(({ line, cells, fault }) => {
    if (fault) return { line, verdict: 'malformed', reason: fault };
    const read = readRow(cells);
    if ('reasons' in read) return { line, verdict: 'malformed', reason: read.reasons[0] ?? null };
    const against = againstSending(read.fields, facts);
    if (against) return { line, ...against };
    const above = first.get(read.fields.email);
    if (above !== undefined) return { line, verdict: 'duplicate_in_file', reason: sameAddress(above) };
    first.set(read.fields.email, line);
    return { line, verdict: 'ready', reason: null };
  });
}

function sameAddress(line: number): Reason {
  return { code: 'same_address_above', field: 'email', with: { line } };
}

type Against = { verdict: Verdict; reason: Reason };

function againstSending({ email, country, partnerId }: NewInvitation, facts: ListFacts): Against | null {
  if (email === facts.own) return { verdict: 'malformed', reason: { code: 'own_address', field: 'email' } };
  const location = partnerId ? facts.locations.get(partnerId) : undefined;
  if (partnerId && !location)
    return { verdict: 'malformed', reason: { code: 'partner_id_unknown', field: 'partnerId' } };
  const place = location?.country ?? country;
  const elsewhere = place ? otherRegion(place, location ? 'partnerId' : 'country', facts) : null;
  if (elsewhere) return { verdict: 'wrong_region', reason: elsewhere };
  const known = facts.known.get(email);
  if (known === 'joined' && facts.ofCustomers)
    return { verdict: 'already_customer', reason: { code: 'already_customer' } };
  if (known === 'joined' || (location?.resellerId && facts.partners.has(location.resellerId)))
    return { verdict: 'already_partner', reason: { code: 'already_partner' } };
  if (known === 'open') return { verdict: 'already_invited', reason: { code: 'already_invited', field: 'email' } };
  return known ? { verdict: 'already_invited', reason: { code: 'declined_before', field: 'email' } } : null;
}

function otherRegion(country: string, field: 'partnerId' | 'country', facts: ListFacts): Reason | null {
  const [reason] = regionFit(facts.country, country, facts.regions);
  if (reason?.code !== 'region_mismatch') return reason ? { ...reason, field } : null;
  const { providerRegion, resellerRegion } = reason.with;
  return { code: 'other_region', field, with: { country, region: resellerRegion, own: providerRegion } };
}

/** The verdict that a refusal at the moment of sending amounts to; without one it is about the sender, and not about the row. */
export const verdictOn: Partial<Record<Reason['code'], Verdict>> = {
  already_invited: 'already_invited',
  already_partner: 'already_partner',
  own_address: 'malformed',
  already_customer: 'already_customer',
  address_invited_often: 'resting',
  row_failed: 'failed',
  region_mismatch: 'wrong_region',
  recipient_in_other_region: 'wrong_region',
  country_in_no_region: 'wrong_region',
  partner_id_unknown: 'malformed',
};

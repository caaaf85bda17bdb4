import type { Facts } from './needs';

/** What a draft says, field by field. */
export type Written = Pick<Facts, 'email' | 'company' | 'country' | 'partnerId' | 'language' | 'message'>;

const fields = ['email', 'company', 'country', 'partnerId', 'language', 'message'] as const;

/** The fields that differ, as they were and as they are now: what the journal keeps of a change. */
export function changed(before: Written, after: Written): { before: Partial<Written>; after: Partial<Written> } {
  const differing = fields.filter((field) => before[field] !== after[field]);
  const only = (written: Written) => Object.fromEntries(differing.map((field) => [field, written[field]]));
  return { before: only(before), after: only(after) };
}

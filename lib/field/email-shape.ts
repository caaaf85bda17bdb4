import { bareAddress } from './bare-address';
import type { Read } from './shape';

/** The longest address SMTP carries, and the longest part before its @. */
export const longestAddress = 254;
const longestLocal = 64;

// RFC 5321's dot-atom without `%` and `!`, which some servers still read as a route.
const localPart = /^[a-z\d#$&'*+/=?^_`{|}~-]+(\.[a-z\d#$&'*+/=?^_`{|}~-]+)*$/i;

/**
 * Takes an address apart if it is a bare `name@domain`: no display name, comment, quoted part, group, route, encoded word or
 * control character. Says nothing yet about the domain but that it has one dot or more: forms use it while typing.
 */
export function splitAddress(typed: string): { local: string; domain: string } | null {
  if (typed.length > longestAddress) return null;
  const text = typed.replace(/^ +| +$/g, '');
  const [local, domain, more] = text.split('@');
  if (!local || !domain || more !== undefined) return null;
  if (local.length > longestLocal || !localPart.test(local) || local.includes('=?')) return null;
  return looksLikeDomain(domain) ? { local, domain } : null;
}

/**
 * Reads one typed or pasted address by its look, the same in the browser and on the server; the commands make it the canonical one. What mail
 * programs, pages and spreadsheets put around it is left away.
 */
export function readAddressByLook(typed: string): Read {
  const parts = splitAddress(bareAddress(typed));
  return parts
    ? { value: `${parts.local}@${parts.domain}`.toLowerCase() }
    : { code: typed.trim() ? 'email_malformed' : 'required' };
}

function looksLikeDomain(domain: string): boolean {
  const plain = domain.normalize('NFKC');
  return !/[^\p{L}\p{M}\p{N}.。\u00ad\u200b-\u200d\u2060\ufeff-]/u.test(plain) && /.[.。]./u.test(plain);
}

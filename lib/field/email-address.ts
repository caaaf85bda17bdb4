import { domainToASCII, domainToUnicode } from 'node:url';
import { getDomain } from 'tldts';
import { Refusal } from '@/lib/refusal';
import { longestAddress, splitAddress } from './email-shape';
import { isMixedScript } from './scripts';

/**
 * `address` is what is stored, compared and sent to: the local part in lower case with its sub-address (`+…`) kept, and the
 * domain as the mail network writes it (IDNA ASCII, lower case, no trailing dot). `registrable` is what the domain's owner
 * registered, such as `contoso.co.id` for `mail.contoso.co.id`.
 */
export type EmailAddress =
  | { ok: true; address: string; local: string; domain: string; registrable: string }
  | { ok: false; code: 'email_malformed' };

/** Reads one address, strictly: whatever two programs could read differently is refused. */
export function readAddress(typed: string): EmailAddress {
  const parts = splitAddress(typed);
  const domain = parts && canonicalDomain(parts.domain);
  if (!parts || !domain) return refused;
  const local = parts.local.toLowerCase();
  const address = `${local}@${domain}`;
  if (address.length > longestAddress) return refused;
  return { ok: true, address, local, domain, registrable: getDomain(domain, { allowPrivateDomains: true }) ?? domain };
}

/** The address as it is stored and looked up; refuses `email_malformed` on the form's field `email`. */
export function canonicalAddress(typed: string): string {
  const email = readAddress(typed);
  if (!email.ok) throw Refusal.because(email.code, { field: 'email' });
  return email.address;
}

const refused = { ok: false, code: 'email_malformed' } as const;

/** The domain as the mail network writes it, or null when it is not one: an IP address, one label, mixed scripts, a faked `xn--`. */
function canonicalDomain(typed: string): string | null {
  const ascii = domainToASCII(typed).replace(/\.$/, '');
  const labels = ascii.split('.');
  if (ascii.length > 253 || labels.length < 2 || !labels.every((label) => hostLabel.test(label))) return null;
  if (/^\d+$/.test(labels.at(-1) ?? '')) return null;
  const readable = domainToUnicode(ascii);
  if (domainToASCII(readable) !== ascii || readable.split('.').some(isMixedScript)) return null;
  return ascii;
}

const hostLabel = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/;

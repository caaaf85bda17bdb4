import { domainToASCII, domainToUnicode } from 'node:url';
import { getDomain } from 'tldts';
import { domainRefusal } from '@/lib/organization/contact-address';

const whole = { allowPrivateDomains: true };

/** Where a contact's address and the company's website stand, each by the domain its owner registered; null where none was given. */
export function domainsOf(email: string | undefined, website: string | null | undefined) {
  const [address, site] = [email?.split('@').at(-1), website ? new URL(website).hostname : null];
  const domain = address ? (getDomain(address, whole) ?? address) : null;
  const websiteDomain = site ? (getDomain(site, whole) ?? site) : null;
  return { domain, website: websiteDomain, same: domain !== null && domain === websiteDomain };
}

/** Where the record is created. A name of its own, so that it stands in the way of no other record. */
export const txtName = (domain: string) => `_mitra.${domain}`;

/** A domain as people read it, and, where it is written otherwise in the network, that as well. */
export function domainSaid(domain: string): string {
  const readable = domainToUnicode(domain);
  return readable && readable !== domain && domainToASCII(readable) === domain ? `${readable} (${domain})` : domain;
}

/**
 * The domains whose DNS a company can be asked to write to: of its contact's address and of its website, each by what its owner registered. Never
 * one at which anybody may have mail or a page: web mail, a cloud's, a public suffix, an IP address.
 */
export async function listProvable(email: string | undefined, website: string | null | undefined): Promise<string[]> {
  const { domain, website: site } = domainsOf(email, website);
  const own = [...new Set([domain, site])].filter((one) => one !== null).filter(isRegistered);
  const refusals = await Promise.all(own.map((one) => domainRefusal({ domain: one, registrable: one })));
  return own.filter((_, at) => refusals[at] === null);
}

type Contact = { kind: string; email: string; website: string | null };

/** The same, of the contacts in a company's answers. */
export function listProvableOf(contacts: readonly Contact[]): Promise<string[]> {
  const of = (kind: 'primary' | 'support') => contacts.find((contact) => contact.kind === kind);
  return listProvable(of('primary')?.email, of('support')?.website);
}

/** Whether somebody registered just this: neither a suffix under which everybody registers, nor an address in numbers. */
function isRegistered(domain: string): boolean {
  return getDomain(domain, whole) === domain;
}

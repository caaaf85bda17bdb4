import { getDomain } from 'tldts';

const whole = { allowPrivateDomains: true };

/** Where a contact's address and the company's website stand, each by the domain its owner registered; null where none was given. */
export function domainsOf(email: string | undefined, website: string | null | undefined) {
  const [address, site] = [email?.split('@').at(-1), website ? new URL(website).hostname : null];
  const domain = address ? (getDomain(address, whole) ?? address) : null;
  const websiteDomain = site ? (getDomain(site, whole) ?? site) : null;
  return { domain, website: websiteDomain, same: domain !== null && domain === websiteDomain };
}

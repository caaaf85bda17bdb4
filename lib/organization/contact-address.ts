import { domainToUnicode } from 'node:url';
import { getDomain, getDomainWithoutSuffix, getPublicSuffix } from 'tldts';
import type { FieldProblem } from '@/lib/field/code';
import { type EmailAddress, readAddress } from '@/lib/field/email-address';
import { asLatinWouldRead } from './lookalike';
import { liveSuffixes, mailDomains, tenantDomains, webmailBrands } from './mail-domains';
import { isRoleAddress } from './role-address';

/** The address to store, or why it cannot be a primary contact's. */
export type ContactAddress = { ok: true; address: string } | ({ ok: false } & FieldProblem);

/**
 * The policy for primary contacts: one person's mailbox on a domain the company owns. Refuses, each with its own code, what is
 * malformed, a cloud tenant's sign-in domain, disposable, web mail or a role's. Source: seed step 5; domain fact 1.2.
 */
export async function contactAddress(typed: string): Promise<ContactAddress> {
  const email = readAddress(typed);
  if (!email.ok) return email;
  const code = await domainRefusal(email);
  if (code) return { ok: false, code, params: { domain: domainToUnicode(email.registrable) } };
  return isRoleAddress(email.local) ? { ok: false, code: 'email_role_address' } : { ok: true, address: email.address };
}

type Read = Extract<EmailAddress, { ok: true }>;

/** Why a domain is no company's own: a cloud tenant's, disposable or web mail; null where it may be. */
export async function domainRefusal({
  domain,
  registrable,
}: Pick<Read, 'domain' | 'registrable'>): Promise<FieldProblem['code'] | null> {
  const parents = parentsOf(domain, getDomain(domain) ?? domain);
  if (parents.some((parent) => tenantDomains.has(parent))) return 'email_tenant_domain';
  const { disposable, webmail } = await mailDomains();
  if (parents.some((parent) => disposable.has(parent))) return 'email_disposable';
  // Below a suffix open to all, such as dyndns.org, only the owner's own part counts: the suffix itself may be listed.
  if (parentsOf(domain, registrable).some((parent) => webmail.has(parent))) return 'email_webmail';
  return isWebmailBrand(asLatinWouldRead(domain)) ? 'email_webmail' : null;
}

function isWebmailBrand(domain: string): boolean {
  const brand = getDomainWithoutSuffix(domain) ?? '';
  return webmailBrands.has(brand) || (brand === 'live' && liveSuffixes.has(getPublicSuffix(domain) ?? ''));
}

/** The domain and every parent of it down to `last`: a.b.contoso.com, b.contoso.com, contoso.com. */
function parentsOf(domain: string, last: string): string[] {
  const labels = domain.split('.');
  return labels.map((_, from) => labels.slice(from).join('.')).filter((parent) => parent.length >= last.length);
}

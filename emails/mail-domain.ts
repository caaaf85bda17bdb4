import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Resolver, resolveTxt } from '@/lib/domain-proof/resolver';
import { env } from '@/lib/env';
import { mailDomain } from './voice';

/**
 * What the DNS says of the domain letters come from. `there`: as it should be · `missing` · `other`: there is one that does not do · `many`: more than
 * one, which counts as none · `unknown`: no name server could tell · `unset`: the portal signs nothing.
 */
export type Found = 'there' | 'missing' | 'other' | 'many' | 'unknown' | 'unset';

/** One record: where it stands, what was found there, and what it should say. */
export type DomainRecord = {
  kind: 'spf' | 'dkim' | 'dmarc';
  name: string;
  stands: Found;
  found: readonly string[];
  wanted: string | null;
};

/** The three records by which mail servers know that letters are from us. Source: RFC 7208, RFC 6376, RFC 7489. */
export async function lookAtMailDomain(
  resolve: Resolver = resolveTxt,
): Promise<{ domain: string; records: DomainRecord[] }> {
  const domain = mailDomain();
  return { domain, records: await Promise.all([spf(domain, resolve), dkim(domain, resolve), dmarc(domain, resolve)]) };
}

// The envelope’s sender is what SPF looks at: the address letters come back to.
function spf(from: string, resolve: Resolver): Promise<DomainRecord> {
  const name = env.BOUNCE_ADDRESS?.split('@')[1] ?? from;
  const about = { kind: 'spf', name, wanted: `v=spf1 ${senders()} -all` } as const;
  return judged(about, resolve, /^v=spf1(\s|$)/i, (text) => !/\s\+?all\b/i.test(text) && somebodySends.test(text));
}

// One that may send, or another record that says who: with neither, nobody may.
const somebodySends = /\s(\+?((a|mx|ptr)([:/]\S+)?|(ip4|ip6|include|exists):\S+)|redirect=\S+)(?=\s|$)/i;

function dkim(domain: string, resolve: Resolver): Promise<DomainRecord> {
  const wanted = publicRecord();
  const name = `${env.DKIM_SELECTOR ?? 'mitra'}._domainkey.${domain}`;
  if (!wanted) return Promise.resolve({ kind: 'dkim', name, wanted, stands: 'unset', found: [] });
  const keyOf = (text: string) => /(?:^|;)\s*p\s*=([^;]*)/i.exec(text)?.[1]?.replace(/\s/g, '');
  return judged({ kind: 'dkim', name, wanted }, resolve, /(^|;)\s*p\s*=/i, (text) => keyOf(text) === keyOf(wanted));
}

function dmarc(domain: string, resolve: Resolver): Promise<DomainRecord> {
  const wanted = `v=DMARC1; p=none; rua=mailto:${env.OFFICE_EMAIL ?? `postmaster@${domain}`}`;
  const about = { kind: 'dmarc', name: `_dmarc.${domain}`, wanted } as const;
  return judged(about, resolve, /^v=DMARC1\b/i, (text) => /;\s*p\s*=\s*(none|quarantine|reject)\b/i.test(text));
}

type Wanted = Pick<DomainRecord, 'kind' | 'name' | 'wanted'>;

async function judged(
  about: Wanted,
  resolve: Resolver,
  isOne: RegExp,
  does: (text: string) => boolean,
): Promise<DomainRecord> {
  const looked = await resolve(about.name);
  if (looked.told !== 'records')
    return { ...about, found: [], stands: looked.told === 'nothing' ? 'missing' : 'unknown' };
  const found = looked.records.map(({ text }) => text).filter((text) => isOne.test(text.trim()));
  return { ...about, found, stands: judgementOf(found, does) };
}

function judgementOf([one, ...more]: readonly string[], does: (text: string) => boolean): Found {
  if (one === undefined) return 'missing';
  if (more.length > 0) return 'many';
  return does(one) ? 'there' : 'other';
}

/** Who sends: the mail server the portal hands letters to, unless that is this machine. */
function senders(): string {
  const { hostname } = new URL(env.SMTP_URL);
  return /^(localhost|[\d.]+|\[.*\])$/.test(hostname) ? 'a mx' : `a:${hostname} mx`;
}

function publicRecord(): string | null {
  if (!env.DKIM_KEY) return null;
  const key = createPublicKey(createPrivateKey(readFileSync(env.DKIM_KEY)));
  return `v=DKIM1; k=rsa; p=${key.export({ type: 'spki', format: 'der' }).toString('base64')}`;
}

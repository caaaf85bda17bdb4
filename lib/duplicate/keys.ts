import { getDomain } from 'tldts';
import type { AlikeKind } from '@/generated/prisma/enums';
import { readAddress } from '@/lib/field/email-address';
import { spelledOut } from '@/lib/field/pasted';
import { domainRefusal } from '@/lib/organization/contact-address';
import { countryRules } from '@/lib/region/country-rules';
import { plainNames } from './company-name';
import { wordsOf } from './fold';
import { numberWords, sameInAddresses, sharedPages } from './places';

/** What a company said of itself, as far as another may be known by it. */
export type Described = {
  countryIso2: string;
  legalName: string | null;
  registrationIdKind: string | null;
  registrationId: string | null;
  addressLine1: string | null;
  addressLine2: string | null;
  city: string | null;
  postalCode: string | null;
  contacts: readonly { email: string; website: string | null }[];
};

/** A company of which nothing is said. */
export const nothingSaid: Omit<Described, 'countryIso2'> = {
  legalName: null,
  registrationIdKind: null,
  registrationId: null,
  addressLine1: null,
  addressLine2: null,
  city: null,
  postalCode: null,
  contacts: [],
};

/** One thing by which companies are alike: two that have a key in common agree in its kind. */
export type Key = { kind: AlikeKind; key: string };

/** Every key of a company. Source: domain facts 1.2 and 10, row 15. */
export async function keysOf(company: Described): Promise<Key[]> {
  const { countryIso2: country } = company;
  const number = registrationKey(company);
  const place = addressKey(company);
  return [
    ...nameKeys(company.legalName ?? '', country),
    ...(number ? [{ kind: 'registration_id', key: number } as const] : []),
    ...(await domainsOf(company)).map((key) => ({ kind: 'domain', key }) as const),
    ...(place ? [{ kind: 'address', key: place } as const] : []),
  ];
}

/** The keys of a name in a country. */
export function nameKeys(name: string, country: string): Key[] {
  return plainNames(name, country).map((plain) => ({ kind: 'name', key: storable(`${country} ${plain}`) }));
}

// An office's code in Russia is many companies', and so is a number that says only which it is.
function registrationKey({ countryIso2, registrationIdKind, registrationId }: Described): string | null {
  const bare = spelledOut(registrationId ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '');
  return registrationIdKind === 'kpp' || bare.length < shortestNumber ? null : storable(`${countryIso2} ${bare}`);
}

const shortestNumber = 5;

/** Of mail and website, by the part that somebody registered; never a domain that is many companies'. */
async function domainsOf({ contacts }: Described): Promise<string[]> {
  const found = await Promise.all(contacts.flatMap(({ email, website }) => [ofMail(email), ofWebsite(website)]));
  return [...new Set(found.filter((domain) => domain !== null))];
}

async function ofMail(email: string): Promise<string | null> {
  const read = readAddress(email);
  return read.ok ? ownDomain(read.domain, read.registrable) : null;
}

async function ofWebsite(website: string | null): Promise<string | null> {
  if (!website || !URL.canParse(website)) return null;
  const { hostname } = new URL(website);
  const registrable = getDomain(hostname, { allowPrivateDomains: true });
  return registrable ? ownDomain(hostname, registrable) : null;
}

async function ownDomain(domain: string, registrable: string): Promise<string | null> {
  const shared = sharedPages.has(registrable) || (await domainRefusal({ domain, registrable })) !== null;
  return shared ? null : registrable;
}

/** The lines as one row of words, the postal code and the country. Where a country has postal codes, one without is no address. */
function addressKey(company: Described): string | null {
  const { countryIso2: country, addressLine1, addressLine2, postalCode, city } = company;
  const lines = wordsOf(`${addressLine1 ?? ''} ${addressLine2 ?? ''}`)
    .map((word) => sameInAddresses.get(word) ?? word)
    .filter((word, at, all) => !(numberWords.has(word) && /^\d/.test(all[at + 1] ?? '')));
  const place = countryRules(country).fields.includes('postalCode')
    ? spelledOut(postalCode ?? '')
    : wordsOf(city ?? '').join(' ');
  return lines.length > 1 && place ? storable(`${country} ${place} ${lines.join(' ')}`) : null;
}

// A letter of Russian may become four of Latin; cut by letters, so that none is halved.
function storable(key: string): string {
  return [...key].slice(0, longestKey).join('');
}

const longestKey = 500;

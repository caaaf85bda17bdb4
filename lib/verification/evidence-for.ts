import type { CheckKind, DirectorySource, DomainProofStatus } from '@/generated/prisma/enums';
import { txtName } from '@/lib/domain-proof/domains';
import type { FilledField } from '@/lib/enrollment/filled';
import type { NumberVerdict } from '@/lib/region/number-check';

/** From where somebody acted, as far as the journal has it. */
export type Origin = { network: string; device: { browser: string; system: string } | null };

/** What is known of a company without anybody's judgement. `alike`: how many companies are like it; null for whoever is not to know. */
export type Known = {
  address: string | null;
  /** `from`: null for whoever is not to know. */
  answered: { answer: 'confirm' | 'deny'; at: Date; from: Origin | null } | null;
  mailDomain: string | null;
  websiteDomain: string | null;
  mailKind: 'webmail' | 'disposable' | 'tenant' | null;
  proofs: readonly {
    domain: string;
    status: DomainProofStatus;
    lookedAt: Date | null;
    movedAt: Date;
    resolver: string | null;
  }[];
  contactIsUser: boolean;
  directory: { source: DirectorySource; at: Date; number: string | null; differing: readonly FilledField[] } | null;
  number: NumberVerdict | null;
  country: string;
  countries: { address: string | null; partnerId: string | null; telephones: readonly string[] };
  alike: number | null;
};

type From = { network: string; browser: string; system: string };

/** What was seen, by what it is told with. Nothing here says that something is verified. Source: domain fact 2.3. */
export type Telling = {
  link_pressed: From & { address: string; at: Date };
  link_denied: From & { address: string; at: Date };
  link_confirmed: { address: string; at: Date };
  link_refused: { address: string; at: Date };
  link_waits: { address: string };
  mail_is_website: { domain: string };
  mail_is_not_website: { domain: string; website: string };
  no_website: { domain: string };
  mail_webmail: { domain: string };
  mail_disposable: { domain: string };
  mail_tenant: { domain: string };
  txt_held: { name: string; at: Date; resolver: string };
  txt_gone: { name: string; at: Date };
  txt_not_seen: { name: string; at: Date };
  txt_asked: { name: string };
  txt_not_asked: { domain: string };
  domain_age: { domain: string };
  contact_is_user: { address: string };
  contact_is_no_user: { address: string };
  directory_same: { source: DirectorySource; at: Date; number: string };
  directory_differs: { source: DirectorySource; at: Date; number: string; fields: readonly FilledField[] };
  directory_none: object;
  number_passes: object;
  number_fails: object;
  number_unchecked: object;
  number_none: object;
  countries_same: { country: string };
  country_of_address: { country: string; other: string };
  country_of_partner_id: { country: string; other: string };
  country_of_telephone: { country: string; other: string };
  alike: { count: number };
  alike_none: object;
};

export type SeenCode = keyof Telling;

/** What evidence tells, said as text: moments, countries and answers as their reader reads them. `device`: whence somebody acted. */
export type SaidTelling<Code extends SeenCode> = {
  [Name in keyof Telling[Code]]: Telling[Code][Name] extends number ? number : string;
} & { device: string };

/** agrees: it fits what was said · differs: it does not · open: it says nothing either way. */
export type Tone = 'agrees' | 'differs' | 'open';

export type Seen = { [Code in SeenCode]: { code: Code; tone: Tone; told: Telling[Code] } }[SeenCode];

/** What was seen by itself beside each check, to be weighed by people. */
export function evidenceFor(known: Known): Record<CheckKind, Seen[]> {
  return {
    email_ownership: ownership(known),
    email_domain: known.mailDomain ? domain(known, known.mailDomain) : [],
    employment: employment(known),
    business: [...directory(known), ...number(known), ...countries(known), ...duplicates(known)],
  };
}

function ownership({ address, answered }: Known): Seen[] {
  if (!address) return [];
  if (!answered) return [seen('link_waits', 'open', { address })];
  const { answer, at, from } = answered;
  const confirmed = answer === 'confirm';
  const tone = confirmed ? 'agrees' : 'differs';
  if (!from) return [seen(confirmed ? 'link_confirmed' : 'link_refused', tone, { address, at })];
  const { network, device } = from;
  const told = { address, at, network, browser: device?.browser ?? '', system: device?.system ?? '' };
  return [seen(confirmed ? 'link_pressed' : 'link_denied', tone, told)];
}

function domain(known: Known, mail: string): Seen[] {
  const { websiteDomain: website, mailKind, proofs } = known;
  const kinds = { webmail: 'mail_webmail', disposable: 'mail_disposable', tenant: 'mail_tenant' } as const;
  const domains = [...new Set([mail, website].filter((one) => one !== null))];
  return [
    ...(mailKind ? [seen(kinds[mailKind], 'differs', { domain: mail })] : []),
    website === null
      ? seen('no_website', 'open', { domain: mail })
      : website === mail
        ? seen('mail_is_website', 'agrees', { domain: mail })
        : seen('mail_is_not_website', 'differs', { domain: mail, website }),
    ...(mailKind ? [] : domains.flatMap((one) => txt(one, proofs, one === mail))),
    seen('domain_age', 'open', { domain: mail }),
  ];
}

/** Of a website's own domain no record is missed: that of the address is enough. */
function txt(one: string, proofs: Known['proofs'], missed: boolean): Seen[] {
  const proof = proofs.find(({ domain: proved }) => proved === one);
  const name = txtName(one);
  if (!proof) return missed ? [seen('txt_not_asked', 'open', { domain: one })] : [];
  const { status, lookedAt, movedAt, resolver } = proof;
  if (status === 'held')
    return [seen('txt_held', 'agrees', { name, at: lookedAt ?? movedAt, resolver: resolver ?? '' })];
  if (status === 'gone') return [seen('txt_gone', 'differs', { name, at: movedAt })];
  return [lookedAt ? seen('txt_not_seen', 'open', { name, at: lookedAt }) : seen('txt_asked', 'open', { name })];
}

function employment({ address, contactIsUser }: Known): Seen[] {
  if (!address) return [];
  return [
    contactIsUser ? seen('contact_is_user', 'agrees', { address }) : seen('contact_is_no_user', 'open', { address }),
  ];
}

function directory({ directory: found }: Known): Seen[] {
  if (!found) return [seen('directory_none', 'open', {})];
  const { differing: fields, source, at } = found;
  const told = { source, at, number: found.number ?? '' };
  return [
    fields.length === 0
      ? seen('directory_same', 'agrees', told)
      : seen('directory_differs', 'differs', { ...told, fields }),
  ];
}

function number({ number: verdict }: Known): Seen[] {
  if (!verdict) return [seen('number_none', 'open', {})];
  if (verdict === 'unchecked') return [seen('number_unchecked', 'open', {})];
  return [verdict === 'passes' ? seen('number_passes', 'agrees', {}) : seen('number_fails', 'differs', {})];
}

function countries({ country, countries: said }: Known): Seen[] {
  const others = (one: string | null) => one !== null && one !== country;
  const telephones = [...new Set(said.telephones)].filter(others);
  const differing = [
    ...(said.address && others(said.address)
      ? [seen('country_of_address', 'differs', { country, other: said.address })]
      : []),
    ...(said.partnerId && others(said.partnerId)
      ? [seen('country_of_partner_id', 'differs', { country, other: said.partnerId })]
      : []),
    ...telephones.map((other) => seen('country_of_telephone', 'differs', { country, other })),
  ];
  return differing.length > 0 ? differing : [seen('countries_same', 'agrees', { country })];
}

function duplicates({ alike }: Known): Seen[] {
  if (alike === null) return [];
  return [alike > 0 ? seen('alike', 'differs', { count: alike }) : seen('alike_none', 'agrees', {})];
}

function seen<Code extends SeenCode>(code: Code, tone: Tone, told: Telling[Code]): Seen {
  return { code, tone, told } as Seen;
}

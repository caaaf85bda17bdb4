import type { DomainProofStatus } from '@/lib/db';
import type { Found } from '@/lib/domain-proof/finding';
import { counting } from '../counted';

const counted = counting('en');

type At = { at: string; resolver: string };

/** The page on which a company proves that a domain is its own. */
export const domainProof = {
  heading: 'Prove your domain',
  lead: 'Put a TXT record into the DNS of your domain. Whoever can do that looks after the domain, so it speaks for you in the review. It is not required.',
  none: {
    heading: 'There is no domain to prove',
    meaning:
      'A domain is taken from your primary contact’s address and from your website. Web mail and domains under which everybody registers cannot be proved.',
    on: 'Change the primary contact',
  },
  states: { asked: 'Not seen yet', held: 'Seen', gone: 'No longer there' } satisfies Record<DomainProofStatus, string>,
  notAsked: 'Not begun',
  make: 'Make the record',
  makeMeans: 'We make a value for your company and this domain. It stays the same.',
  type: 'Type',
  name: 'Name',
  value: 'Value',
  short: ({ domain }: { domain: string }) =>
    `Many forms add ${domain} to the name by themselves. Type only _mitra there. Leave other records as they are.`,
  wait: 'A new record may take some minutes to be seen everywhere, sometimes hours. We look again by ourselves and write to your Global admins when it is there.',
  keep: 'Leave the record in place until the review is decided. We look again once a day and before the decision.',
  check: 'Check now',
  checkOf: ({ domain }: { domain: string }) => `Check now: ${domain}`,
  makeOf: ({ domain }: { domain: string }) => `Make the record: ${domain}`,
  last: 'The last look',
  never: 'Nobody has looked yet.',
  closed: 'The review is decided, so nothing is looked for any more. What was seen stays here.',
  found: {
    held: ({ at, resolver }) => `Found ${at} by the name server ${resolver}: the record holds our value.`,
    other: ({ at, resolver }) =>
      `The name server ${resolver} said ${at}: there are TXT records with this name, but none holds our value. Compare sign by sign.`,
    nothing: ({ at, resolver }) => `The name server ${resolver} said ${at}: there is no TXT record with this name.`,
    silent: ({ at, resolver }) =>
      `No name server answered in time ${at}. The last one asked was ${resolver}. That says nothing about your record. Check again later.`,
    failed: ({ at, resolver }) =>
      `The name server ${resolver} could not tell ${at}. The fault is often with the name servers of your domain. Ask whoever runs them.`,
    odd: ({ at, resolver }) =>
      `The name server ${resolver} answered ${at} with something that cannot be read. Check again later.`,
    loop: ({ at, resolver }) =>
      `The name server ${resolver} said ${at}: this name is an alias (CNAME) that leads back to itself. Take the alias out, then create the TXT record.`,
  } satisfies Record<Found, (told: At) => string>,
  unnamed: 'none',
  code: ({ code }: { code: string }) => `What it said: ${code}`,
  there: 'What stands there',
  parts: ({ parts }: { parts: number }) =>
    counted(parts, { one: 'in one part', other: 'in # parts, read as one text' }),
  more: ({ count }: { count: number }) => counted(count, { one: 'and one more', other: 'and # more' }),
};

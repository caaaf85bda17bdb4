import { type Count, counting } from '../counted';

const counted = counting('en');

/** The operator’s page about the domain letters come from. */
export const mailDomain = {
  heading: 'Mail domain',
  lead: ({ domain }: { domain: string }) =>
    `Letters come from ${domain}. Mail servers believe that only where three records in its DNS say so.`,
  kinds: { spf: 'SPF: who may send', dkim: 'DKIM: the signature', dmarc: 'DMARC: what the others do' },
  about: {
    spf: 'Names the mail servers that send for the domain. The portal does not check that yours is among them: look, and add it if it is not.',
    dkim: 'Holds the public half of the key that signs each letter.',
    dmarc: 'Tells other mail servers what to do with letters that are not signed, and where to report them.',
  },
  stands: {
    there: 'In place',
    missing: 'Not there',
    other: 'Says something else',
    many: 'There is more than one',
    unknown: 'No name server answered',
    unset: 'The portal signs nothing',
  },
  todo: {
    missing: 'Add this TXT record.',
    other: 'Change the record to this, or to what your mail service says.',
    many: 'Leave one of them: of several, mail servers take none.',
    unknown: 'Look again in a minute. If it stays so, check DNS_SERVERS.',
    unset:
      'Set DKIM_KEY and DKIM_SELECTOR, unless your mail server signs. Without a signature no mail program offers to end letters with one press.',
  },
  found: 'Found:',
  name: 'Name',
  value: 'Value',
  policies: {
    heading: 'Refused by policy in the last week',
    lead: 'Replies with 5.7: nothing is wrong with the address, so it is not stopped. The records above are the usual cure.',
    none: 'Nothing was.',
    letters: ({ count }: { count: Count }) => counted(count, { one: 'one letter', other: '# letters' }),
  },
};

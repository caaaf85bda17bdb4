import type { DomainNews, LetterWords, Told } from '@/lib/letter/letters';

type Names = 'domain-proven' | 'domain-proof-gone';

/** What is told of the TXT record that proves a domain. */
export const domainLetters: { [Name in Names]: (told: Told<Name>) => LetterWords } = {
  'domain-proven': ({ company, reference, domain, record, at }) => ({
    subject: `${domain}: the TXT record is there`,
    paragraphs: [
      `We looked for the TXT record at ${record} and found our value there: ${at}. Whoever reviews ${company} sees that beside the domain ${domain}.`,
      'Leave the record in place until the review is decided. We look again once a day and before the decision. You need to do nothing else.',
    ],
    button: 'See what was found',
    why: why({ company, reference }),
  }),
  'domain-proof-gone': ({ company, reference, domain, record, at }) => ({
    subject: `${domain}: the TXT record is gone`,
    paragraphs: [
      `The TXT record at ${record} held our value before. When we looked again, ${at}, it did not. Whoever reviews ${company} sees that beside the domain ${domain}.`,
      'If you took it out by mistake, create it again with the same value. We look again by ourselves, and you can press Check now.',
    ],
    button: 'See the record',
    why: why({ company, reference }),
  }),
};

const why = ({ company, reference }: Pick<DomainNews, 'company' | 'reference'>) =>
  `You get this letter because you are a Global admin of ${company}, which asked for this record. Reference ${reference}.`;

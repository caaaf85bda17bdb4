import type { Source } from '@/lib/company-directory/company';
import type { Way } from '@/lib/company-directory/schema';
import type { Failure } from '@/lib/outside/ask';
import { counting } from '../counted';

const counted = counting('en');

/** Looking a company up in a directory, and what of it was changed since. */
export const companyDirectory = {
  heading: 'Look up your company',
  lead: 'A directory fills in the legal name and address as its register has them. You check them before they are saved.',
  back: 'Back to name and address',
  ways: {
    duns: 'D-U-N-S number',
    lei: 'LEI',
    name: 'Name',
  } satisfies Record<Way, string>,
  waysDetail: {
    duns: () => 'Nine digits, such as 12-345-6789.',
    lei: () => 'Twenty letters and digits.',
    name: ({ country }) => `Whole words of the name; companies in ${country}, the country of your work account.`,
  } satisfies Record<Way, (told: { country: string }) => string>,
  asks: ({ sources }: { sources: string }) => `We ask: ${sources}.`,
  submit: 'Look up',
  manual: 'Enter manually',
  found: ({ count }: { count: number }) =>
    counted(count, { one: 'One company was found', other: '# companies were found' }),
  most: 'Only the first are shown. Is yours not among them? Write more of its name.',
  take: 'Use this company',
  forgotten: 'What was found is not kept any more. Look the company up once more.',
  sources: {
    table: 'the directory of this portal',
    gleif: 'GLEIF',
    dnb: 'Dun & Bradstreet',
  } satisfies Record<Source, string>,
  from: ({ source, at }: { source: string; at: string }) => `From ${source}, ${at}.`,
  lei: ({ lei }: { lei: string }) => `LEI ${lei}`,
  duns: ({ duns }: { duns: string }) => `D-U-N-S ${duns}`,
  offer: {
    heading: 'Look it up',
    meaning: 'By D-U-N-S number, LEI or name: then there is less to type, and the review has fewer questions.',
    another: 'Look up another company',
  },
  failed: {
    heading: 'The directory cannot be asked now',
    slow: () => 'It did not answer within three seconds.',
    away: () => 'It cannot be reached, or something is wrong there.',
    refused: () => 'It does not let this portal in. Whoever runs the portal can put that right.',
    odd: () => 'Its answer could not be read.',
    busy: ({ minutes }) =>
      counted(minutes, {
        one: 'It is asked too often at the moment. It may be asked again in a minute.',
        other: 'It is asked too often at the moment. It may be asked again in # minutes.',
      }),
    meaning: 'This is not your fault. Enter the company below: nothing is lost by it.',
    again: 'Try the look-up again',
  } satisfies Record<Failure['failed'], (told: { minutes: number }) => string> &
    Record<'heading' | 'meaning' | 'again', string>,
  filled: {
    heading: ({ source }: { source: string }) => `Filled in from ${source}`,
    meaning: ({ name, at }: { name: string; at: string }) =>
      `${name}, as the directory had it ${at}. Change what is not right, and say why at the end.`,
    mark: ({ source, at, value }: { source: string; at: string; value: string }) => `In ${source}, ${at}: ${value}`,
    whyHint: 'Needed only if an answer differs from the directory. The reviewer reads both.',
  },
  summary: {
    term: 'Looked up',
    asFound: ({ source, at }: { source: string; at: string }) => `In ${source}, ${at}. All as found.`,
    changed: ({ source, at, why }: { source: string; at: string; why: string }) =>
      `In ${source}, ${at}. Changed since: ${why}`,
  },
  review: {
    from: ({ source, number, at }: { source: string; number: string; at: string }) =>
      `From ${source}, ${number}, as of ${at}.`,
    unnumbered: ({ source, at }: { source: string; at: string }) => `From ${source}, as of ${at}.`,
    why: ({ why }: { why: string }) => `Why the company changed it: ${why}`,
  },
};

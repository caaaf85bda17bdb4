import { counting } from '../counted';

const counted = counting('en');

/** Where a lead writes what is said of each reason. */
export const reasonPages = {
  heading: 'Reasons',
  lead: ({ count }: { count: number }) =>
    counted(count, {
      one: 'What reviewers can find wrong: one reason. Companies read these words in letters and on their pages.',
      other: 'What reviewers can find wrong: # reasons. Companies read these words in letters and on their pages.',
    }),
  back: 'All reasons',
  columns: { reason: 'Reason', stands: 'Words', documents: 'Documents that help' },
  own: 'The portal’s own',
  version: ({ version }: { version: number }) => `Version ${version}`,
  retired: 'No longer given',
  count: ({ count }: { count: number }) => counted(count, { one: 'one kind', other: '# kinds' }),
  none: 'none',
  isRetired: 'This reason is no longer given. What was sent with it is read as it was.',
  form: {
    heading: 'What the company reads',
    meaning: 'What was sent before keeps the words it was sent with.',
    code: 'Code',
    codeHint: 'Small letters and digits, parts joined by _, such as tax_number_missing. It never changes.',
    byDocumentHint: 'Only where a document could help instead.',
    from: 'From when on',
    fromHint: 'By the office’s clock. Left blank: at once.',
    submit: 'Save these words',
  },
  add: {
    heading: 'Add a reason',
    lead: 'Reviewers can choose it as soon as it is in force.',
    submit: 'Add this reason',
  },
  retire: {
    heading: 'Give it no longer',
    meaning: 'Reviewers cannot choose it any more. What was sent with it stays as it is.',
    submit: 'Retire this reason',
  },
  offer: {
    heading: 'Give it again',
    meaning: 'Reviewers can choose it again, in the words above.',
    submit: 'Give this reason again',
  },
  history: {
    heading: 'What was said before',
    said: ({ version, from }: { version: number; from: string }) => `Version ${version}, from ${from}`,
    retired: ({ version }: { version: number }) => `Version ${version}: no longer given`,
    none: 'These are the portal’s own words. Nobody has changed them.',
  },
  done: {
    say: 'Saved. What is sent from then on says these words.',
    add: 'Added.',
    retire: 'Reviewers cannot choose this reason any more.',
    offer: 'Reviewers can choose this reason again.',
  },
};

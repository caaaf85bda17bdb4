import { counting } from '../counted';

const counted = counting('en');

/** What colleagues keep for themselves of a reseller, a provider or a customer. */
export const marks = {
  heading: 'For your colleagues only',
  meaning: ({ organization }: { organization: string }) =>
    `Whoever belongs to ${organization} reads this. The company itself does not, nor do the portal’s staff.`,
  nobody: 'Nobody',
  none: 'None',
  change: 'Change',
  hints: {
    owner: 'The colleague who looks after this company.',
    ownNumber: 'Its number in your own books.',
    tags: 'Words to find it by, with a comma between two.',
  },
  submit: 'Keep this',
  leave: 'Leave it as it is',
  kept: {
    mark: 'What you wrote about this company is kept.',
    note: 'The note is kept.',
    edit: 'The note is changed.',
  },
  notes: {
    heading: 'Notes',
    meaning: 'Only colleagues read these. Write @ and a name, and that colleague gets the note as a letter.',
    submit: 'Keep the note',
    none: 'No notes yet.',
    by: ({ name, at }: { name: string; at: string }) => `${name}, ${at}`,
    edited: ({ name, at }: { name: string; at: string }) => `Changed by ${name}, ${at}`,
    told: ({ names }: { names: string }) => `Told by letter: ${names}`,
    edit: 'Change',
    editOf: ({ name, at }: { name: string; at: string }) => `Change the note of ${name}, ${at}`,
    change: 'Change the note',
    older: ({ shown }: { shown: number }) => counted(shown, { other: 'The newest # are shown.' }),
  },
  /** Before somebody leaves the company. */
  owned: ({ count }: { count: number | { atLeast: number } }) =>
    counted(count, {
      one: 'One company they look after has no owner then.',
      other: '# companies they look after have no owner then.',
    }),
  ownedByYou: ({ count }: { count: number | { atLeast: number } }) =>
    counted(count, {
      one: 'One company you look after has no owner then.',
      other: '# companies you look after have no owner then.',
    }),
};

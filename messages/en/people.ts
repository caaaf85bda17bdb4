type Company = { organization: string };
type Person = { person: string };

/** Where people come to a company's roles and leave them: removing, leaving. */
export const people = {
  remove: {
    heading: ({ person }: Person) => `Remove ${person}`,
    lead: ({ organization }: Company) => `From ${organization}. It counts at once.`,
    back: 'Back to the person',
    effects: [
      'Their sessions in this company end, and they see nothing of it any more.',
      'An invitation, a request to sign and whatever else waits for them here ends.',
      'What they did stays in the history, with their name.',
      'They get a letter that says so. You can add them again later.',
    ],
    submit: 'Remove from the company',
    keep: 'Keep the person',
    link: 'Remove this person',
    linkText: 'The person leaves the company. What they did stays in the history.',
    done: 'The person no longer belongs to the company, and was told so.',
    noAgent: 'Nobody else is an Admin agent. Until somebody is, you can add neither people nor customers.',
  },
  leave: {
    heading: ({ organization }: Company) => `Leave ${organization}`,
    lead: 'It counts at once, and only a colleague can add you again.',
    effects: [
      'You see nothing of this company any more, and your other sessions in it end.',
      'Your sign-in and your other companies stay as they are.',
      'What you did stays in the history, with your name.',
      'The company’s Global admins get a letter that says so.',
    ],
    submit: 'Leave the company',
    keep: 'Stay',
    link: 'Leave this company',
    linkText: 'You give up your access. The Global admins are told.',
    done: 'You left the company.',
    back: 'My profile',
  },
  affects: 'What this does',
};

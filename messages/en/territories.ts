/** Which companies somebody looks after: what their lists begin with, or are limited to. */
export const territories = {
  heading: 'Territory',
  headingOf: ({ person }: { person: string }) => `Territory of ${person}`,
  lead: 'Their lists of resellers and customers begin with these companies. With nothing chosen they begin with all.',
  limited:
    'Your company limits people to their territory: lists of resellers and customers, their pages, searches and files hold no others. Orders, invitations, reports and the overview still name them.',
  change: 'Change the territory',
  none: 'All companies',
  countries: 'Companies of these countries',
  owned: 'Also the companies they own, wherever they are',
  submit: 'Keep the territory',
  kept: 'The territory is kept. It counts from their next page on.',
  back: 'Back to the person',
  own: 'companies you own',
  ownTheirs: 'the companies they own',
  /** Above a list. */
  shown: ({ what }: { what: string }) => `Only your territory is shown: ${what}.`,
  only: ({ what }: { what: string }) => `Your company limits you to your territory: ${what}.`,
  all: 'All companies are shown, also those outside your territory.',
  showAll: 'Show all',
  showOwn: 'Show your territory',
  setting: {
    heading: 'Territories',
    begins: 'People with a territory begin with it, and can look at all companies.',
    limits: 'People with a territory see no resellers and customers beside it.',
    limit: 'Limit people to their territory',
    open: 'Let people look at all companies',
    done: 'It counts from everybody’s next page on.',
  },
};

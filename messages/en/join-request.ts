type Asked = { asker: string; organization: string };

/** Where a company's Global admins answer somebody who asks to join it: by letter, and on User management. */
export const joinRequest = {
  heading: ({ asker, organization }: Asked) => `${asker} asks to join ${organization}`,
  lead: 'Let them in only if you know them. They asked from an account of their own, with the address below.',
  name: 'Name',
  email: 'E-mail address',
  asked: 'Asked',
  until: 'Ends by itself',
  wrote: 'They wrote',
  rolesHint: 'What they may do in your company. You can change it later on User management.',
  rolesByLetter:
    'By this letter they become neither Global admin nor User admin. For that, sign in and answer on User management.',
  accept: 'Let them in',
  toDecline: 'Decline',
  declineHeading: ({ asker }: { asker: string }) => `Decline the request of ${asker}`,
  declineLead: ({ asker }: { asker: string }) =>
    `${asker} reads your reason in a letter. Nothing else is told about your company.`,
  declineSubmit: 'Decline',
  back: 'Back to the request',
  backToUsers: 'User management',
  list: {
    heading: 'Ask to join',
    lead: 'They found your company while enrolling one like it.',
    answer: ({ asker }: { asker: string }) => `Answer ${asker}`,
    until: ({ until }: { until: string }) => `until ${until}`,
    accepted: 'They are let in, and were told so.',
    declined: 'The request is declined, and they were told so.',
  },
  over: {
    heading: 'This request has been answered',
    accepted: ({ asker, organization }: Asked) => `${asker} belongs to ${organization}.`,
    declined: ({ asker }: { asker: string }) => `The request of ${asker} was declined.`,
    withdrawn: ({ asker }: { asker: string }) => `${asker} took the request back. There is nothing to do.`,
    expired: ({ asker }: { asker: string }) => `Nobody answered ${asker} in time. They may ask again.`,
    asked: ({ asker }: { asker: string }) => `${asker} still waits. Answer on User management.`,
    users: 'User management',
  },
};

/** Signing in, and everything around an account of one's own. */
export const signIn = {
  heading: 'Sign in',
  submit: 'Sign in',
  left: 'You are signed out.',
  joined: 'You have joined. Sign in to go on.',
  reset: 'Your new password is set, and every earlier session has ended. Sign in with it.',
  sent: 'Sign in to go on.',
  or: 'or',
  withIssuer: ({ name }: { name: string }) => `Sign in with ${name}`,
  forgot: 'Forgot the password?',
  noAccount: 'No work account yet?',
  create: 'Create work account',
  demoOneStep:
    'In this demo nobody is asked for a second step at sign-in (SECOND_STEP=offered). A portal run for real asks it of staff.',
};

export const createAccount = {
  heading: 'Create work account',
  lead: 'A work account is your company at the portal, in one country. You become its first user and its Global admin.',
  company: 'Your company',
  you: 'You',
  organizationHint: 'As people know it. Where the legal name is needed, you are asked for it.',
  countryHint: 'The country of the company’s legal address. It cannot be changed later.',
  emailHint: 'You sign in with it, and letters about the account go there.',
  passwordHint: '12 characters or more. A few words in a row work well.',
  choose: 'Choose a country or region',
  submit: 'Create work account',
  have: 'You have a work account?',
  signIn: 'Sign in',
  sent: {
    heading: 'Look for a letter',
    to: ({ email }: { email: string }) => `A letter is on its way to ${email}. It says what to do next.`,
    somewhere: 'A letter is on its way. It says what to do next.',
    more: 'A new work account begins with the link in it, which works once, for 24 hours. Nothing came? Look among unwanted mail, or check the address and fill in the form again.',
    again: 'Fill in the form again',
  },
  another: {
    lead: ({ name }: { name: string }) =>
      `You are signed in as ${name}. The new work account becomes yours as well: you are its Global admin and use it from now on.`,
  },
};

export const forgotPassword = {
  heading: 'Choose a new password',
  lead: 'Give the e-mail address you sign in with. We send it a link to choose a new password.',
  submit: 'Send the letter',
  sentHeading: 'Look for a letter',
  sent: ({ email }: { email: string }) => `If ${email} has an account here, a letter is on its way to it.`,
  sentNoAddress: 'If the address has an account here, a letter is on its way to it.',
  sentMore:
    'Its link works once, for an hour. Nothing came? Look among unwanted mail, or check the address and ask again.',
  again: 'Ask again',
  signIn: 'Back to sign in',
};

export const resetPassword = {
  heading: 'Choose a new password',
  lead: ({ email }: { email: string }) => `For ${email}. Every session of this account ends, also on other devices.`,
  submit: 'Set the password',
};

export const proveAddress = {
  heading: 'Confirm your address',
  lead: 'Give the password you chose for this work account. Then it begins, and you are signed in.',
  leadCode:
    'Give the code from the letter and the password you chose for this work account. Then it begins, and you are signed in.',
  account: 'Work account',
  country: 'Country or region',
  name: 'Global admin',
  email: 'E-mail address',
  password: 'The password you chose',
  submit: 'Confirm and sign in',
  notYours: 'If you did not ask for this account, close this page. Without your confirmation there will be no account.',
};

export const resetMembership = {
  heading: 'Choose a new password',
  lead: ({ email }: { email: string }) => `For the membership account that ${email} signs in to.`,
  submit: 'Set the password',
};

export const reauthenticate = {
  heading: 'Is it still you?',
  lead: 'This step matters, so we ask for the password once more. It counts for 15 minutes.',
  submit: 'Go on',
  issuerLead: 'You signed in elsewhere. Sign in there once more to go on.',
  withIssuer: ({ name }: { name: string }) => `Sign in again with ${name}`,
};

export const join = {
  heading: ({ organization }: { organization: string }) => `Join ${organization}`,
  lead: ({ organization }: { organization: string }) => `You were added to ${organization}.`,
  account: 'Your account',
  roles: 'Your roles',
  noRoles: 'None yet',
  newPassword: 'Choose a password. You will sign in with it and your e-mail address.',
  known: 'You have an account here already. After this you can use both organizations with it.',
  other: ({ email }: { email: string }) =>
    `You are signed in as ${email}. The invitation is for another address; joining does not change your present sign-in.`,
  submit: 'Join',
};

/** Links from letters that no longer open anything. */
export const deadLink = {
  unknown: {
    heading: 'This link is not complete',
    meaning: 'A part of the address is missing or was changed on the way, so it opens nothing.',
    advice: 'Open the letter again and press its button, or copy the whole address.',
  },
  used: {
    heading: 'This link has been used',
    meaning: 'A link from a letter works once, and this one has done its work.',
    advice: 'If it was not you, tell a Global admin of your organization.',
  },
  expired: {
    heading: 'This link has run out',
    meaning: 'Links from letters work for a limited time, so that an old letter cannot be misused.',
    advice: 'Ask for a new one; it comes by letter as well.',
  },
  superseded: {
    heading: 'A newer letter replaced this link',
    meaning: 'Only the link in the latest letter works.',
    advice: 'Look for the latest letter, or ask for a new one.',
  },
  resetAgain: 'Ask for a new link',
  askAgain: 'Ask for the account again',
  partnerId: 'Go to the PartnerID page',
  joinAgain:
    'Ask the person who added you, or another Global admin, to send the invitation again from User management.',
  signIn: 'Sign in',
  home: 'Go to the first page',
};

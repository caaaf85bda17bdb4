type Two = { reseller: string; provider: string };
type Company = { company: string };

/** The page a customer's invitation opens: two companies ask at once, for every right by name. */
export const invitedCustomer = {
  heading: ({ reseller, provider }: Two) => `${reseller} and ${provider} would like to serve your company`,
  visitor: {
    lead: ({ reseller, provider }: Two) =>
      `${reseller} sells cloud services and is your contact. ${provider} supplies them and places the orders. You authorize both in one step.`,
    asks: 'What they ask for',
    answer:
      'To answer, sign in with the work account of your company. If it has none yet, create one: you come back here.',
  },
  rights: {
    sell: ({ reseller }: Two) => `${reseller} as your reseller`,
    sellMeans: ({ reseller }: Two) =>
      `${reseller} is your first contact and is named on your orders. It sees what you bought through it.`,
    order: ({ provider }: Two) => `${provider} as the provider behind it`,
    orderMeans: ({ provider }: Two) =>
      `${provider} may place orders and add subscriptions for you, as you agree with your reseller.`,
    agreement: 'The customer agreement',
    agreementMeans: 'Your company accepts the agreement of this portal for customers, once and for all.',
    access: 'No access to your work account',
    accessMeans: 'Neither sees your people, unless you tick it when you authorize. You can change that at any time.',
  },
  agreement: {
    heading: 'The customer agreement',
    meaning: ({ version }: { version: string }) =>
      `Version ${version}. Read it before you accept; you can keep the PDF.`,
    view: 'Read the agreement',
    download: 'Download the PDF',
    accepted: 'Your company accepted the customer agreement before. It also covers this.',
    page: { heading: 'Customer agreement', download: 'Download the PDF', fingerprint: 'SHA-256 of the PDF' },
  },
  who: 'Who accepts',
  numbers: {
    heading: 'Company numbers',
    meaning:
      'Your country asks for these before anything is ordered. You can also give them later, under Company details.',
  },
  access: {
    heading: 'Access to your work account',
    meaning:
      'A separate choice, and not needed for buying. Whoever has it sees your people, their addresses and their roles, and changes nothing.',
    reseller: ({ reseller }: Two) => `${reseller} may look into our work account`,
    provider: ({ provider }: Two) => `${provider} may look into our work account`,
  },
  authority: ({ company }: Company) => `I may sign legal agreements for ${company}`,
  agree: ({ reseller, provider }: Two) => `I accept the customer agreement and authorize ${reseller} and ${provider}`,
  submit: 'Authorize both',
  becomes: ({ company }: Company) =>
    `${company} becomes a customer’s account with this. An account that buys cannot be enrolled as a reseller later; use another work account for that.`,
  proven: 'Thank you, it is you. Tick the boxes and press Authorize both.',
  admins: ({ company }: Company) => `Only a Global admin of ${company} can answer.`,
  done: ({ reseller, provider }: Two) =>
    `You have authorized ${reseller} and ${provider}. Staff look at your account before the first order.`,
  over: {
    accepted: {
      own: ({ reseller, provider }: Two) => `You have authorized ${reseller} and ${provider}`,
      ownMeans: 'What each may do and see stands on one page, and you can change it at any time.',
      see: 'Who may do what in my account',
      heading: 'This invitation has been accepted',
      meaning:
        'The company it was sent to has authorized both. An invitation is answered once, so there is nothing left to do here.',
    },
    parted: {
      heading: 'These two companies cannot take on customers together at the moment',
      meaning: ({ reseller, provider }: Two) =>
        `${reseller} and ${provider} have ended their partnership, or one of them may take on nobody new for now. There is nothing to authorize, and nothing for you to mend.`,
      advice: ({ reseller }: Two) => `Write to ${reseller}, who can invite you again when that has changed.`,
    },
    own: {
      heading: 'This is an invitation of your own company',
      meaning: ({ company }: Company) => `You are using ${company}, which invites. Only the customer can answer.`,
    },
    otherKind: {
      heading: 'This account cannot be a customer',
      reseller: ({ company }: Company) =>
        `You are using ${company}, which is enrolled as a reseller. A reseller cannot be a customer with the same account.`,
      partner: ({ company }: Company) => `You are using ${company}, a provider’s account. It buys nothing here.`,
      none: 'You are signed in without an account of a company.',
      advice: 'Use the work account of the company that buys. If it has none yet, create one: you come back here.',
    },
    customers: {
      heading: ({ reseller, provider }: Two) => `You already work with ${reseller} and ${provider}`,
      meaning: 'Your company has authorized both. There is nothing left to do here.',
    },
    otherRegion: {
      heading: 'Your account is in another region',
      meaning: ({ company, country }: Company & { country: string }) =>
        `${company} is in ${country}, and those who invite you can sell in their own region only.`,
      advice: 'Use a work account in their region, or look for a provider of yours.',
      directory: 'Providers of your region',
      regions: 'What is possible from where',
    },
  },
};

/** The first page. */
export const landing = {
  title: 'Sell cloud services with an indirect provider',
  heading: 'Sell cloud services without building the back office.',
  lead: 'Enroll as an indirect reseller, sign the partner agreement, and connect with an indirect provider who orders, bills and supports beside you.',
  start: 'Start enrolling',
  goOn: 'Go on where you stopped',
  find: 'Find a provider',
  picture: {
    description:
      'The program sells to the indirect provider. You, the indirect reseller, are partners with the provider, and both of you serve the customer.',
    program: 'Program',
    reseller: ['You, the', 'indirect reseller'] as [string, string],
    provider: ['Indirect', 'provider'] as [string, string],
    customer: 'Customer',
  },
  before: {
    heading: 'Before you start',
    lead: 'About 15 minutes. You can stop after any page and go on later, on any device.',
    cards: [
      {
        title: 'A Global admin’s sign-in',
        text: 'of your work account. No work account yet? Create one on the way.',
      },
      {
        title: 'Your PartnerID',
        text: 'a location in the country of your work account. You can add one, or do this later.',
      },
      { title: 'Company details', text: 'the legal business name and address, as they are registered.' },
      {
        title: 'Two contacts',
        text: 'a primary contact on your company’s own e-mail domain, and customer support.',
      },
    ],
  },
  provider: {
    heading: 'What an indirect provider does for you',
    lead: 'Providers, also called distributors, deal with the program directly. They differ in what they offer. Most of them:',
    services: [
      { title: 'Give you training and technical help', text: 'so that your people know what they sell.' },
      { title: 'Help you market products and services', text: 'with campaigns and material you can make your own.' },
      { title: 'Help you set financing and credit terms', text: 'so that a large order does not stop at the bill.' },
    ],
    after:
      'You keep the customers, and your mind on the solution. The provider brings the systems for billing and support. The legal location of your business decides which providers you can work with.',
  },
  life: {
    heading: 'How an enrollment goes',
    steps: [
      { title: 'Welcome', text: 'See what you need and choose your country.' },
      { title: 'Sign in', text: 'As Global admin, or create a work account.' },
      { title: 'PartnerID', text: 'Choose a location in your country, or do it later.' },
      { title: 'Company profile', text: 'Name, address and the two contacts.' },
      { title: 'Confirmation', text: 'The primary contact confirms by e-mail.' },
      { title: 'Review', text: 'We verify the company in 3 to 5 business days.' },
      { title: 'Agreement', text: 'View and accept it as Global admin.' },
      { title: 'Active', text: 'Connect with providers and invite customers.' },
    ],
  },
};

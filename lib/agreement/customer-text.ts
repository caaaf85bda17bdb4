import { type AgreementText, withText } from './agreement-text';

/** The agreement a customer accepts when it authorizes a reseller and its provider. Source: domain fact 7.6. A changed word is a new version. */
export const customerAgreement: AgreementText = withText({
  kind: 'mca',
  version: '2026-11',
  language: 'en',
  title: 'Mitra Customer Agreement',
  effectiveFrom: '2026-11-01T00:00:00Z',
  preamble: [
    'This agreement is between the operator of this portal (“we”, “us”) and the company that accepts it (“you”). It lets you buy cloud services through a reseller and the provider behind it.',
    'Read it whole before you accept. It is written to be understood without a lawyer; ask one where it matters to you.',
  ],
  sections: [
    {
      heading: 'Words used here',
      clauses: [
        'Your reseller sells you services and is your first contact. Its provider supplies those services and places the orders. A service is a cloud service or subscription in the catalog of the program.',
        'Your work account is your organization in this portal. Your region is the group of countries to which the country of your work account belongs.',
      ],
    },
    {
      heading: 'Who may accept',
      clauses: [
        'This agreement is accepted by a Global admin of your work account, who says with it that they may bind your company. We record their name, title and statement, the time, the network address they came from, and the exact text of this version by its fingerprint.',
        'It is accepted once. It also covers resellers and providers you authorize later.',
      ],
    },
    {
      heading: 'What your reseller and its provider may do',
      clauses: [
        'The provider may place orders and add subscriptions for you on behalf of your reseller, as you agree with your reseller. Both see what you have bought through them.',
        'Neither may act in your work account unless you give it access, which is a separate choice. You can take such access away in this portal at any time, and it ends at once.',
        'You can end your relationship with either of them in this portal when no subscription through them is active.',
      ],
    },
    {
      heading: 'Buying and paying',
      clauses: [
        'Prices, payment and invoices are agreed between you and your reseller. We are not a party to them.',
        'A subscription runs for its term and renews for the same term unless it is ended before. It can be cancelled within seven days of its start.',
        'Services are sold in your region only, for use by your own organization. You do not resell them.',
      ],
    },
    {
      heading: 'What you tell us',
      clauses: [
        'The details of your company are true, and you keep them up to date. Where the law of your country asks for a registration number and a telephone number, you give both before you buy.',
        'We may look at your account before orders are placed and say no, with the reason. What you already have is not touched by that.',
      ],
    },
    {
      heading: 'Your data',
      clauses: [
        'We use the personal data of your people to run your account and to write to them about it, and for nothing else. The data you keep in a service are yours; the terms of the service say how they are protected.',
      ],
    },
    {
      heading: 'How long, and responsibility',
      clauses: [
        'This agreement begins when you accept it and has no fixed end. You may end it when no subscription of yours is active. We may end it with 60 days’ notice, or at once if a serious breach is not put right within 30 days after we wrote to you about it.',
        'Each side answers without limit for intent, gross negligence, injury to life and health, and wherever the law does not allow a limit. Otherwise each side’s responsibility in any twelve months is limited to what you paid for services in the twelve months before.',
        'The law of the country in which we have our seat applies, as far as the law of your own country does not insist otherwise. If one clause does not hold, the others do.',
      ],
    },
  ],
});

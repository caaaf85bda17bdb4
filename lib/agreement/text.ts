import { type AgreementText, type Section, withText } from './agreement-text';

const title = 'Mitra Partner Agreement';
const version = '2026-11';
const effectiveFrom = '2026-11-01T00:00:00Z';

const preamble = [
  'This agreement is between the operator of this portal (“we”, “us”) and the company that accepts it (“you”). It makes you an indirect reseller: you buy cloud services from an indirect provider, who buys them from their publisher, and you sell them to your own customers.',
  'Read it whole before you accept. It is written to be understood without a lawyer; ask one where it matters to you.',
];

const sections: readonly Section[] = [
  {
    heading: 'Words used here',
    clauses: [
      'A provider is an indirect provider, also called a distributor, that is authorized in your region. A customer is an organization that buys a service from you for its own use. A service is a cloud service or subscription in the catalog of the program.',
      'Your work account is your organization in this portal. Your PartnerID is the location number linked to it. Your region is the group of countries to which the country of your work account belongs.',
    ],
  },
  {
    heading: 'Who may accept',
    clauses: [
      'This agreement is accepted by a Global admin of your work account, once your company has been verified and a PartnerID of the same country is linked to the work account.',
      'The person who accepts says with it that they may bind your company. We record their name, title and statement, the time, the network address they came from, and the exact text of this version by its fingerprint.',
      'Until this agreement is accepted, you may prepare your account and speak with providers, but you may not place orders or be named as the reseller of a subscription.',
    ],
  },
  {
    heading: 'What you may do',
    clauses: [
      'You may offer, sell and support services to customers in your region, set your own prices, and call yourself an indirect reseller of the program.',
      'You work with any number of providers of your region. Each partnership begins when you authorize the provider in this portal, and ends when either of you ends it there.',
      'This right is not exclusive. You may not pass it on to another company, and you may not sell to somebody who only means to sell on.',
    ],
  },
  {
    heading: 'What you take care of',
    clauses: [
      'You tell your customers plainly what they buy, from whom, for how long, at what price and how to end it. You do not promise in our name or a publisher’s name what was not promised to you.',
      'You obtain each customer’s acceptance of the customer agreement before the first order, and keep proof of it for as long as the customer has a service and six years after.',
      'You are the first to help your customers. You give a support contact that answers, and you keep it up to date in this portal.',
      'You keep the legal name, address, registration and contacts in your account correct. A change of legal name or address may be verified again; what was last verified stays in force meanwhile.',
    ],
  },
  {
    heading: 'Orders, prices and payment',
    clauses: [
      'Your provider places orders and adds subscriptions for the customers you share. An order needs this agreement, an active partnership, and a customer in your region.',
      'You and your provider agree on prices, credit and payment between you. We take no part in those terms, and you owe us no fee under this agreement.',
      'You pay the taxes on what you sell.',
    ],
  },
  {
    heading: 'Access and security',
    clauses: [
      'You give each person a sign-in of their own, with the roles they need and no more, and remove it when they leave. You protect accounts that can reach customers with a second factor.',
      'You reach a customer’s account only with that customer’s permission, for the work agreed, and for as long as it lasts. You may take a provider’s administrator access to your work account away at any time without ending the partnership.',
      'If you learn that an account, a sign-in or customer data may be in the wrong hands, you tell us and the customers concerned within 72 hours, and help to put it right.',
    ],
  },
  {
    heading: 'Personal data and confidence',
    clauses: [
      'Each side follows the law on personal data that binds it. We use the personal data of your people to verify your company, to run your account and to write to them about it, and for nothing else.',
      'What one side learns from the other in confidence it keeps to itself, uses only for this agreement, and gives out only where the law demands it, after telling the other side where it may.',
    ],
  },
  {
    heading: 'Fair dealing',
    clauses: [
      'You do not give or take bribes, and you keep to the laws on competition, sanctions and export. You do not sell to a person or a country to whom those laws forbid it.',
      'You keep correct records of your sales of services for six years. With 30 days’ notice, and at most once a year, we may ask an independent auditor to check that this agreement is kept. We pay for it unless it finds a serious breach.',
    ],
  },
  {
    heading: 'Names and marks',
    clauses: [
      'You may use the name of the program as it stands in this portal, to say truthfully that you take part in it. You do not register it or anything like it, and you stop using it when this agreement ends.',
    ],
  },
  {
    heading: 'How long, and how it ends',
    clauses: [
      'This agreement begins when you accept it and has no fixed end. It goes on when the person who accepted leaves or your company changes its name.',
      'You may end it at any time in this portal. We may end it with 60 days’ notice, or at once if a serious breach is not put right within 30 days after we wrote to you about it.',
      'We may suspend your account while a serious doubt about safety, payment or the law is open. We say why and what would lift it. While suspended, you go on managing what your customers have, but begin nothing new.',
      'When it ends, your customers keep their services for the term they paid for. You help each of them to move to another reseller, without delay and without charge.',
    ],
  },
  {
    heading: 'Responsibility',
    clauses: [
      'Each side answers for the damage it causes through intent or gross negligence, for injury to life and health, and wherever the law does not allow a limit, without limit.',
      'Otherwise each side’s responsibility in any twelve months is limited to the amount you paid for services in the twelve months before, or 10,000 US dollars where that is more. Neither side answers for lost profit.',
      'We give access to this portal as it is. The promises about a service are those its publisher makes to the customer.',
    ],
  },
  {
    heading: 'Changes and the rest',
    clauses: [
      'We may offer a new version of this agreement. We show what changes and write to your Global admins at least 30 days before it takes effect. Until you accept it, the version you accepted stays in force for what you have already sold.',
      'Notices go by letter to the primary contact and the Global admins named in your account, and count from the day they were sent.',
      'The law of the country in which we have our seat applies, and its courts decide, as far as the law of your own country does not insist otherwise. If one clause does not hold, the others do.',
      'This agreement is made in English. Nothing said outside it changes it unless both sides sign it.',
    ],
  },
];

/** The partner agreement for indirect resellers, in English only. Source: domain fact 4. A changed word is a new version. */
export const agreement: AgreementText = withText({
  kind: 'mpa',
  version,
  language: 'en',
  title,
  effectiveFrom,
  preamble,
  sections,
});

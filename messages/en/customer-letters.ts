import type { CustomerNews, LetterWords, SubscriptionNews, Told } from '@/lib/letter/letters';
import type { Paper, Ways } from '@/lib/letter/ways';

type Names =
  | 'customer-invitation'
  | 'customer-begun'
  | 'customer-allowed'
  | 'customer-not-allowed'
  | 'customer-under-review'
  | 'customer-access-granted'
  | 'customer-access-removed'
  | 'customer-relationship-ended'
  | 'order-placed'
  | 'subscription-changed';

/** What customers and those who serve them are told of each other. */
export const customerLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'customer-invitation': ({ provider, sentBy }, { linkEnds, ways: { reseller, sender, ...ways } }) => ({
    subject: `${reseller} and ${provider} would like to serve your company`,
    paragraphs: [
      `${{ person: `${sentBy} of ${sender}`, company: sender }[ways.sentBy]} asks your company to become a customer of ${reseller}. ${reseller} sells cloud services; ${provider} supplies them and places the orders.`,
      'The button opens a page that names both and every right you would give. A Global admin of your company accepts the customer agreement there and authorizes both in one step. Access to your work account is not part of it unless you tick it.',
    ],
    quoted: `${sender} writes:`,
    after: ['If your company has no work account yet, you create one on the way.', `The link works until ${linkEnds}.`],
    button: 'See what they ask for',
    no: `You can decline on the same page, without signing in. If you do not know ${sender}, you need to do nothing.`,
    why: `You get this letter because ${sender} gave this address when it invited your company.`,
  }),
  'customer-begun': (told, { ways }) => ({
    subject: `${told.customer} is now a customer of ${told.reseller} and ${told.provider}`,
    paragraphs: [
      `${told.customer} has accepted the customer agreement and authorized ${told.reseller} as its reseller and ${told.provider} as the provider behind it.`,
      {
        customer:
          'They may order for you what you agree on. Who may do what in your account stands on one page, and you can change it at any time.',
        partner: 'Orders can be placed once staff have looked at the account of the customer.',
      }[ways.ofTwo],
    ],
    button: { customer: 'See who may do what', partner: 'See the customers' }[ways.ofTwo],
    why: admin(told[ways.ofThree]),
  }),
  'customer-allowed': ({ company }) => ({
    subject: `${company} can buy`,
    paragraphs: [`Staff have looked at the account of ${company}. Your partners can place orders for you from now on.`],
    button: 'See your partners',
    why: admin(company),
  }),
  'customer-not-allowed': ({ company }) => ({
    subject: `${company} cannot buy for now`,
    paragraphs: [
      `Staff do not allow new orders for ${company} for now. What you have stays as it is; renewals, reductions and cancellations are not touched.`,
    ],
    quoted: 'The reason given:',
    after: ['Put it right in your company details; staff then look at the account again.'],
    button: 'Open your company details',
    why: admin(company),
  }),
  'customer-under-review': ({ company }) => ({
    subject: `${company}: staff look at your changed details`,
    paragraphs: [
      `The details of ${company} were changed, so staff look at the account again. New orders wait until then; what you have stays as it is.`,
    ],
    button: 'See your company details',
    why: admin(company),
  }),
  'customer-access-granted': (told, { ways }) => ({
    subject: `${told.partner} may look into the account of ${told.customer}`,
    paragraphs: [
      `${told.customer} lets ${told.partner} see the people of its work account, their addresses and their roles. ${told.partner} changes nothing there.`,
      `${told.customer} can take it away at any time; nothing else changes then.`,
    ],
    button: 'See the access',
    why: why(told, ways),
  }),
  'customer-access-removed': (told, { ways }) => ({
    subject: `${told.partner} no longer looks into the account of ${told.customer}`,
    paragraphs: [
      `${told.by} has ended the access of ${told.partner} to the work account of ${told.customer}. This took effect at once.`,
      'Subscriptions and the relationship are not touched by this.',
    ],
    button: 'See the access',
    why: why(told, ways),
  }),
  'customer-relationship-ended': (told, { ways }) => ({
    subject: `${told.customer} and ${told.partner} have parted`,
    paragraphs: [
      `${told.by} has ended the relationship of ${told.customer} and ${told.partner}. No new orders can be placed through it.`,
    ],
    quoted: 'The reason given:',
    button: 'See what stays',
    why: why(told, ways),
  }),
  'order-placed': ({ order, customer, provider, reseller }, { ways }) => ({
    subject: `${provider} has ordered for ${customer}`,
    paragraphs: [
      `${provider} has placed the order ${order} for ${customer}, on behalf of ${reseller}.`,
      'The list of subscriptions shows what was ordered, how much of it and when it renews.',
    ],
    button: 'See the subscriptions',
    why: admin({ customer, partner: reseller }[ways.ofTwo]),
  }),
  'subscription-changed': (told, { ways }) => ({
    ...changed(told),
    quoted: `${told.provider} writes:`,
    button: 'See the subscription',
    why: admin({ customer: told.customer, partner: told.reseller }[ways.ofTwo]),
  }),
};

function changed({ event, offer, quantity, customer, provider, reseller }: SubscriptionNews) {
  const what = `${quantity} × ${offer}`;
  return {
    suspend: {
      subject: `${provider} has suspended a subscription of ${customer}`,
      paragraphs: [
        `${provider} has suspended ${what}, which ${customer} has through ${reseller}. It stopped at once; nothing is lost, and ${provider} can start it again.`,
        `If you did not expect this, ask ${provider} what it needs to start ${offer} again.`,
      ],
    },
    resume: {
      subject: `A subscription of ${customer} runs again`,
      paragraphs: [
        `${provider} has started ${what} again, which ${customer} has through ${reseller}. It renews on the same day as before.`,
        'You need to do nothing.',
      ],
    },
    cancel: {
      subject: `${provider} has cancelled a subscription of ${customer}`,
      paragraphs: [
        `${provider} has cancelled ${what}, which ${customer} had through ${reseller}. It ended at once and for good.`,
        `If ${customer} still needs ${offer}, ask ${provider} for a new order.`,
      ],
    },
  }[event];
}

function admin(company: string): string {
  return `You get this letter because you are a Global admin of ${company}.`;
}

function why({ customer, partner }: CustomerNews, { ofTwo }: Ways): string {
  return {
    customer: `You get this letter because you are a Global admin of ${customer}, which works with ${partner}.`,
    partner: `You get this letter because you are a Global admin of ${partner}, which works with ${customer}.`,
  }[ofTwo];
}

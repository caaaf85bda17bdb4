import type { lengths, scopes } from '@/lib/admin-access/schema';
import type { ReadinessKey } from '@/lib/partnership/readiness';

type Provider = { provider: string };
type Pair = Provider & { company: string };

/** The page an invitation's link opens: who asks, what it would mean, what is missing, yes and no. */
export const invited = {
  heading: ({ provider }: Provider) => `${provider} asks to be your indirect provider`,
  caption: ({ on, sentBy }: { on: string; sentBy: string }) => `Invitation of ${on}, sent by ${sentBy}`,
  wrote: ({ sentBy }: { sentBy: string }) => `${sentBy} writes:`,
  visitor: {
    lead: ({ provider }: Provider) =>
      `An indirect provider gives you prices, billing and support, and you sell to your customers. ${provider} would like to do this for your company.`,
    signIn: 'Sign in',
    create: 'Create work account',
    answer:
      'To answer, sign in with the account of the company that was invited. If it has none yet, create one: you come back here.',
    nothing: 'Reading this page changes nothing.',
    until: ({ until }: { until: string }) => `The link works until ${until}.`,
    asks: 'What it asks for',
    about: ({ provider }: Provider) => `About ${provider}`,
    place: 'Country or region',
    since: 'Authorized provider since',
    services: 'Services',
    languages: 'Languages',
    directory: 'See it in the provider directory',
  },
  account: {
    as: 'You are signed in as',
    for: 'for',
    another: 'Use another account',
    mine: 'Your other accounts',
    use: ({ company }: { company: string }) => `Use ${company}`,
    create: 'Create another work account',
    somebodyElse: 'Sign in as somebody else',
    keeps: 'This invitation is kept for another account of yours. If you go on here, it is for the account in use.',
  },
  rights: {
    orders: 'Orders for your customers',
    ordersMean: ({ provider }: Provider) =>
      `${provider} may place orders and add subscriptions on behalf of customers you share.`,
    access: 'Access to your work account',
    accessAsked: 'None, unless you choose to give it. You can take it away at any time; the partnership stays.',
    accessMeans: ({ provider }: Provider) =>
      `You choose how much. ${provider} can only look, and changes nothing in your work account.`,
  },
  access: {
    administrator: 'Administrator access',
    helpdesk: 'Helpdesk access only',
    none: 'No access for now',
  } satisfies Record<(typeof scopes)[number] | 'none', string>,
  accessDetails: {
    administrator: ({ provider }: Provider) =>
      `${provider} sees the people of your account with their addresses and roles, and the newest entries of its journal: what was done, by whom and when.`,
    helpdesk: ({ provider }: Provider) =>
      `${provider} sees the people of your account with their addresses and roles. Nothing else.`,
    none: ({ provider }: Provider) =>
      `${provider} sees nothing of your work account. It can ask for access later, and you decide then.`,
  } satisfies Record<(typeof scopes)[number] | 'none', (told: Provider) => string>,
  lengths: {
    no_end: 'No end date',
    days_30: '30 days',
    days_180: '180 days',
    days_365: 'One year',
    days_730: 'Two years',
  } satisfies Record<(typeof lengths)[number], string>,
  lengthHint: 'We remind both sides 30 days, 7 days and 1 day before it ends.',
  takeBack: {
    heading: 'What you can take back, and where',
    points: [
      'The access to your work account: at any time, under Indirect providers. The partnership stays.',
      'The partnership: with 30, 60 or 90 days’ notice, on the same page. Your customers stay with you.',
    ],
  },
  agree: ({ company }: { company: string }) => `I have read this and I may agree to it for ${company}.`,
  authorize: 'Authorize indirect provider',
  proofAhead: 'Because this matters, we ask for your password first.',
  proven: 'Thank you, it is you. What you chose is still chosen: tick the box and press Authorize indirect provider.',
  woken: ({ provider }: Provider) =>
    `Nothing is missing any more. Read once more what ${provider} asks for, and decide.`,
  decline: {
    open: 'Decline',
    heading: ({ provider }: Provider) => `Decline the invitation of ${provider}?`,
    lead: ({ provider, company }: Pair) =>
      `Nothing is authorized, and the link stops working. ${provider} is told that ${company} said no.`,
    reason: 'Reason',
    reasonHint: ({ provider }: Provider) => `${provider} reads it as you write it.`,
    submit: 'Decline the invitation',
    back: 'Back to the invitation',
  },
  notReady: {
    lead: ({ company }: { company: string }) =>
      `${company} cannot authorize a provider yet. Keep the invitation: it waits, and we bring you back when nothing is missing.`,
    heading: ({ company }: { company: string }) => `What ${company} needs`,
    next: 'What happens next',
    points: ({ provider }: Provider) => [
      `${provider} is told that you have opened the invitation and what is still missing.`,
      'It waits for up to 90 days, whoever of your company goes on.',
      'When nothing is missing, your Global admins get a letter, and this page asks again.',
    ],
    kept: ({ company }: { company: string }) => `We keep this invitation for ${company}`,
    keptMeans: ({ until }: { until: string }) =>
      `It waits until ${until}. When nothing is missing, your Global admins get a letter, and this page asks again.`,
    keepAnd: {
      enrollment: 'Keep it and start the enrollment',
      go_on: 'Keep it and go on with the enrollment',
      partner_id: 'Keep it and link the PartnerID',
      review: 'Keep it and see how far the review is',
      agreements: 'Keep it and read the agreement',
      nothing: 'Keep it',
    },
    go: {
      enrollment: 'Start the enrollment',
      go_on: 'Go on with the enrollment',
      partner_id: 'Link the PartnerID',
      review: 'See how far the review is',
      agreements: 'Read the agreement',
      nothing: 'See where the company stands',
    },
  },
  checklist: {
    account: 'A reseller account',
    region: 'In the region of the provider',
    enrolled: 'Enrolled as an indirect reseller',
    verified: 'Verified by us',
    partner_id: 'PartnerID linked',
    agreement: 'Partner agreement accepted',
    standing: 'Not suspended',
    global_admin: 'You are a Global admin',
  } satisfies Record<ReadinessKey | 'global_admin', string>,
  met: 'Done',
  missing: 'Missing',
  startEnrollment: 'Start the enrollment',
  admins: {
    heading: 'Who can answer',
    lead: ({ company }: { company: string }) =>
      `Everything is in place, and only a Global admin of ${company} can answer.`,
    ask: 'Ask them',
    askMeans: 'We send each of them a letter in your name. The invitation is kept for the company meanwhile.',
    asked: ({ company }: { company: string }) =>
      `The letter is on its way to the Global admins of ${company}. The invitation is kept until one of them answers.`,
  },
  parkedNotice: {
    others: 'others',
    waiting: ({ providers }: { providers: string }) => `Waiting for your authorization: ${providers}`,
    waitingMeans: 'We keep the invitation and bring you back to it when nothing is missing.',
    missing: ({ what }: { what: string }) => `Still missing: ${what}.`,
    lacks: {
      account: 'a reseller account',
      region: 'the same region',
      enrolled: 'the enrollment',
      verified: 'verification',
      partner_id: 'a PartnerID',
      agreement: 'the partner agreement',
      standing: 'an account that is not suspended',
    } satisfies Record<ReadinessKey, string>,
    ready: ({ providers }: { providers: string }) => `You can authorize ${providers} now`,
    readyMeans: 'Everything that was missing is in place.',
    see: 'See the invitation',
    goOn: 'Go on with the invitation',
  },
};

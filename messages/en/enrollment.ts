import type { EnrollmentStatus } from '@/lib/db';
import type { TaskKey, TaskState } from '@/lib/enrollment/tasks';
import { counting } from '../counted';

const counted = counting('en');

/** The task list of an enrollment, and what each of its states means for the applicant. */
export const enrollment = {
  heading: 'Your enrollment',
  caption: ({ reference, market }: { reference: string; market: string }) => `Enrollment ${reference} · ${market}`,
  begin: {
    heading: 'Enroll your company',
    lead: ({ company }: { company: string }) =>
      `${company} enrolls once as an indirect reseller, in the country of its work account.`,
    leadDirect: ({ company }: { company: string }) =>
      `${company} is a direct partner already. To be an indirect reseller as well, it gives its customer support contact and accepts the agreement.`,
    needHeading: 'Have these at hand',
    need: [
      'The sign-in of your membership account, to find your PartnerID. You can do this later.',
      'The legal name and address of your company, as they stand in the company register.',
      'A primary contact with an address on a domain your company owns, and a contact for customer support.',
    ],
    time: 'The questions take about 15 minutes, and you can stop at any time. The review takes 3 to 5 business days.',
    needDirect: [
      'A contact your customers can turn to: an e-mail address, and a telephone number or website if there is one.',
    ],
    timeDirect: 'This takes a few minutes. There is no review.',
    submit: 'Start',
    welcome: 'Read how it works first',
  },
  leads: {
    draft: () => 'Answer at your own pace. Everything is kept, and you can go on from another device.',
    email_pending: ({ contact }) =>
      `Your answers are in. The review begins when ${contact} confirms the letter we sent. Until then you need to do nothing.`,
    in_review: ({ contact }) =>
      `Your case is in the queue; no reviewer has taken it yet. We write to ${contact} when it is done, or when we need something from you.`,
    needs_action: () => 'The review waits for you. Put right what is named below, then send your answers again.',
    qualified: () => 'What remains is the partner agreement.',
    active: () => 'Your company is an active indirect reseller.',
    rejected: () => 'The review is over. This is what it found.',
    suspended: () => 'Your company is suspended as an indirect reseller.',
    closed: () => 'This enrollment is closed. You can begin a new one.',
    withdrawn: () => 'This enrollment is withdrawn. You can begin a new one.',
    ended: () => 'Your participation as an indirect reseller has ended. You can begin again.',
  } satisfies Record<EnrollmentStatus, (named: { contact: string }) => string>,
  leadTaken: ({ contact }: { contact: string }) =>
    `A reviewer has taken your case. We write to ${contact} when it is done, or when we need something from you.`,
  tasks: {
    sign_in: 'Sign in with your work account',
    partner_id: 'Link your PartnerID',
    profile: 'Company profile',
    submit: 'Check your answers and submit',
    contact: 'Your contact confirms the e-mail',
    documents: 'Documents for the review',
    review: 'We verify your company',
    agreement: 'Sign the partner agreement',
    program_info: 'Program info shows Active',
    admin_agent: 'Make yourself an Admin agent',
  } satisfies Record<TaskKey, string>,
  supportOnly: 'Customer support contact',
  states: {
    done: 'Done',
    todo: 'To do',
    wait: 'Waiting',
    need: 'Needs you',
    no: 'Not passed',
    off: 'Not yet',
  } satisfies Record<TaskState, string>,
  onRequest: 'If asked',
  inReview: 'In review',
  queued: 'In the queue',
  paused: 'Paused',
  suspended: 'Suspended',
  details: {
    signIn: ({ email, roles }: { email: string; roles: string }) => `${email}, ${roles}`,
    linked: ({ partnerId, city }: { partnerId: string; city: string }) => `PartnerID ${partnerId}, ${city}`,
    deferred: 'You chose to do this later.',
    mayDefer: 'You can do this later.',
    untilLinked: 'Until then you cannot sign the agreement or place orders.',
    profile: 'Legal name and address, primary contact, customer support.',
    supportOnly: 'You are a direct partner already, so this is all we ask.',
    profileGiven: ({ company, city }: { company: string; city: string }) => `${company}, ${city}`,
    draftSaved: ({ at }: { at: string }) => `draft saved ${at}`,
    sent: ({ at }: { at: string }) => `Sent ${at}`,
    unsent: 'Your answers are not sent again yet.',
    direct: 'As a direct partner, you are through at once. Nothing is verified, and this cannot be undone.',
    contactAhead: 'After you submit, we write to your primary contact and ask for a confirmation.',
    contactAsked: ({ address, at, until }: { address: string; at: string; until: string }) =>
      `We wrote to ${address}, ${at}. The link works until ${until}.`,
    contactExpired: ({ address, until }: { address: string; until: string }) =>
      `The link we sent to ${address} ran out ${until}. Send the letter again.`,
    contactDone: ({ name, at }: { name: string; at: string }) => `${name}, ${at}`,
    documents: 'You may send documents that prove what you answered. A reviewer asks for those that are needed.',
    documentsSent: ({ count }: { count: number }) =>
      counted(count, { one: '# document sent.', other: '# documents sent.' }),
    reviewAhead: 'Takes 3 to 5 business days, once your contact has confirmed.',
    reviewing: 'A reviewer has taken it.',
    queued: 'It waits for a reviewer. The days are counted all the same.',
    reviewPaused: 'The clock stands still until you have answered.',
    reviewFailed: ({ used, of }: Attempts) =>
      counted(of, {
        one: (all) => `${used} of ${all} attempt used.`,
        other: (all) => `${used} of ${all} attempts used.`,
      }),
    verified: ({ at }: { at: string }) => `Verified ${at}`,
    agreementReady: 'Read it, then accept it.',
    agreementSigned: ({ at }: { at: string }) => `Accepted ${at}`,
    programAhead: 'Legal info shows it once the agreement is accepted.',
    programActive: 'See it in Legal info.',
    adminAgentWhy: 'So that you can add colleagues and customers.',
    adminAgents: ({ names }: { names: string }) => names,
    adminAgentsAmong: ({ names }: { names: string }) => `${names} and others, all of them under Users`,
  },
  resend: 'Send the letter again',
  resent: ({ address }: { address: string }) =>
    `A new letter is on its way to ${address}. The link in the one before no longer works.`,
  correct: 'Correct the address',
  days: {
    heading: 'Verification',
    day: ({ day, of }: { day: number; of: number }) => `Day ${day} of ${of}`,
    notBegun: 'Not begun yet',
    still: 'Paused',
    begins: 'It begins on the next business day.',
    over: ({ day }: { day: number }) => `Day ${day}`,
    standing:
      'The clock stands still until what is asked is put right, so no day can be named. It goes on where it stopped.',
    expected: ({ day }: { day: string }) => `Expected by ${day}.`,
    late: ({ of, day }: { of: number; day: string }) =>
      `This takes longer than the ${counted(of, { one: '# business day', other: '# business days' })} we plan with, which ended ${day}. Your case stays in the queue, and we write to you.`,
    paused: {
      needs_action: ({ days }: { days: number }) =>
        counted(days, {
          one: 'Paused one day while we waited for an answer from you.',
          other: 'Paused # days while we waited for an answer from you.',
        }),
      email_pending: ({ days }: { days: number }) =>
        counted(days, {
          one: 'Paused one day while we waited for your contact to confirm.',
          other: 'Paused # days while we waited for your contact to confirm.',
        }),
      draft: ({ days }: { days: number }) =>
        counted(days, {
          one: 'Paused one day while you changed your answers.',
          other: 'Paused # days while you changed your answers.',
        }),
    },
    checks: 'What we check and why',
    checked: [
      'The primary contact’s address is theirs: confirmed by the link we send.',
      'Its domain belongs to your company, so that nobody enrolls in your name.',
      'The contact works for you, so that we write to the right person.',
      'Your company exists at the address you gave, as the law asks of us.',
    ],
  },
  about: {
    heading: 'About this enrollment',
    reference: 'Reference',
    begun: 'Begun',
    closes: 'Closes by itself',
    closesUnless: ({ day }: { day: string }) => `${day}, unless something is done before. We remind you three times.`,
    withdraw: 'Withdraw this enrollment',
  },
};

type Attempts = { used: number; of: number };

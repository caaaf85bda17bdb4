import type { Audience } from '@/lib/overview/audiences';
import type { FigureKey } from '@/lib/overview/figures';
import type { StepKey } from '@/lib/overview/next-step';
import type { Coming, Happened, Waiting } from '@/lib/overview/queries';
import type { StaffStepKey } from '@/lib/overview/staff';
import { type Count, counting } from '../counted';

const counted = counting('en');

const events = {
  partnership: {
    begin: 'Partnership begun',
    give_notice: 'Notice given',
    take_back: 'Notice taken back',
    end: 'Partnership ended',
    end_with_program: 'Partnership ended: the reseller has left the programme',
  },
  admin_access: {
    grant: 'Access granted',
    request: 'Access asked for',
    decline: 'Request for access declined',
    renew: 'Access changed',
    remove: 'Access removed',
    give_up: 'Access given up',
    expire: 'Access ended on its day',
    end: 'Access ended with the partnership',
  },
  location_transfer: {
    begin: 'Transfer of a PartnerID asked for',
    approve: 'PartnerID handed over',
    decline: 'Transfer of a PartnerID declined',
    withdraw: 'Request for a PartnerID withdrawn',
    expire: 'Request for a PartnerID ran out',
  },
  document: {
    begin: 'Document sent',
    clear: 'Document looked through, and waits to be read',
    quarantine: 'Document infected, and deleted',
    accept: 'Document accepted',
    refuse: 'Document cannot be used',
    replace: 'Document replaced',
    delete: 'File of the document deleted, as some time after the decision',
  },
  company_change: {
    apply: 'Change of the company put in force',
    ask_contact: 'Change sent in; the new contact is asked',
    send: 'Change of the company sent in',
    confirm: 'The new contact confirmed',
    deny: 'The new contact said it was not them',
    ask: 'A reviewer asked for something about a change',
    approve: 'Change of the company approved',
    refuse: 'Change of the company not approved',
    withdraw: 'Change of the company withdrawn',
    close: 'Change of the company closed',
    lapse: 'Change of the company closed',
  },
  domain_proof: {
    find: 'Domain proved by its TXT record',
    lose: 'TXT record of the domain has gone',
  },
  invitation: {
    open: 'Opened your invitation',
    park: 'Keeps your invitation',
    accept: 'Accepted your invitation',
    decline: 'Declined your invitation',
    revoke: 'Invitation withdrawn',
    expire: 'Invitation ran out',
  },
  relationship: {
    begin: 'Customer relationship begun',
    grant_access: 'Access granted',
    remove_access: 'Access removed',
    remove_access_left: 'Access removed',
    give_access_up: 'Access given up',
    lapse_access: 'Access ended with the partner’s participation',
    end: 'Customer relationship ended',
    end_keeping_access: 'Customer relationship ended',
  },
  subscription: {
    start: 'Subscription started',
    suspend: 'Subscription suspended',
    resume: 'Subscription started again',
    cancel: 'Subscription cancelled',
  },
  enrollment: {
    submit: 'Answers sent in',
    enroll_direct: 'Enrolled as a direct partner',
    recall: 'Answers taken back',
    confirm: 'E-mail address confirmed, review begun',
    deny: 'The contact said it was not them',
    undo_deny: 'The contact took that back',
    ask: 'A reviewer asked for changes',
    resubmit: 'Answers sent in again',
    resubmit_contact: 'Answers sent in with another contact',
    approve: 'Verified',
    override: 'Verified',
    reject: 'Refused',
    reinstate: 'Taken up again',
    sign: 'Agreement signed',
    withdraw: 'Enrollment withdrawn',
    close: 'Enrollment closed',
    end: 'Participation ended',
    suspend: 'Suspended',
    restore: 'Restored',
  },
  join_request: {
    begin: 'Request to join sent',
    accept: 'Request to join accepted',
    decline: 'Request to join declined',
    take_back: 'Request to join taken back',
    expire: 'Request to join ended unanswered',
  },
  address_change: {
    begin: 'Asked for another e-mail address',
    prove: 'Has another e-mail address',
    undo: 'Has the e-mail address of before again',
    withdraw: 'Keeps the e-mail address',
    expire: 'Keeps the e-mail address: the new one did not answer',
  },
  bulk_job: {
    begin: 'Many rows chosen, to do one thing to them',
    start: 'One thing to many: begun',
    pause: 'One thing to many: paused',
    stall: 'One thing to many: paused by itself',
    resume: 'One thing to many: goes on',
    cancel: 'One thing to many: ended before its end',
    lapse: 'One thing to many: given up, as nobody started it',
    finish: 'One thing to many: done',
  },
  exit: {
    begin: 'Notice given of the end of the participation',
    take_back: 'Notice taken back, the participation goes on',
    end: 'Participation ended',
  },
  handover: {
    begin: 'Offered to be Global admin',
    accept: 'Is Global admin in the place of another',
    decline: 'Will not be Global admin',
    withdraw: 'Offer to be Global admin taken back',
    depart: 'Offer to be Global admin ended: somebody left',
    expire: 'Offer to be Global admin ended unanswered',
  },
  role_request: {
    begin: 'Asked for a role',
    grant: 'Has the role asked for',
    settle: 'Has the role asked for',
    decline: 'Does not get the role asked for',
    take_back: 'Request for a role taken back',
    depart: 'Request for a role ended: its person left',
    expire: 'Request for a role ended unanswered',
  },
  delegation: {
    begin: 'Somebody was asked to sign',
    send_again: 'Letter to who signs sent again',
    take: 'Will sign for the company',
    decline: 'Will not sign',
    use: 'Signed for the company',
    withdraw: 'Request to sign taken back',
    overtake: 'Agreement accepted meanwhile',
    depart: 'Request to sign ended: its person left',
    lapse: 'Request to sign ended: the version was taken back',
    expire: 'Request to sign ran out',
  },
  provider: {
    authorize: 'Authorized as a provider',
    suspend: 'Suspended as a provider',
    restore: 'Restored as a provider',
  },
  customer: {
    begin: 'Account opened, staff look at it',
    allow: 'Allowed to buy',
    refuse: 'Not allowed to buy',
    change: 'Details changed, staff look at them',
  },
} satisfies Record<Happened['noun'], Record<string, string>>;

const waiting = {
  invitation: ({ name }) => `${name} waits for your answer`,
  access: ({ name }) => `${name} asks for access to your work account`,
  transfer: ({ name }) => `${name} asks for the PartnerID you use`,
  enrollment: ({ name }) => `Your enrollment ${name} waits for you`,
  message: ({ name }) => `A reviewer wrote to you about ${name}`,
  draft: ({ name }) => `An invitation to ${name} is not sent yet`,
  ran_out: ({ name }) => `The invitation to ${name} ran out unanswered`,
  join: ({ name }) => `${name} asks to join your company`,
  handover: ({ name }) => `${name} is offered to be Global admin`,
  role: ({ name }) => `${name} asks for a role`,
  change: ({ name }) => `A change of your company waits for you (${name})`,
  account: () => 'Staff do not let your account buy for now',
} satisfies Record<Waiting['kind'], (about: Named) => string>;

const coming = {
  exit: () => 'Your participation ends',
  partnership: ({ name }) => `The partnership with ${name} ends`,
  access: ({ name }) => `Access ends: ${name}`,
  renewal: ({ name }) => `Renews: ${name}`,
  invitation: ({ name }) => `The invitation to ${name} runs out`,
  join: ({ name }) => `The request to join ${name} ends unanswered`,
} satisfies Record<Coming['kind'], (about: Named) => string>;

type Named = { name: string };

/** What the sentences of a step may name: who or what, how many, until which day. */
export type StepWords = { name: string; count: Count; until: string };
type Said = {
  heading: (about: StepWords) => string;
  why: (about: StepWords) => string;
  button: (about: StepWords) => string;
};

const steps: Record<StepKey, Said> = {
  enroll: {
    heading: () => 'Enroll your company',
    why: () => 'Until it is enrolled, your company can neither work with a provider nor serve customers.',
    button: () => 'Start enrolling',
  },
  enroll_again: {
    heading: () => 'Your enrollment is closed',
    why: () => 'Your company is not enrolled. You can begin anew at any time.',
    button: () => 'See what you can do',
  },
  draft: {
    heading: () => 'Go on with your enrollment',
    why: ({ name }) => `${name} is begun and not sent in yet. Nobody looks at it before you send it.`,
    button: () => 'Go on',
  },
  confirmation: {
    heading: () => 'Your primary contact has to confirm their address',
    why: ({ name }) => `A letter went to ${name}. The review begins when its link was followed.`,
    button: () => 'See the enrollment',
  },
  review: {
    heading: () => 'Your enrollment is being reviewed',
    why: ({ name }) => `${name} is with our reviewers. We write to you when there is something to do.`,
    button: () => 'See the enrollment',
  },
  denied: {
    heading: () => 'Choose another primary contact',
    why: ({ name, until }) => `${name} says your company is not known there. The review waits for you until ${until}.`,
    button: () => 'Change the contact',
  },
  fix: {
    heading: ({ count }) =>
      counted(count, { one: 'A reviewer asked for one change', other: 'A reviewer asked for # changes' }),
    why: ({ until }) => `The count of days stands still until you answer, at the latest on ${until}.`,
    button: () => 'See what to change',
  },
  refused: {
    heading: () => 'Your enrollment was refused',
    why: ({ count, until }) =>
      counted(count, {
        one: () => `The reason stands in your enrollment. You can send it in again once more, until ${until}.`,
        other: (times) =>
          `The reason stands in your enrollment. You can send it in again ${times} more times, until ${until}.`,
      }),
    button: () => 'See the reason',
  },
  refused_for_good: {
    heading: () => 'Your enrollment was refused',
    why: ({ count }) =>
      counted(count, {
        one: 'It was sent in once, which is as often as one may. The reason stands in your enrollment.',
        other: 'It was sent in # times, which is as often as one may. The reason stands in your enrollment.',
      }),
    button: () => 'See the reason',
  },
  partner_id: {
    heading: () => 'Link your PartnerID',
    why: () => 'Your company is verified. The agreement can be signed once a PartnerID is linked.',
    button: () => 'Link a PartnerID',
  },
  sign: {
    heading: () => 'Sign the partner agreement',
    why: () => 'Your company is verified. With the agreement signed by a Global admin, it is active.',
    button: () => 'Open the agreement',
  },
  sign_new_version: {
    heading: ({ name }) => `Accept version ${name} of the partner agreement`,
    why: () =>
      'It is in force, and your company has accepted an older one. Until a Global admin accepts it, nothing new can be begun; what runs goes on.',
    button: () => 'Open the agreement',
  },
  suspended: {
    heading: () => 'Your company is suspended',
    why: () =>
      'Nothing new can be ordered for your customers. What runs goes on. The reason stands in your enrollment.',
    button: () => 'See the reason',
  },
  admin_agent: {
    heading: () => 'Give somebody the role Admin agent',
    why: () => 'Without an Admin agent nobody in your company can invite customers or look after them.',
    button: () => 'Choose somebody',
  },
  answer: {
    heading: ({ name }) => `${name} waits for your answer`,
    why: () => 'It invited your company. You see every right it asks for before you decide.',
    button: () => 'Read the invitation',
  },
  access: {
    heading: ({ name }) => `${name} asks for access to your work account`,
    why: () => 'You decide which access, and until when. You can say no.',
    button: () => 'Decide',
  },
  find_provider: {
    heading: () => 'Find a provider',
    why: () => 'Your company is active. What it sells comes from an indirect provider of its region.',
    button: () => 'Find a provider',
  },
  invite_customer: {
    heading: () => 'Invite your first customer',
    why: () => 'Once a customer has authorized you and your provider, your provider can order for it.',
    button: () => 'Invite a customer',
  },
  customer_drafts: {
    heading: ({ count }) =>
      counted(count, {
        one: 'An invitation to a customer is not sent yet',
        other: '# invitations to customers are not sent yet',
      }),
    why: () => 'Nobody gets a draft. Look at each letter, then send it or throw it away.',
    button: ({ count }) => counted(count, { one: 'See the draft', other: 'Go through the #' }),
  },
  provider_suspended: {
    heading: () => 'Your company is suspended as a provider',
    why: () => 'You stand in no directory, can invite nobody and order nothing until our staff restore you.',
    button: () => 'See why',
  },
  provider_sign: {
    heading: () => 'Accept the partner agreement',
    why: () => 'Without it your company can invite no reseller and order nothing.',
    button: () => 'Open the agreement',
  },
  provider_profile: {
    heading: () => 'Say who you are in the directory',
    why: () => 'Resellers find your company there, and so far it says nothing of itself.',
    button: () => 'Fill in the profile',
  },
  lacking: {
    heading: ({ count }) =>
      counted(count, { one: 'One of your resellers cannot trade yet', other: '# of your resellers cannot trade yet' }),
    why: () => 'Until nothing is missing, nothing can be ordered for their customers. The list says what each lacks.',
    button: ({ count }) => counted(count, { one: 'See what it lacks', other: 'Go through the #' }),
  },
  drafts: {
    heading: ({ count }) =>
      counted(count, { one: 'An invitation is not sent yet', other: '# invitations are not sent yet' }),
    why: () => 'Nobody gets a draft. Look at each letter, then send it or throw it away.',
    button: ({ count }) => counted(count, { one: 'See the draft', other: 'Go through the #' }),
  },
  expired: {
    heading: ({ count }) =>
      counted(count, { one: 'An invitation ran out unanswered', other: '# invitations ran out unanswered' }),
    why: () => 'Each can be sent again with a new link.',
    button: ({ count }) => counted(count, { one: 'See it', other: 'Go through the #' }),
  },
  invite_reseller: {
    heading: () => 'Invite your first reseller',
    why: () => 'It reads what it would allow and becomes your partner with one press.',
    button: () => 'Invite a reseller',
  },
  account_refused: {
    heading: () => 'Your account may not buy for now',
    why: () => 'Our staff told your Global admins why. When the details are right, your account is looked at again.',
    button: () => 'See the details',
  },
  account_review: {
    heading: () => 'Our staff look at your account',
    why: () => 'Nothing can be ordered for you until they have. You need to do nothing.',
    button: () => 'See the details',
  },
  no_partner: {
    heading: () => 'Nobody serves your company yet',
    why: () => 'A reseller invites you by e-mail. You see every right it asks for before you agree.',
    button: () => 'Who may do what',
  },
};

const staffSteps: Record<StaffStepKey, Said> = {
  cases_escalated: {
    heading: ({ count }) =>
      counted(count, { one: 'A case was put before the leads', other: '# cases were put before the leads' }),
    why: () => 'Somebody waits for your answer. It is due on the business day after the question.',
    button: ({ count }) => counted(count, { one: 'See it', other: 'See the #' }),
  },
  cases_second: {
    heading: ({ count }) =>
      counted(count, { one: 'A decision waits for a second opinion', other: '# decisions wait for a second opinion' }),
    why: () => 'Proposed by a colleague. Nothing happens until somebody else has looked.',
    button: ({ count }) => counted(count, { one: 'Look at it', other: 'Go through the #' }),
  },
  cases_wrote: {
    heading: ({ count }) =>
      counted(count, {
        one: 'A company wrote and waits for an answer',
        other: '# companies wrote and wait for an answer',
      }),
    why: () => 'A question is answered by words: it uses no attempt and moves nothing.',
    button: ({ count }) => counted(count, { one: 'See it', other: 'See the #' }),
  },
  cases_mine: {
    heading: ({ count }) => counted(count, { one: 'You hold one case', other: 'You hold # cases' }),
    why: () => 'The clock runs. Half an hour after your last act, a colleague may take them.',
    button: () => 'Go on',
  },
  cases_unclaimed: {
    heading: ({ count }) =>
      counted(count, { one: 'One case waits for a reviewer', other: '# cases wait for a reviewer' }),
    why: () => 'The one at the top is due first.',
    button: () => 'See the queue',
  },
  changes_second: {
    heading: ({ count }) =>
      counted(count, { one: 'One change waits for a second opinion', other: '# changes wait for a second opinion' }),
    why: () => 'A colleague proposes to refuse; another one decides.',
    button: () => 'See them',
  },
  changes_mine: {
    heading: ({ count }) => counted(count, { one: 'You hold one company change', other: 'You hold # company changes' }),
    why: () => 'What is in force stays so until they are decided.',
    button: () => 'Go on',
  },
  changes_unclaimed: {
    heading: ({ count }) =>
      counted(count, {
        one: 'One company change waits for a reviewer',
        other: '# company changes wait for a reviewer',
      }),
    why: () => 'What is in force stays so until they are decided.',
    button: () => 'See the list',
  },
  accounts_mine: {
    heading: ({ count }) =>
      counted(count, { one: 'You hold one customer account', other: 'You hold # customer accounts' }),
    why: () => 'Nothing can be ordered for them until they are decided.',
    button: () => 'Go on',
  },
  accounts_unclaimed: {
    heading: ({ count }) =>
      counted(count, {
        one: 'One customer account waits to be looked at',
        other: '# customer accounts wait to be looked at',
      }),
    why: () => 'Nothing can be ordered for them until they are decided.',
    button: () => 'See the queue',
  },
  providers_none: {
    heading: () => 'Authorize the first provider',
    why: () => 'Without a provider no reseller can trade.',
    button: () => 'Authorize a provider',
  },
  offers_none: {
    heading: () => 'Bring the first offers',
    why: () => 'The catalog is empty, so that nothing can be ordered.',
    button: () => 'Import offers',
  },
  providers_unsigned: {
    heading: ({ count }) =>
      counted(count, {
        one: 'A provider has not accepted the agreement',
        other: '# providers have not accepted the agreement',
      }),
    why: () => 'Until then they can invite nobody and order nothing.',
    button: ({ count }) => counted(count, { one: 'See who', other: 'See the #' }),
  },
  providers_unsaid: {
    heading: ({ count }) =>
      counted(count, { one: 'A provider says nothing of itself', other: '# providers say nothing of themselves' }),
    why: () => 'Their entry in the directory is empty.',
    button: ({ count }) => counted(count, { one: 'See who', other: 'See the #' }),
  },
};

const figures = {
  resellers_ready: 'Resellers that can trade',
  resellers_lacking: 'Cannot trade yet',
  resellers_ending: 'Partnerships ending',
  access_granted: 'Resellers that gave you access',
  access_asked: 'Requests for access unanswered',
  invitations_parked: 'Parked invitations',
  invitations_open: 'Open invitations',
  invitations_drafts: 'Drafts of invitations',
  invitations_expired: 'Invitations that ran out',
  customers: 'Customers',
  customers_held: 'Customers that may not buy yet',
  subscriptions: 'Active subscriptions',
  renewing: 'Renew within 30 days',
  suspended: 'Suspended subscriptions',
  customer_open: 'Customers invited, no answer yet',
  customer_drafts: 'Drafts to customers',
  customer_expired: 'Customer invitations that ran out',
  providers: 'Indirect providers',
  providers_ending: 'Partnerships ending',
  providers_access: 'Providers with admin access',
  partners: 'Partners that serve you',
  partners_access: 'Partners with access',
  cases_open: 'Cases in review',
  cases_unclaimed: 'Cases nobody has taken',
  cases_mine: 'Cases of yours',
  cases_wrote: 'Companies that wrote',
  cases_escalated: 'Before the leads',
  cases_second: 'For a second opinion',
  cases_waiting: 'Waiting for the applicant',
  changes_unclaimed: 'Company changes to look at',
  changes_mine: 'Company changes of yours',
  changes_second: 'Company changes for a second opinion',
  accounts_unclaimed: 'Customer accounts to look at',
  accounts_mine: 'Customer accounts of yours',
  accounts_refused: 'Customer accounts refused',
  providers_authorized: 'Authorized providers',
  providers_unsigned: 'Agreement missing',
  providers_unsaid: 'Profile empty',
  providers_suspended: 'Suspended providers',
  ways_back: 'Companies that cannot sign in',
  copies_unsealed: 'Signed copies that wait for their seal',
  versions_drafted: 'Agreements in draft',
  versions_announced: 'Agreements announced',
  offers: 'Offers in the catalog',
} satisfies Record<FigureKey, string>;

const audiences = {
  reseller: 'Your company',
  provider: 'Your company',
  customer: 'Your company',
  reviewer: 'Reviews',
  lead: 'Reviews',
  operator: 'Providers and offers',
} satisfies Record<Audience, string>;

type Counts = { count: Count };

/** What stands under a number. */
const notes = {
  resellers_ready: ({ count }) => counted(count, { other: '# joined in 30 days' }),
  resellers_lacking: ({ count }) => counted(count, { other: '# without a PartnerID' }),
  invitations_parked: ({ count }) => counted(count, { other: '# for more than 14 days' }),
  customers: ({ count }) => counted(count, { other: '# new in 30 days' }),
  subscriptions: ({ count }) => counted(count, { one: '# seat', other: '# seats' }),
  renewing: ({ count }) => counted(count, { one: '# seat', other: '# seats' }),
  providers: ({ count }) => counted(count, { other: '# with admin access' }),
  partners: ({ count }) => counted(count, { other: '# with access' }),
  cases_open: ({ count }) => counted(count, { other: '# late' }),
  cases_unclaimed: ({ count }) => counted(count, { other: '# late' }),
  cases_mine: ({ count }) => counted(count, { other: '# late' }),
  cases_waiting: ({ count }) => counted(count, { other: '# for more than 7 days' }),
  changes_unclaimed: ({ count }) => counted(count, { other: '# for more than 2 days' }),
  accounts_unclaimed: ({ count }) => counted(count, { other: '# for more than 2 days' }),
} satisfies Partial<Record<FigureKey, (about: Counts) => string>>;

/** Several of a kind on one day. */
const comingMany = {
  exit: () => 'Your participation ends',
  join: ({ count }) =>
    counted(count, { one: '# request to join ends unanswered', other: '# requests to join end unanswered' }),
  partnership: ({ count }) => counted(count, { one: '# partnership ends', other: '# partnerships end' }),
  access: ({ count }) => counted(count, { one: '# access ends', other: '# accesses end' }),
  renewal: ({ count }) => counted(count, { one: '# subscription renews', other: '# subscriptions renew' }),
  invitation: ({ count }) => counted(count, { one: '# invitation runs out', other: '# invitations run out' }),
} satisfies Record<Coming['kind'], (about: Counts) => string>;

type Drawn = { total: string; most: string; month: string };

/** The pictures: each with a sentence that says what it shows. */
const charts = {
  byMonth: 'by month',
  table: 'Show table',
  month: 'Month',
  drawn: ({ count }: Counts) => counted(count, { other: 'Drawn of the first #; there are more.' }),
  drawnOfEach: 'and more',
  renewals: {
    heading: 'Renewals',
    label: ({ total, most, month }: Drawn) =>
      `Renewals in the next six months: ${total}, the most in ${month} (${most})`,
    hatched: ({ count }: Counts) =>
      counted(count, {
        one: 'Hatched: one is suspended and renews only if its provider starts it again.',
        other: 'Hatched: # are suspended and renew only if their provider starts them again.',
      }),
    count: 'Subscriptions',
    waiting: 'Of these suspended',
  },
  resellers: {
    heading: 'New resellers',
    label: ({ total, most, month }: Drawn) =>
      `Resellers that joined you in the last twelve months: ${total}, the most in ${month} (${most})`,
    hatched: ({ count }: Counts) =>
      counted(count, {
        one: 'Hatched: one is not enrolled, so that it cannot trade.',
        other: 'Hatched: # are not enrolled, so that they cannot trade.',
      }),
    count: 'Joined',
    waiting: 'Of these not enrolled',
  },
  customers: {
    heading: 'New customers',
    label: ({ total, most, month }: Drawn) =>
      `Customers that joined you in the last twelve months: ${total}, the most in ${month} (${most})`,
    hatched: ({ count }: Counts) =>
      counted(count, {
        one: 'Hatched: one may not buy yet.',
        other: 'Hatched: # may not buy yet.',
      }),
    count: 'Joined',
    waiting: 'Of these not allowed to buy',
  },
  invitations: {
    heading: 'Invitations of the last 90 days',
    all: 'All invitations',
    bars: { sent: 'Sent', opened: 'Opened', parked: 'Parked, waiting for the company', accepted: 'Accepted' },
    states: { unopened: 'Unopened', declined: 'Declined', expired: 'Ran out', revoked: 'Withdrawn' },
    ofSent: ({ share }: { share: number }) => `${share} % of sent`,
    now: 'now',
    half: ({ count }: Counts) =>
      counted(count, { one: 'half of them within a day', other: 'half of them within # days' }),
    rest: ({ others }: { others: string }) => `The rest: ${others}.`,
    others: {
      unopened: ({ count }: Counts) => counted(count, { other: '# unopened' }),
      declined: ({ count }: Counts) => counted(count, { other: '# declined' }),
      expired: ({ count }: Counts) => counted(count, { other: '# ran out' }),
      revoked: ({ count }: Counts) => counted(count, { other: '# withdrawn' }),
    },
    state: 'State',
    count: 'Invitations',
  },
};

/** The first page of somebody at work: what waits, what comes, what happened. */
export const overview = {
  events,
  steps,
  staffSteps,
  figures,
  audiences,
  waiting,
  coming,
  heading: ({ name }: Named) => `Good to see you, ${name}`,
  lead: ({ organization }: { organization: string }) => `How things stand for ${organization}.`,
  leadStaff: 'How things stand.',
  nextStep: 'Next step',
  othersTurn: 'Under way',
  numbers: 'Numbers',
  also: 'Also',
  meanwhile: {
    heading: 'Meanwhile',
    agreement: { what: 'Read the partner agreement', why: 'A Global admin signs it at the end' },
    colleague: { what: 'Add a colleague', why: 'so that somebody else can go on, too' },
    providers: { what: 'Look at providers', why: 'from whom your company will buy' },
  },
  notes,
  comingMany,
  seats: ({ count }: Counts) => counted(count, { one: '# seat', other: '# seats' }),
  charts,
  countedTo: ({ count }: { count: number }) => `${count}+`,
  enrollment: 'Your enrollment',
  journey: {
    account: 'Work account',
    partner_id: 'PartnerID',
    profile: 'Profile',
    confirmation: 'Confirmation',
    review: 'Verification',
    agreement: 'Agreement',
    active: 'Active',
  },
  journeyStates: { done: 'done', now: 'now', ahead: 'ahead' },
  elsewhere: 'Your other companies',
  elsewhereWaits: ({ count }: { count: Count }) =>
    counted(count, { none: 'Nothing waits there', one: 'One thing waits there', other: '# things wait there' }),
  workFor: ({ name }: Named) => `Work for ${name}`,
  noAudience: {
    heading: 'You work for no company here yet',
    why: 'Create a work account for your company, or ask a Global admin of it to add you.',
    button: 'Create a work account',
  },
  waits: 'What waits for you',
  mail: {
    heading: 'Letters do not leave',
    refused: ({ count }: { count: number }) =>
      `The mail server does not take ${counted(count, { one: 'one letter', other: '# letters' })}, and not because of an address.`,
    silent: ({ count }: { count: number }) =>
      `No mail server answered when ${counted(count, { one: 'one letter', other: '# letters' })} last tried to leave.`,
    reply: 'It says:',
    cure: 'Look at the settings of the mail server. Nothing is lost: each letter is tried again by itself.',
  },
  nothingWaits: { heading: 'Nothing waits for you', meaning: 'What needs an answer of yours will stand here.' },
  comes: 'Next dates',
  nothingComes: 'Nothing is due in the next 60 days.',
  changed: 'What changed',
  nothingChanged: 'Nothing changed in the last 30 days.',
};

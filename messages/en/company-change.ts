import type { ChangeEvent } from '@/lib/company-change/lifecycle';
import type { View } from '@/lib/company-change/views';
import type { CompanyChangeStatus, CompanyPart } from '@/lib/db';

const statuses = {
  draft: 'Not sent yet',
  contact_pending: 'Waiting for the new contact',
  in_review: 'Being verified',
  needs_action: 'Action needed',
  refusal_proposed: 'Being verified',
  approved: 'In force',
  rejected: 'Not approved',
  withdrawn: 'Withdrawn',
  closed: 'Closed',
} satisfies Record<CompanyChangeStatus, string>;

const events = {
  begin: 'Began the change',
  save: 'Changed it',
  apply: 'Put it in force',
  ask_contact: 'Sent it in; the new contact is asked',
  send: 'Sent it in to be verified',
  confirm: 'The new contact confirmed',
  deny: 'The new contact answered “This is not me”',
  ask: 'Asked for something to be put right',
  approve: 'Approved it; it is in force',
  propose_refusal: 'Proposed to refuse it',
  drop_refusal: 'Dropped the proposal to refuse it',
  refuse: 'Did not approve it',
  withdraw: 'Withdrew it',
  close: 'Closed after 30 days without an answer',
  lapse: 'Closed, for the company has left the program',
} satisfies Record<ChangeEvent | 'begin', string>;

const forms = {
  legal_name: {
    heading: 'What is your company called now?',
    lead: 'As the company register has it by now. A reviewer compares it with a document, such as the new register extract.',
  },
  registered_address: {
    heading: 'What is the new registered address?',
    lead: 'As the company register has it by now. A reviewer verifies it; nothing else of your company is verified again.',
  },
  operating_address: {
    heading: 'Where does your company work now?',
    lead: 'Nothing has to be verified for this: it is in force once you have checked it.',
  },
  primary_contact: {
    heading: 'Who is the new primary contact?',
    lead: 'We write to a new address first, and its reader confirms; then a reviewer looks at it. Another telephone number alone is in force at once.',
  },
  support_contact: {
    heading: 'Where do your customers get help?',
    lead: 'Your customers see this as your support contact. Another address or telephone number is in force at once; another website is verified first.',
  },
} satisfies Record<CompanyPart, { heading: string; lead: string }>;

const leads = {
  draft: 'This is kept and not sent yet. Check it, then send it in. Until it is approved, what is in force stays so.',
  contact_pending:
    'We wrote to the new contact and wait for the answer. Until everything is approved, the contact in force stays.',
  in_review: 'A reviewer looks at it. That usually takes 3 to 5 business days. What is in force stays so meanwhile.',
  needs_action: 'A reviewer needs something from you. Put it right, then send the change in again.',
  refusal_proposed:
    'A reviewer looks at it. That usually takes 3 to 5 business days. What is in force stays so meanwhile.',
  approved: 'This change is in force: on pages, in lists and in letters.',
  rejected: 'This change was not approved. What was in force stays so, and nothing else of your company is touched.',
  withdrawn: 'This change was withdrawn. What was in force stays so.',
  closed:
    'This change was closed, for nobody went on with it or the company has left the program. What was in force stays so.',
} satisfies Record<CompanyChangeStatus, string>;

/** What a verified company changes of itself, beside what is in force, and how it is looked at. */
export const companyChange = {
  statuses,
  events,
  forms,
  leads,
  tabs: { label: 'Parts of Legal info', partner: 'Partner', reseller: 'Reseller', program: 'Program info' },
  partner: {
    lead: 'What is in force of your company. A change stands beside it until it is approved, and touches nothing before.',
    inForce: 'In force',
    toBe: 'To be',
    change: 'Change',
    seeChange: 'See the change',
    fixed: {
      heading: 'Country and registration',
      country: 'Country or region',
      why: 'The country cannot be changed: agreement, currency and region belong to it. A company in another country needs another work account.',
    },
    past: 'Earlier changes',
    pastItem: ({ part, status, at }: { part: string; status: string; at: string }) => `${part}: ${status}, ${at}`,
  },
  support: { saved: 'Saved. It is in force from now on.', none: 'Nothing is given yet.' },
  program: {
    history: 'What happened',
    checks: 'What was verified',
    none: 'Nothing was verified: a direct partner qualifies without a review.',
    checked: ({ state, at }: { state: string; at: string }) => `${state}, ${at}`,
    partnerId: 'PartnerID',
    noPartnerId: 'None is associated yet.',
  },
  back: 'Legal info',
  backToChange: 'Back to the change',
  save: 'Save and check',
  saveSupport: 'Save',
  saveContact: 'Save and continue',
  nameHint: 'In full, with the legal form.',
  addressHint: ({ country }: { country: string }) => `In ${country}, the country of your work account.`,
  compare: {
    caption: 'In force and to be',
    what: 'What',
    was: 'In force',
    wasBefore: 'Before',
    toBe: 'To be',
    none: 'Not given',
  },
  verified: {
    heading: 'What is verified again',
    nothing: 'Nothing: this is in force as soon as you press the button below.',
    some: ({ checks }: { checks: string }) => `${checks}. All else that was verified stays so.`,
  },
  alike: ({ names }: { names: string }) =>
    `A company of this name is here already: ${names}. If it is yours, ask to join it instead. If it is another one, send a document that shows your new name; the reviewer compares the two.`,
  asked: { fix: 'What is to be put right', refused: 'Why it was not approved' },
  documents: {
    heading: 'Documents',
    needed:
      'Send a document that shows the new name, not older than 12 months: the register extract, the registration certificate or the deed.',
    help: 'If you have a document that shows it, send it along: that often saves a question.',
    none: 'None sent yet.',
  },
  send: {
    apply: 'Put it in force',
    ask_contact: 'Write to the new contact',
    send: 'Send it in',
  },
  edit: 'Change what I typed',
  withdraw: 'Withdraw the change',
  resend: 'Send the letter again',
  resent: 'A new letter is on its way. The link of the one before no longer works.',
  history: 'What happened',
  by: { clock: 'The portal', staff: 'Staff', contact: 'The new contact', company: 'The company' },
  confirm: {
    heading: 'Are you the new primary contact?',
    lead: ({ by, company }: { by: string; company: string }) =>
      `${by} named you as the new primary contact of ${company}. Are these two things true?`,
    points: ({ company, address }: { company: string; address: string }) => [
      `You work for ${company}, and letters about it may go to you.`,
      `${address} is your address and belongs to ${company}.`,
    ],
    submit: 'Confirm',
    submitMeans: 'A reviewer then looks at the change. You become the contact once it is approved.',
    deny: 'This is not me',
    denyMeans: 'Nothing changes, and the company is told.',
    about: {
      heading: 'Who asks',
      by: 'Named by',
      company: 'Company',
      reference: 'Reference',
      until: 'The link works until',
    },
    thanks: {
      heading: 'Thank you',
      meaning: ({ address, company }: { address: string; company: string }) =>
        `You confirmed ${address} as the address of the new primary contact of ${company}. A reviewer looks at it next; we write to you once it is approved. You can close this page.`,
    },
    denied: {
      heading: 'You told us that this is not you',
      meaning: 'Nothing changes, and we told the company. You can close this page.',
    },
    gone: {
      heading: 'Nothing waits for you here',
      meaning: ({ company }: { company: string }) =>
        `The change of ${company} has gone on since, or was withdrawn. You need to do nothing.`,
    },
    way: ({ company }: { company: string }) =>
      `Ask whoever named you at ${company} to send the letter again: a new link then comes.`,
  },
  queue: {
    heading: 'Company changes',
    lead: 'What verified companies would have changed. What is in force stays so until you approve.',
    filters: 'Changes by state',
    views: {
      open: 'To decide',
      mine: 'Mine',
      unclaimed: 'Unclaimed',
      second: 'Second pair of eyes',
      waiting: 'Waiting for the company',
      done: 'Decided',
    } satisfies Record<View, string>,
    empty: {
      open: { heading: 'No change waits', meaning: 'A change waits here from when its company sends it in.' },
      mine: {
        heading: 'You have taken no change',
        meaning: 'Open one and take it; it then stands here until you decide.',
      },
      unclaimed: { heading: 'Every change is taken', meaning: 'A colleague looks at each change that waits.' },
      second: { heading: 'No refusal waits for a second person', meaning: 'Proposed refusals stand here.' },
      waiting: {
        heading: 'No company is waited for',
        meaning: 'What was asked back stands here until it is sent in again.',
      },
      done: { heading: 'Nothing is decided yet', meaning: 'Decided changes stand here, the newest first.' },
    } satisfies Record<View, { heading: string; meaning: string }>,
    search: 'Company',
    find: 'Find',
    forget: 'Clear',
    pages: 'Pages of the list',
    first: 'First page',
    more: ({ count }: { count: number }) => `Next ${count}`,
    notFound: ({ search }: { search: string }) => `No change of a company whose name holds “${search}”`,
    notFoundAdvice: 'Check the spelling, or look at another state.',
    you: 'you',
    none: '–',
    columns: {
      company: 'Company',
      country: 'Country or region',
      part: 'What',
      status: 'State',
      holder: 'With',
      since: 'Since',
    },
  },
  review: {
    back: 'Company changes',
    title: ({ part, company }: { part: string; company: string }) => `${part} · ${company}`,
    proposed: 'Refusal proposed',
    claim: 'Take it',
    release: 'Give it back',
    takeOver: 'Take it over',
    mine: ({ since }: { since: string }) => `You have it since ${since}`,
    theirs: ({ name, since }: { name: string; since: string }) => `${name} has it since ${since}`,
    nobody: 'Nobody has it yet',
    case: 'See the case of the company',
    company: 'Company',
    reference: 'Reference',
    alike: 'Companies of the new name',
    alikeMeans: 'Compare them before you approve: two companies of one name are easily taken for each other.',
    decide: 'Decide',
    approve: {
      meaning:
        'The change is in force from then on. Tick what you have found in order; nothing else is verified again.',
      passed: 'Found in order',
      submit: 'Approve the change',
      confirmed: ({ address }: { address: string }) => `The new contact confirmed ${address}.`,
    },
    ask: {
      heading: 'Ask for something',
      meaning: 'The company reads it in a letter, puts it right and sends the change in again.',
      submit: 'Ask the company',
    },
    propose: {
      heading: 'Refuse',
      meaning: 'A second person decides. The company hears nothing until then, and stays as it is in any case.',
      submit: 'Propose to refuse',
    },
    second: ({ name }: { name: string }) => `${name} proposes to refuse this change`,
    refuse: 'Refuse the change',
    drop: 'Do not refuse it',
    waits: 'Nothing is to be decided now.',
    worked: 'The company is working on it. What it writes stands here once it is sent in again.',
    done: {
      approve: 'The change is in force. The company is told.',
      ask: 'The company is asked.',
      propose: 'A second person decides now.',
      refuse: 'The change is refused. The company is told why.',
      drop: 'The proposal is dropped.',
    },
  },
};

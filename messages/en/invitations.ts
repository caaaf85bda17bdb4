import type { InvitationStatus } from '@/lib/db';
import type { PastEvent } from '@/lib/invitation/lifecycle';
import type { View } from '@/lib/invitation/views';
import type { Delivery, Undelivered } from '@/lib/letter/undelivered';
import type { ReadinessKey } from '@/lib/partnership/readiness';

type To = { email: string };
type Named = { company: string };

/** The provider's side of invitations: the list, the form, one invitation with its letter, its way so far and what can be done. */
export const invitations = {
  heading: 'Invitations',
  invite: 'Invite a reseller',
  download: 'Download CSV',
  closed: 'You cannot invite anybody yet',
  filters: 'Invitations',
  kinds: 'Who is invited',
  views: {
    open: 'Open',
    waiting: 'Waiting for them',
    draft: 'Drafts',
    accepted: 'Accepted',
    expired: 'Ran out',
    over: 'Ended',
    all: 'All',
  } satisfies Record<View, string>,
  leads: {
    open: 'Sent and not answered yet, the newest first.',
    waiting: 'Kept by a company that has something to do before it can authorize you.',
    draft: 'Written, but not sent yet.',
    accepted: 'Companies that authorized you.',
    expired: 'Nobody answered in time. Each can be sent again.',
    over: 'Declined, withdrawn or run out.',
    all: 'Every invitation of your company, the newest first.',
  } satisfies Record<View, string>,
  search: 'E-mail, company or PartnerID',
  find: 'Search',
  forget: 'Show all',
  columns: {
    recipient: 'Recipient',
    company: 'Company',
    country: 'Country',
    partnerId: 'PartnerID',
    status: 'Status',
    sent: 'Sent',
    until: 'Works until',
    letter: 'Letter',
  },
  /** Headings of the file, besides those of the table. */
  file: { name: 'invitations', opened: 'First opened', moved: 'Last change' },
  none: '–',
  empty: {
    open: {
      heading: 'No invitation is open',
      meaning: 'Invite a reseller: it reads what it would allow and authorizes you with one press.',
    },
    waiting: {
      heading: 'No company keeps an invitation',
      meaning:
        'A company that is not enrolled or verified yet can keep your invitation. It then waits here until all is in place.',
    },
    draft: { heading: 'No draft', meaning: 'What you write stands here until you send it.' },
    accepted: {
      heading: 'Nobody has accepted yet',
      meaning: 'Companies that authorize you stand here, and in your list of indirect resellers.',
    },
    expired: { heading: 'None has run out', meaning: 'What nobody answers in time stands here.' },
    over: { heading: 'None has ended', meaning: 'What is declined, withdrawn or not answered in time stands here.' },
    all: {
      heading: 'You have invited nobody yet',
      meaning: 'Invite a reseller: it reads what it would allow and authorizes you with one press.',
    },
  } satisfies Record<View, { heading: string; meaning: string }>,
  notFound: ({ search }: { search: string }) => `Nothing here begins with “${search}”`,
  notFoundAdvice: 'The search looks at beginnings, and only among the invitations chosen above.',
  searchAll: 'Search in all invitations',
  first: 'First page',
  more: ({ count }: { count: number }) => `Next ${count}`,
  pages: 'Pages',
  statuses: {
    draft: 'Draft',
    sent: 'Sent',
    opened: 'Opened',
    parked: 'Waiting for them',
    accepted: 'Accepted',
    declined: 'Declined',
    expired: 'Ran out',
    revoked: 'Withdrawn',
    discarded: 'Discarded',
  } satisfies Record<InvitationStatus | 'discarded', string>,
  delivery: {
    states: {
      waiting: 'On its way',
      sent: 'Sent',
      bounced: 'Came back',
      returned: 'Came back',
      refused: 'Refused',
      unreachable: 'Not sent',
      link_gone: 'Not sent',
      held_back: 'Held back',
      server_refused: 'Not taken',
    } satisfies Record<Delivery, string>,
    tryingAgain: 'Trying again',
    why: {
      bounced: 'The mail server took it, but could not deliver it.',
      returned: 'Another mail server gave it back, and not because of the address.',
      refused: 'The address takes no letters.',
      unreachable: 'No mail server answered.',
      link_gone: 'Its link no longer opened anything.',
      held_back:
        'So that nobody is flooded, only so many letters leave to one address in an hour and in a day, and only so many in all. This one has not left yet, and leaves by itself as soon as it may.',
      server_refused: 'The mail server did not take it, and did not clearly say that the address is wrong.',
    } satisfies Record<Undelivered, string>,
    cures: {
      bounced:
        'Check the address with the company. To use another, withdraw this invitation and invite again: what you wrote is kept.',
      returned: 'Send it again later. If it comes back once more, tell those who run this portal what the server said.',
      refused:
        'Check the address with the company. To use another, withdraw this invitation and invite again: what you wrote is kept.',
      unreachable: 'Nothing is wrong with the letter. Send it again later.',
      link_gone: 'Send it again: the new letter has a new link.',
      held_back: 'You need to do nothing. Should it not leave any more, withdraw the invitation.',
      server_refused: 'Send it again later. If it is refused once more, check the address with the company.',
    } satisfies Record<Undelivered, string>,
    goesOn: {
      unreachable: 'We go on trying for some days. You need to do nothing.',
      server_refused: 'We go on trying for some days. If the server speaks of the address, check it with the company.',
    },
    said: 'What the mail server said',
    leaves: ({ at }: { at: string }) => `It can leave from ${at} on.`,
  },
  form: {
    heading: 'Invite a reseller',
    editHeading: 'Change the invitation',
    lead: 'You see the letter before it leaves. Only the address is needed.',
    back: 'All invitations',
    backToDraft: 'Back to the draft',
    save: 'Save and see the letter',
    emailHint: 'Of a person who may decide for the company. The letter goes to this address alone.',
    companyHint: 'Only for your list, until the company answers in its own name.',
    countryHint: 'Where the company is. A partnership needs both of you in one region.',
    countryUnknown: 'Not known',
    partnerIdHint: 'Seven digits, if you know it. We look up whose it is, and only that company can then accept.',
    messageHint: 'Stands in the letter word for word. Up to 1,000 characters.',
    fits: ({ region }: { region: string }) => `In your region, ${region}.`,
    found: ({ name, country, region }: { name: string; country: string; region: string }) =>
      `${name}, ${country}. In your region, ${region}.`,
    foundElsewhere: ({ name, country }: { name: string; country: string }) => `This is ${name}, ${country}.`,
    lookingUp: 'Looking it up…',
  },
  letter: {
    heading: 'The letter',
    languages: 'Languages of the letter',
    sentIn: ({ language }: { language: string }) => `${language}, will be sent`,
    note: 'The address of the button is made when you send the letter, and works for 30 days.',
    subject: 'Subject',
  },
  send: {
    heading: 'Ready to send?',
    meaning: ({ email }: To) =>
      `The letter goes to ${email}. If nobody answers, we remind them 7 days and 1 day before the link stops working.`,
    submit: 'Send the invitation',
    change: 'Change',
    discard: 'Discard',
    seeOpen: 'See the open invitation',
  },
  stands: {
    heading: 'How it stands',
    sent: ({ email, at }: To & { at: string }) =>
      `We wrote to ${email} on ${at}. Nobody has opened the link of that letter yet.`,
    opened: ({ company }: Named) => `${company} has opened the invitation and has not answered yet.`,
    woken: ({ company }: Named) => `${company} now has all it needs, and we asked its Global admins to decide.`,
    parked: ({ company }: Named) => `${company} has opened the invitation and keeps it, but cannot authorize you yet.`,
    accepted: ({ company, at }: Named & { at: string }) => `${company} authorized you on ${at}.`,
    declined: ({ company, at }: Named & { at: string }) => `${company} declined on ${at}.`,
    expired: ({ at }: { at: string }) => `Nobody answered in time. The link stopped working on ${at}.`,
    revoked: ({ email, at }: To & { at: string }) =>
      `The invitation was withdrawn on ${at}. Its link opens nothing any more, and we wrote that to ${email}.`,
    discarded: ({ at }: { at: string }) => `The draft was discarded on ${at}. Nobody was written to.`,
  },
  next: {
    sent: ({ until }: { until: string }) => `The link works until ${until}. We remind them 7 days and 1 day before.`,
    opened: ({ until }: { until: string }) =>
      `A Global admin there can authorize you or decline. The invitation works until ${until}.`,
    parked: ({ until }: { until: string }) =>
      `As soon as nothing is missing, we ask its Global admins to decide. The invitation waits until ${until}.`,
    accepted: 'It stands in your list of indirect resellers, and you in its list of indirect providers.',
    declined: 'When something has changed, you can invite it again.',
    expired: 'Send it again: a new letter with a new link goes to the same address.',
    revoked: 'You can invite the company again, at the same address or another.',
    discarded: 'What you wrote is kept. You can begin again with it.',
  } satisfies Record<Exclude<InvitationStatus, 'draft'> | 'discarded', string | ((told: { until: string }) => string)>,
  somebody: 'Somebody who is signed in',
  theirReason: 'The reason they gave:',
  seeReseller: 'See the reseller',
  inviteAgain: 'Invite again',
  resend: {
    submit: 'Send again',
    meaning: ({ email }: To) =>
      `A new letter with a new link goes to ${email}. The link sent before stops working, and its page says so.`,
  },
  withdraw: {
    open: 'Withdraw',
    heading: ({ company }: Named) => `Withdraw the invitation to ${company}?`,
    points: ({ email }: To) => [
      'Its link stops working at once.',
      `We write to ${email} that there is nothing to answer any more.`,
      'You can invite the company again at any time.',
    ],
    submit: 'Withdraw the invitation',
    keep: 'Keep it',
    back: 'Back to the invitation',
  },
  checklist: {
    heading: ({ company }: Named) => `What ${company} needs`,
    lead: 'All of this must be in place before it can authorize you. Only the company can do it; you may want to help.',
    advice: {
      account:
        'It was opened in an account of another kind. The company switches to its reseller account, or creates one.',
      region: 'Your region and the company’s differ. This cannot be cured.',
      enrolled: 'It answers the questions about itself, in its own account under Enrollment.',
      verified: 'We verify it within 3 to 5 business days once it has sent its answers in.',
      partner_id: 'It links one of its locations, in its own account under Enrollment.',
      agreement: 'A Global admin there reads and accepts it, under Agreements.',
      standing: 'Staff have suspended the company and told it why.',
    } satisfies Record<ReadinessKey, string>,
  },
  about: {
    heading: 'About the invitation',
    by: 'Written by',
    reader: 'Read by',
    opened: 'First opened',
    notGiven: 'Not given',
    message: 'Your message',
  },
  latest: 'Latest letter',
  notArrived: {
    bounced: ({ email }) => `The letter to ${email} came back`,
    returned: ({ email }) => `The letter to ${email} came back`,
    refused: ({ email }) => `The letter to ${email} was refused`,
    unreachable: ({ email }) => `The letter to ${email} was not sent`,
    link_gone: ({ email }) => `The letter to ${email} was not sent`,
    held_back: ({ email }) => `The letter to ${email} was held back`,
    server_refused: ({ email }) => `The letter to ${email} was not taken`,
    trying_again: ({ email }) => `The letter to ${email} is tried again`,
  } satisfies Record<Undelivered | 'trying_again', (to: To) => string>,
  timeline: {
    heading: 'What happened',
    portal: 'The portal itself',
    drafted: 'Draft written',
    events: {
      edit: () => 'Draft changed',
      send: ({ email }: To) => `Sent to ${email}`,
      resend: ({ email }: To) => `Sent again to ${email}, with a new link`,
      resend_parked: ({ email }: To) => `Sent again to ${email}, with a new link`,
      open: () => 'Opened',
      park: () => 'Kept until nothing is missing',
      park_ready: () => 'Its Global admins were asked to decide',
      reserve: () => 'Its Global admins were asked to decide',
      wake: () => 'Nothing is missing any more: the company was asked to decide',
      accept: () => 'Accepted',
      decline: () => 'Declined',
      revoke: () => 'Withdrawn',
      discard: () => 'Draft discarded',
      expire: () => 'Ran out without an answer',
    } satisfies Record<PastEvent, (to: To) => string>,
    reminded: ({ email }: To) => `Reminder written to ${email}`,
    cameBack: ({ email }: To) => `The letter to ${email} came back`,
    asked: 'Somebody asked for a new link',
    askedHow: 'From the page of a link that no longer works',
    server: 'The mail server',
    letter: {
      waiting: 'The letter is on its way.',
      sent: 'The letter was sent.',
      bounced: 'The letter came back. The mail server took it, but could not deliver it.',
      returned: 'The letter came back. Another mail server gave it back, and not because of the address.',
      refused: 'The letter was refused. The address takes no letters.',
      unreachable: 'The letter was not sent. No mail server answered.',
      link_gone: 'The letter was not sent. Its link no longer opened anything.',
      held_back:
        'The letter was held back. So that nobody is flooded, only so many letters leave to one address in an hour and in a day, and only so many in all. This one has not left yet, and leaves by itself as soon as it may.',
      server_refused:
        'The letter was not taken. The mail server did not take it, and did not clearly say that the address is wrong.',
      trying_again: 'The letter has not left yet, and is tried again.',
    } satisfies Record<Delivery | 'trying_again', string>,
  },
  done: {
    send: ({ email }: To) => `The invitation is on its way to ${email}.`,
    resend: ({ email }: To) => `A new letter is on its way to ${email}. The link sent before no longer works.`,
    revoke: ({ email }: To) =>
      `The invitation is withdrawn. We write to ${email} that there is nothing to answer any more.`,
    discard: () => 'The draft is discarded.',
  },
};

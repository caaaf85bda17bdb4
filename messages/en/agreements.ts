import { counting } from '../counted';

const counted = counting('en');

type Coming = { title: string; version: string; day: string };

/** The partner agreement: where it is read, accepted, and kept. */
export const agreements = {
  heading: 'Agreements',
  leads: {
    reseller:
      'The partner agreement makes your company an indirect reseller. View it, keep a copy if you like, then accept it.',
    provider:
      'A provider accepts the partner agreement, and newer versions of it in time; then it can invite resellers. View it, keep a copy if you like, then accept it.',
  },
  version: 'Version',
  inForce: 'In force from',
  language: 'Language',
  english: 'English',
  accepted: 'Accepted',
  toAccept: 'To accept',
  notYet: 'Not yet',
  notNeeded: 'Not needed',
  notNeededMeans: 'Your organization need not accept this version: the one it accepted still holds.',
  takenBack: 'Taken back',
  acceptedBy: ({ name, title, at }: { name: string; title: string; at: string }) =>
    `Accepted by ${name}, ${title}, ${at}.`,
  view: 'View',
  download: 'Download PDF',
  accept: 'Accept',
  missing: 'Before you can accept it:',
  none: 'There is no agreement to sign yet.',
  notEnrolled: 'Begin your enrollment first.',
  enroll: 'Your enrollment',
  signers: {
    heading: 'Who can accept it',
    meaning: 'A Global admin of your organization:',
    ask: 'Ask them',
    askMeans: 'We send each of them a letter in your name, with the way to this page.',
    asked: 'The letter is on its way to the Global admins of your organization.',
  },
  text: {
    back: 'Back to Agreements',
    caption: ({ version, from }: { version: string; from: string }) => `Version ${version} · In force from ${from}`,
    sample:
      'This is the sample that comes with the portal. Whoever runs the portal replaces it with a text of their own.',
    withdrawn: 'This version was taken back before its day. It never comes into force.',
    beside: ({ language }: { language: string }) =>
      `The English text governs. The translation beside it (${language}) is there to help you read it.`,
    fingerprint: 'SHA-256 of the PDF',
  },
  newVersion: {
    announced: ({ title, version, day }: Coming) =>
      `A new version of the ${title}, ${version}, comes into force on ${day}.`,
    inForce: ({ title, version, day }: Coming) =>
      `Version ${version} of the ${title} is in force since ${day}, and your company has not accepted it yet.`,
    read: 'Read what changes',
    strip: 'New version of the agreement',
    accepted: 'Your company has accepted the new version. A copy stays on this page.',
  },
  changes: {
    heading: 'What changes',
    against: ({ version }: { version: string }) => `Against version ${version}:`,
    lead: ({ company, version }: { company: string; version: string }) =>
      `${company} has accepted version ${version}. This is how the new one differs.`,
    inWords: 'In a few words',
    when: ({ day }: { day: string }) =>
      `The new version comes into force on ${day}. Until then the one you accepted stays in force.`,
    since: ({ day }: { day: string }) => `The new version is in force since ${day}.`,
    ifNot:
      'If it is not accepted by then, nothing new can be begun from that day on: no orders, no invitations. What you and your customers have goes on.',
    blocked:
      'Until it is accepted, nothing new can be begun: no orders, no invitations. What you and your customers have goes on.',
    text: 'In the text',
    marks: 'Struck words are gone, underlined ones are new.',
    unchanged: ({ count }: { count: number }) =>
      counted(count, { one: 'One part stays as it is', other: '# parts stay as they are' }),
    same: 'No word of the text changes.',
    whole: 'Read the whole new version',
    wasAccepted: 'Your company has accepted this version.',
    accept: {
      heading: 'Accept the new version',
      lead: ({ company, version }: { company: string; version: string }) =>
        `You accept version ${version} for ${company}. The one accepted before stays listed.`,
      says: 'With the button below you say:',
      submit: ({ version }: { version: string }) => `Accept version ${version}`,
    },
  },
  accepting: {
    heading: 'Accept the partner agreement',
    leads: {
      reseller: ({ company }: { company: string }) =>
        `You accept it for ${company}, which is then an active indirect reseller.`,
      provider: ({ company }: { company: string }) =>
        `You accept it for ${company}, which can then invite resellers to a partnership.`,
    },
    what: 'What you accept',
    agreement: 'Agreement',
    company: 'Company',
    titleHint: 'What you are in the company, such as managing director.',
    authorityHint:
      'Your name, title and this statement are kept with the agreement, together with the time and the address you come from.',
    addMe: 'Add me to Admin agents',
    addMeHint: 'An Admin agent can add colleagues and customers. A Global admin is not one by itself.',
    submit: 'Accept',
    signs: 'This cannot be undone here. You may end the agreement at any time, as it says.',
  },
};

import type { AdviceCode } from '@/lib/enrollment/advice';
import type { FieldWarning } from '@/lib/field/code';

/** The question pages of the company profile, and the page on which all answers are checked. */
export const profile = {
  caption: ({ at, of }: { at: number; of: number }) => `Company profile, ${at} of ${of}`,
  back: 'Back',
  save: 'Save and continue',
  draftSaved: ({ at }: { at: string }) => `Draft saved ${at}`,
  closed: ({ at }: { at: string }) =>
    `You sent these answers ${at}. They cannot be changed while they are being looked at.`,
  closedBefore: 'These answers cannot be changed at this point.',
  backToList: 'Back to your enrollment',
  company: {
    heading: 'What is your company called, and where is it?',
    lead: 'As they stand in the company register: a reviewer compares them letter by letter.',
    nameHint: 'In full, with the legal form. A sole proprietor gives the name of the business.',
    countryHint: ({ country }: { country: string }) =>
      `The address is in ${country}, the country of your work account. It cannot be changed.`,
    chooseState: 'Choose one',
    kindHint: 'One of these is enough.',
    kindChoose: 'Choose a kind',
    registrationRequired: 'This country asks every company for it.',
    registrationOptional: 'The number in the company register makes the review faster. Never give a personal number.',
  },
  primary: {
    heading: 'Who can we write to about this enrollment?',
    lead: 'One person at your company: you or somebody else. We send a link to their address, and the review goes on once they confirm.',
    emailHint:
      'On a domain your company owns. We do not take web mail such as Gmail, Yahoo! Mail, iCloud Mail, AOL Mail or Outlook, nor addresses of a team such as info@.',
    phoneHint: 'With or without the country code.',
  },
  support: {
    heading: 'Where do your customers get help?',
    lead: 'Your customers see this as your support contact.',
    emailHint: 'May be an address of a team, such as support@.',
    websiteHint: 'Such as https://company.com.',
  },
  check: {
    heading: 'Check your answers',
    sentHeading: 'Your answers',
    companyHeading: 'Company',
    primaryHeading: 'Primary contact',
    supportHeading: 'Customer support',
    partnerIdHeading: 'PartnerID',
    change: 'Change',
    link: 'Link',
    none: 'Not given',
    person: 'Name',
    address: 'Address',
    noPartnerId: 'Not linked yet. This holds up only the agreement and orders.',
    locationOf: ({ partnerId, name, city }: { partnerId: string; name: string; city: string }) =>
      `${partnerId}\n${name}, ${city}`,
    adviceHeading: 'Things that often delay a review',
    adviceMeaning: 'You can submit all the same.',
    advice: {
      post_box: 'The address is a post box. A reviewer then asks for the address where the company is.',
      other_domain:
        'The primary contact’s address is on another domain than your website. A reviewer then asks who owns it.',
      website_missing: 'There is no website. With one, a reviewer finds your company sooner.',
      telephone_missing: 'The primary contact has no telephone number. With one, a question is answered sooner.',
    } satisfies Record<Exclude<AdviceCode, FieldWarning>, string>,
    next: ({ name, address }: { name: string; address: string }) =>
      `When you submit, we write to ${name} at ${address}. The review begins when they confirm two things: that you signed the company up, and that the address belongs to it.`,
    nextAgain: 'When you send them again, the review goes on where it stood.',
    nextAnew: 'When you send them again, a new review begins, with days of its own.',
    nextDirect:
      'Your company is a direct partner already, so it is through at once when you submit: nothing is verified. What remains is the partner agreement.',
    irreversibleHeading: 'This cannot be undone',
    irreversible:
      'Your company becomes an indirect reseller beside being a direct partner, and keeps both programs from then on. It cannot go back to being a direct partner only.',
    declaredHint: 'These words are kept with your answers, with your name and the time. The reviewer sees them.',
    unchangedHeading: 'You changed nothing',
    unchanged:
      'Your answers are the same as those that were refused. Sent like this, they may be refused again, and each refusal uses an attempt. Send all the same?',
    submit: 'Submit',
    submitAgain: 'Send again',
  },
};

import type { ChangeNews, LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';
import { orSee, whyOfEnrollment } from './waiting-letters';

type Names =
  | 'confirm-change'
  | 'contact-change-asked'
  | 'change-sent'
  | 'change-please-fix'
  | 'change-approved'
  | 'change-rejected'
  | 'change-denied'
  | 'change-withdrawn'
  | 'change-closed'
  | 'contact-change-over';

const part = {
  legal_name: 'the legal name',
  registered_address: 'the registered address',
  operating_address: 'the address where it works',
  primary_contact: 'the primary contact',
  support_contact: 'the customer-support contact',
} satisfies Record<ChangeNews['part'], string>;

const stays = 'What is in force of your company stays so: its status, its agreement and its partners are not touched.';

/** What becomes of a change of a verified company. */
export const changeLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'confirm-change': ({ company, by, reference }, { linkEnds }) => ({
    subject: `${company}: are you its new primary contact?`,
    paragraphs: [
      `${by} named you as the new primary contact of ${company} in the partner portal. Before anything changes, we ask you to confirm two things:`,
    ],
    points: [
      `You work for ${company}, and letters about it may go to you.`,
      'The address this letter came to is yours and belongs to the company.',
    ],
    after: [
      'The button opens a page that says this again. Nothing changes until you press Confirm there. If you know nothing of this, press “This is not me” instead.',
      `The link works once, for seven days: until ${linkEnds}.`,
    ],
    button: 'Open the confirmation page',
    why: `You get this letter because ${by} gave this address as the new primary contact of ${company}. Reference ${reference}.`,
  }),
  'contact-change-asked': (told, { ways }) => ({
    subject: `${told.company}: another primary contact is asked for`,
    paragraphs: [
      `${told.by} named another primary contact of ${told.company}. We wrote to the new address and asked for a confirmation; then a reviewer looks at it.`,
      'Until it is approved, the contact in force stays, and letters go on coming to that address.',
      {
        admin: `If you did not expect this, ask ${told.by}. Any Global admin can withdraw the change on its page.`,
        contact: `If you did not expect this, ask ${told.by} or another Global admin of ${told.company}: they can withdraw the change.`,
      }[ways.reader],
    ],
    button: orSee('See the change', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'change-sent': (told, { ways }) => ({
    subject: `${told.company}: a change is being verified`,
    paragraphs: [
      `${told.company} asks to change ${part[told.part]}. A reviewer looks at it; only what changes is verified again. That usually takes 3 to 5 business days.`,
      stays,
    ],
    button: orSee('See the change', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'change-please-fix': (told, { ways }) => ({
    subject: `${told.company}: we need something from you about a change`,
    paragraphs: [
      `We looked at the change of ${part[told.part]} of ${told.company}. Before we can go on, a Global admin has to put the following right and send the change in again.`,
    ],
    after: [`${stays} If nothing is sent in for 30 days, the change closes.`],
    button: orSee('Put it right', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'change-approved': (told, { ways }) => ({
    subject: `${told.company}: the change is in force`,
    paragraphs: [
      `The change of ${part[told.part]} of ${told.company} is in force from now on: on pages, in lists and in letters.`,
      'The partner agreement stays as it was accepted, and needs no new signature. If nobody of your company asked for this, tell a Global admin at once.',
    ],
    button: orSee('See Legal info', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'change-rejected': (told, { ways }) => ({
    subject: `${told.company}: the change was not approved`,
    paragraphs: [
      `We could not approve the change of ${part[told.part]} of ${told.company}. This is why, and what to do:`,
    ],
    after: [`${stays} A Global admin can change what is named and send it in again, or withdraw the change.`],
    button: orSee('See the change', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'change-denied': (told, { ways }) => ({
    subject: `${told.company}: the new contact answered “This is not me”`,
    paragraphs: [
      `Whoever we wrote to as the new primary contact of ${told.company} answered that it is not them. The contact in force stays.`,
      'A Global admin can correct the address and send the change in again, or withdraw it.',
    ],
    button: orSee('See the change', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'change-withdrawn': (told, { ways }) => ({
    subject: `${told.company}: a change was withdrawn`,
    paragraphs: [`${told.by} withdrew the change of ${part[told.part]} of ${told.company}.`, stays],
    button: orSee('See the change', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'change-closed': (told, { ways }) => ({
    subject: `${told.company}: a change was closed`,
    paragraphs: [
      `For 30 days nobody went on with the change of ${part[told.part]} of ${told.company}, so it is closed. ${stays}`,
      'You can begin it again under Legal info.',
    ],
    button: orSee('See the change', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'contact-change-over': ({ company }) => ({
    subject: `${company}: you do not become its primary contact`,
    paragraphs: [
      `${company} had named you as its new primary contact. That change was withdrawn or not approved, so letters about the company do not go to you. If it is sent in again with your address, we ask you anew.`,
    ],
    button: 'Open the portal',
    why: `You get this letter because ${company} gave your address as that of its new primary contact.`,
  }),
};

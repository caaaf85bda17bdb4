import type { EnrollmentNews, LetterWords, Told } from '@/lib/letter/letters';
import type { Limits, Paper, Ways } from '@/lib/letter/ways';

type Names = 'enrollment-waits' | 'enrolled-direct' | 'enrollment-closed' | 'enrollment-status' | 'case-taken-over';

/** What waits too long, what comes of it, and what changes hands. */
export const waitingLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'enrollment-waits': (told, { ways }) =>
    ({
      contact: {
        subject: `${told.company}: your contact has not confirmed yet`,
        paragraphs: [
          `${told.contact} has not confirmed the enrollment of ${told.company} yet, so the review has not begun. We have just written to them again.`,
          'If the address is wrong or the letter does not arrive, correct the address or send the letter once more on the page of the enrollment.',
          `Without a confirmation the enrollment closes on ${told.closesAt}. You can begin a new one after that, with the answers you gave.`,
        ],
        button: 'See the enrollment',
        why: whyOfEnrollment(told, ways),
      },
      answers: {
        subject: `${told.company}: your enrollment waits for you`,
        paragraphs: [
          `The enrollment of ${told.company} is begun and not sent in. What you answered is kept; go on where you left it.`,
          `If nothing is done, it closes on ${told.closesAt}. You can begin a new one after that, with the answers you gave. If you do not want to enroll, you can withdraw it on its page.`,
        ],
        button: 'Go on with it',
        why: whyOfEnrollment(told, ways),
      },
      another: {
        subject: `${told.company}: name another contact by ${told.closesAt}`,
        paragraphs: [
          `${told.contact} answered “This was not me” to the enrollment of ${told.company}, so nobody reviews it now.`,
          'Name somebody who knows of it, then send your answers in again. If anything else is to be put right, the page of the enrollment says what.',
          `If nothing is sent in, the enrollment closes on ${told.closesAt}. You can begin a new one after that, with the answers you gave.`,
        ],
        button: 'See the enrollment',
        why: whyOfEnrollment(told, ways),
      },
    })[told.waitsFor],
  'enrolled-direct': (told, { ways }) => ({
    subject: `${told.company} qualifies as an indirect reseller`,
    paragraphs: [
      `${told.company} is a direct partner already, so it qualifies without a review. Nothing was verified.`,
      'Next, a Global admin reads and accepts the partner agreement on the Agreements page. A PartnerID has to be linked before that.',
    ],
    button: 'Open Agreements',
    why: whyOfEnrollment(told, ways),
  }),
  'enrollment-closed': (told, { ways, limits }) => ({
    subject: `${told.company}: enrollment closed`,
    paragraphs: [
      `The enrollment of ${told.company} is closed. ${whyClosed({ ...ways, limits })}`,
      'A Global admin can begin a new enrollment on the page of the enrollment. The answers of this one are waiting in it, and so are invitations of providers until they run out. This enrollment itself is opened again only by a review lead, who then writes to you.',
    ],
    button: orSee('Begin a new enrollment', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'enrollment-status': ({ company, reference }, { linkEnds, ways }) => ({
    subject: `${company}: where the enrollment stands`,
    paragraphs: [
      `Somebody, perhaps you, asked where the enrollment of ${company} stands. The button opens the answer: its status, what happened last, and what is to be put right.`,
      {
        contact: `You are its primary contact. What is to be put right is done by a Global admin of ${company}; the page names them.`,
        admin: `You are a Global admin of ${company}. To put something right, sign in; the page says how if you cannot.`,
      }[ways.reader],
      `The link opens the page until ${linkEnds}, as often as you like. Nothing can be changed on it, but whoever has the link can read it.`,
    ],
    button: 'See where it stands',
    no: 'If that was not you, you need to do nothing.',
    why: `You get this letter because reference ${reference} and this address were given on the page “Where does an enrollment stand?”.`,
  }),
  'case-taken-over': ({ company, by, place, reference }) => ({
    subject: `${by} took over ${company}`,
    paragraphs: [
      `${by}, a review lead, took over the case of ${company}, which you had. It is no longer on your desk, and what you began there was not sent.`,
      'You need to do nothing. Speak with them if you know something about it.',
    ],
    button: 'See the case',
    why: {
      cases: `You get this letter because the case was yours. Reference ${reference}.`,
      'company-changes': `You get this letter because the change was yours. Reference ${reference}.`,
      'customer-accounts': 'You get this letter because the case was yours.',
    }[place],
  }),
};

export type Closed = Pick<Ways, 'stood'> & { limits: Limits };

/** Why the clock closed it, by where it stood. */
export function whyClosed({ stood, limits: { daysToAct, maxAttempts } }: Closed): string {
  return {
    draft: `For ${daysToAct} days nothing was written in it, and it was not sent in.`,
    email_pending: `The primary contact did not confirm it for ${daysToAct} days.`,
    needs_action: `What we asked was not answered within ${daysToAct} days, or within the longer time we gave.`,
    rejected: `After the refusal nothing was sent in within ${daysToAct} days, or within the longer time we gave, or all ${maxAttempts} attempts were used.`,
  }[stood];
}

export function whyOfEnrollment({ company, reference }: EnrollmentNews, { reader }: Ways): string {
  return {
    contact: `You get this letter because you are the primary contact of ${company}. Reference ${reference}.`,
    admin: `You get this letter because you are a Global admin of ${company}. Reference ${reference}.`,
  }[reader];
}

/** The button of a letter that a contact reads as well, who can change nothing: for them it opens what tells where it stands. */
export function orSee(admin: string, { reader }: Ways): string {
  return { contact: 'See where it stands', admin }[reader];
}

/** The same where something is to be put right. */
export function rightOrSee(admin: string, { reader }: Ways): string {
  return { contact: 'See where it stands and who can put it right', admin }[reader];
}

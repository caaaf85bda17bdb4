import { daysToAct, maxAttempts } from '@/lib/enrollment/needs';
import type { EnrollmentNews, LetterWords, Paper, Party, Told } from '@/lib/letter/letters';

type Names = 'enrollment-waits' | 'enrolled-direct' | 'enrollment-closed' | 'case-taken-over';

/** What waits too long, what comes of it, and what changes hands. */
export const waitingLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'enrollment-waits': (told, { party }) => {
    const closes = told.closesAt;
    return told.waitsFor === 'contact'
      ? {
          subject: `${told.company}: your contact has not confirmed yet`,
          paragraphs: [
            `${told.contact} has not confirmed the enrollment of ${told.company} yet, so the review has not begun. We have just written to them again.`,
            'If the address is wrong or the letter does not arrive, correct the address or send the letter once more on the page of the enrollment.',
            `Without a confirmation the enrollment closes on ${closes}. You can begin a new one after that, with the answers you gave.`,
          ],
          button: 'See the enrollment',
          why: whyOfEnrollment(told, party),
        }
      : {
          subject: `${told.company}: your enrollment waits for you`,
          paragraphs: [
            `The enrollment of ${told.company} is begun and not sent in. What you answered is kept; go on where you left it.`,
            `If nothing is done, it closes on ${closes}. You can begin a new one after that, with the answers you gave. If you do not want to enroll, you can withdraw it on its page.`,
          ],
          button: 'Go on with it',
          why: whyOfEnrollment(told, party),
        };
  },
  'enrolled-direct': (told, { party }) => ({
    subject: `${told.company} qualifies as an indirect reseller`,
    paragraphs: [
      `${told.company} is a direct partner already, so it qualifies without a review. Nothing was verified.`,
      'Next, a Global admin reads and accepts the partner agreement on the Agreements page. A PartnerID has to be linked before that.',
    ],
    button: 'Open Agreements',
    why: whyOfEnrollment(told, party),
  }),
  'enrollment-closed': (told, { party }) => ({
    subject: `${told.company}: enrollment closed`,
    paragraphs: [
      `The enrollment of ${told.company} is closed. ${whyClosed(told.stood)}`,
      'A Global admin can begin a new enrollment on the page of the enrollment. The answers of this one are waiting in it, and so are invitations of providers until they run out.',
    ],
    button: 'Begin a new enrollment',
    why: whyOfEnrollment(told, party),
  }),
  'case-taken-over': ({ company, by }) => ({
    subject: `${by} took over ${company}`,
    paragraphs: [
      `${by}, a review lead, took over the case of ${company}, which you had. It is no longer on your desk, and what you began there was not sent.`,
      'You need to do nothing. Speak with them if you know something about it.',
    ],
    button: 'See the case',
    why: 'You get this letter because the case was yours.',
  }),
};

/** Why the clock closed it, by where it stood. */
export function whyClosed(stood: EnrollmentNews['stood']): string {
  if (stood === 'draft') return `For ${daysToAct} days nothing was written in it, and it was not sent in.`;
  if (stood === 'email_pending') return `The primary contact did not confirm it for ${daysToAct} days.`;
  if (stood === 'needs_action') return `What we asked was not answered for ${daysToAct} days.`;
  return `After the refusal nothing was sent in for ${daysToAct} days, or all ${maxAttempts} attempts were used.`;
}

export function whyOfEnrollment({ company, reference }: EnrollmentNews, party: Party): string {
  const you =
    party === 'contact' ? `you are the primary contact of ${company}` : `you are a Global admin of ${company}`;
  return `You get this letter because ${you}. Reference ${reference}.`;
}

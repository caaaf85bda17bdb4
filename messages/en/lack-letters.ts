import type { LetterWords, ReminderStep, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';

type Names = 'partner-reminds-you';

const steps: Record<ReminderStep, { what: string; button: string }> = {
  enrolled: {
    what: 'It has not enrolled as an indirect reseller. A Global admin begins, which takes about 15 minutes.',
    button: 'Begin to enroll',
  },
  verified: {
    what: 'Its enrollment is not approved, and something about it waits for your company. Its page says what.',
    button: 'Open the enrollment',
  },
  partner_id: { what: 'It has no PartnerID. You can link one you have, or get one.', button: 'Link a PartnerID' },
  agreement: {
    what: 'The partner agreement in force is not accepted. A Global admin reads and accepts it.',
    button: 'Open Agreements',
  },
  answer: {
    what: 'It lacks nothing but the answer to an invitation. A Global admin authorizes or declines.',
    button: 'Open the invitation',
  },
  customer_not_allowed: {
    what: 'Its account may not buy. The page of your company says why, and once you put it right it is looked at again.',
    button: 'Open Company details',
  },
  customer_registration_missing: {
    what: 'Its registration number is missing, which its country asks for.',
    button: 'Add the number',
  },
  customer_telephone_missing: {
    what: 'Its telephone number is missing, which its country asks for.',
    button: 'Add the number',
  },
};

/** What a company is told that its partner waits for. */
export const lackLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'partner-reminds-you': ({ partner, company, also }, { ways }) => ({
    subject: `${partner} waits for one step of ${company}`,
    paragraphs: [
      `${partner} cannot place orders with ${company} yet. One step comes next:`,
      steps[ways.step].what,
      ...{ none: [], some: ['It waits for these companies of yours, too. Use the account of each to see its step:'] }[
        ways.also
      ],
    ],
    ...{ none: {}, some: { points: also } }[ways.also],
    button: steps[ways.step].button,
    why: `You get this letter because you are a Global admin of ${company}. ${partner} can send it once a week for a step.`,
  }),
};

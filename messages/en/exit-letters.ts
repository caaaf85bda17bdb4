import type { LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';
import { orSee, whyOfEnrollment } from './waiting-letters';

type Names = 'enrollment-ended' | 'exit-noticed' | 'exit-taken-back' | 'partner-leaves' | 'partner-stays';

/** What a company, its providers and its customers are told of the end of its participation. */
export const exitLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'enrollment-ended': (told, { ways }) => ({
    subject: `${told.company} is no indirect reseller any more`,
    paragraphs: [
      `The notice of ${told.company} is over, and its participation as an indirect reseller has ended. Its partnerships end with it, access to its account is removed, and its open invitations are taken back.`,
      'Its customers and their subscriptions stay with their providers. The company may begin again: what was typed is kept, and the agreement is signed anew.',
    ],
    button: orSee('See the enrollment', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'exit-noticed': ({ company, endsAt }) => ({
    subject: `${company} leaves the programme on ${endsAt}`,
    paragraphs: [
      `A Global admin of ${company} gave notice: on ${endsAt} its participation as an indirect reseller ends. Until then everything goes on.`,
      'Then its partnerships end, its open invitations are taken back, and its customers stay with their providers.',
      'Any Global admin can take the notice back in Legal info until that day.',
    ],
    quoted: 'The reason given:',
    button: 'Open Legal info',
    why: `You get this letter because you are a Global admin of ${company}.`,
  }),
  'exit-taken-back': ({ company }) => ({
    subject: `${company} stays in the programme`,
    paragraphs: [`The notice of ${company} was taken back: nothing ends. Its providers and customers were told so.`],
    button: 'Open Legal info',
    why: `You get this letter because you are a Global admin of ${company}.`,
  }),
  'partner-leaves': ({ company, endsAt }) => ({
    subject: `${company} leaves the programme on ${endsAt}`,
    paragraphs: [
      `${company} ends its participation as an indirect reseller on ${endsAt}. Until then everything goes on.`,
      'Then its partnerships end, and so does its access to the accounts of customers. Customers and their subscriptions stay with the provider, until their term and as long as it is renewed.',
    ],
    quoted: 'The reason given:',
    button: 'Open the overview',
    why: `You get this letter because your company works with ${company}.`,
  }),
  'partner-stays': ({ company }) => ({
    subject: `${company} stays in the programme`,
    paragraphs: [`${company} had given notice, and took it back: nothing ends, and everything goes on as before.`],
    button: 'Open the overview',
    why: `You get this letter because your company works with ${company}.`,
  }),
};

import type { Mine } from '@/lib/enrollment/queries';

/** The pages of the company profile, in their order. */
const questions = ['company', 'primary-contact', 'support-contact'] as const;

export type Question = (typeof questions)[number];

export const checkAnswers = '/enrollment/check-answers';

/** The first page of the profile that is not answered yet; a direct partner is only asked for customer support. */
export function firstOpenQuestion({ facts }: Mine): string {
  if (facts.directPartner) return pageOf('support-contact');
  if (!facts.companyGiven) return pageOf('company');
  return facts.primaryContact ? pageOf('support-contact') : pageOf('primary-contact');
}

/** Where a question stands in the row of those asked. */
export function placeOf(question: Question): { at: number; of: number } {
  return { at: questions.indexOf(question) + 1, of: questions.length };
}

/** Back from a question: to the answers, if one came from there, else one page up. */
export function before(question: Question, from: string | undefined, { facts }: Mine): string {
  const earlier = questions[questions.indexOf(question) - 1];
  if (from === 'check') return checkAnswers;
  // From a page that stands beside the question, such as the look-up.
  if (from === question) return pageOf(question);
  return earlier && !facts.directPartner ? pageOf(earlier) : '/enrollment';
}

/** On from a question that was answered: back to the answers, if one came from there, else to the next. */
export function onFrom(question: Question) {
  const later = questions[questions.indexOf(question) + 1];
  return (_fields: unknown, _result: unknown, typed: { from?: unknown }) =>
    typed.from === 'check' || !later ? checkAnswers : pageOf(later);
}

function pageOf(question: Question): string {
  return `/enrollment/${question}`;
}

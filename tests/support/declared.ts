/** What whoever sends answers in has ticked. */
export const declared = { locale: 'en', statement: 'I declare that these answers are true.' };

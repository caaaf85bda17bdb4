/**
 * What may stand in the box of facts of a letter, in this order, by the name it has in what the letter is told: whatever of this a letter is told
 * stands there without more ado. Beside it what the paper knows: whom it is for, when the link in it stops working, when it was written.
 */
export const letterFacts = [
  ...['company', 'organization', 'reseller', 'provider', 'customer', 'partner', 'account', 'reference'],
  ...['order', 'offer', 'quantity', 'title', 'agreement', 'version', 'partnerId', 'was', 'city', 'domain', 'record'],
  ...['person', 'contact', 'reviewer', 'asker', 'askedBy', 'by', 'changedBy', 'invitedBy', 'sentBy', 'signedBy'],
  ...['signedUpBy', 'arrivedAt', 'sentAt', 'from', 'answerBy', 'closesAt', 'until', 'endsAt'],
  ...['reader', 'linkEnds', 'writtenAt'],
] as const satisfies readonly string[];

export type LetterFact = (typeof letterFacts)[number];

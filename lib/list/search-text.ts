// What is looked for in a list stands in the list's address, which is logged, kept in histories and handed on. Pure, for forms, too.

/** Begins a search that is sealed. */
export const sealedMark = 'sealed.';
const longest = 100;

// An at sign, also as it looks once it was encoded for an address, however often: plain, full-width and small.
const at = /@|%(?:25)*(?:40|EF%(?:25)*BC%(?:25)*A0|EF%(?:25)*B9%(?:25)*AB)/i;

/** Whether a text may hold an e-mail address: none of those stands in an address of ours. */
export function holdsAddress(text: string): boolean {
  return at.test(text.normalize('NFKC'));
}

/** Whether it is a search as lib/list/sealed-search.ts writes it. Whether it opens is another question. */
export function isSealed(text: string): boolean {
  return text.startsWith(sealedMark);
}

/** As long as a search may be. */
export function shortened(text: string): string {
  return text.slice(0, longest);
}

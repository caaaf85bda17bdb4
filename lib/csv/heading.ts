/** A heading by its letters and figures alone: without case, accents, blanks, stars, underscores and what stands in brackets. */
export function plainHeading(typed: string): string {
  const heading = typed.slice(0, longest);
  return words(heading.replace(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|（[^）]*）/gu, ' ')).join('') || words(heading).join('');
}

// Whoever sends a book for a heading waits no longer for it.
const longest = 200;

/** The words of a heading, each plain. `countryCode` is two. */
export function words(heading: string): string[] {
  return heading
    .slice(0, longest)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** What a column is called: its heading, else its letter, as a spreadsheet has it. */
export function columnName({ at, heading }: { at: number; heading: string }): string {
  return heading.trim() || letterOf(at);
}

function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}

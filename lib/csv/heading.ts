/** A heading by its letters and figures alone: without case, accents, blanks, stars, underscores and what stands in brackets. */
export function plainHeading(typed: string): string {
  const heading = typed.slice(0, longest);
  return words(heading.replace(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|（[^）]*）/gu, ' ')).join('') || words(heading).join('');
}

// Comparing takes time with the length of a heading: of one longer than this only the beginning is read.
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

type Column = { at: number; heading: string };

/** What each column is called, by its place: its heading, else its letter as a spreadsheet has it; both where two have one heading. */
export function columnNames(columns: readonly Column[]): ReadonlyMap<number, string> {
  const alike = (heading: string) => columns.filter((column) => column.heading.trim() === heading).length > 1;
  return new Map(
    columns.map(({ at, heading }) => {
      const [name, letter] = [heading.trim(), letterOf(at)];
      if (name === '') return [at, letter];
      return [at, alike(name) ? `${inShort(name)} (${letter})` : inShort(name)];
    }),
  );
}

function inShort(name: string): string {
  const signs = [...name.replace(/[\p{Cc}\s]+/gu, ' ')];
  return signs.length > 80 ? `${signs.slice(0, 80).join('')}…` : signs.join('');
}

/** A column's letter as a spreadsheet has it; the first is A. */
export function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}

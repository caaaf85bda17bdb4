import { cleanLine, hasForbiddenCharacters } from '@/lib/field/one-line';
import { optional, type Read } from '@/lib/field/shape';
import { holdsAddress } from '@/lib/list/search-text';

/** As long as one tag may be, in characters as they are counted in text. */
export const longestTag = 40;

/** One company bears so many tags at most. */
export const mostTags = 20;

/** A tag as it is kept and compared, in whatever script: in the compatible form, in small letters, with single blanks. Empty for nothing. */
export function tagOf(typed: string): string {
  return cleanLine(typed.normalize('NFKC').toLowerCase()).replace(/^#+ ?/, '');
}

// What people part a list by in their scripts: comma, semicolon, their Arabic, ideographic and full-width kin, and a new line.
const between = /[,;،؛、，；\n\r\u2028\u2029]+/u;

/** The tags of one field, each once, in their order. A tag stands in addresses, where no e-mail address may stand. */
export function readTags(typed: string): Read<string[]> {
  const parts = typed.split(between).map(tagOf).filter(Boolean);
  const tags = [...new Set(parts)];
  if (tags.some((tag) => [...tag].length > longestTag)) return { code: 'tag_too_long' };
  if (tags.length > mostTags) return { code: 'tags_many' };
  return tags.some((tag) => hasForbiddenCharacters(tag) || holdsAddress(tag))
    ? { code: 'characters_not_allowed' }
    : { value: tags };
}

/** A field of tags; none where it is left blank. */
export const tagsField = optional(mostTags * (longestTag + 2), readTags).transform((tags) => tags ?? []);

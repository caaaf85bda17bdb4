import { withPairs, wordsOf } from './fold';
import { isLegalForm, unspaced } from './legal-forms';

/**
 * A legal name as names are compared: without the legal forms at its ends, whatever their order, in plain small words whose order counts. `&` and
 * its words are one. Empty where nothing can be compared. Source: domain fact 1.2, duplicate company.
 */
export function plainName(name: string, country: string): string {
  const plain = barer(name, country);
  // What stood before a form may have hidden another: it goes on until there is none.
  return plain === name ? plain : plainName(plain, country);
}

function barer(name: string, country: string): string {
  const words = wordsOf(withoutUnspaced(name.normalize('NFKC')).replaceAll('&', ' and '));
  const bare = withoutForms(words, country);
  return (bare.length > 0 ? bare : words).map(joined).join(' ');
}

/** Every way a name is compared: plain, and with Müller written Mueller. */
export function plainNames(name: string, country: string): string[] {
  const ways = [plainName(name, country), plainName(withPairs(name), country)];
  return [...new Set(ways)].filter(Boolean);
}

// Between two others they join; at an end each is a word: Dan Liris, J. A. Solar.
const joining = new Set('and und et dan og och kai ja y e i en ir ve ta'.split(' '));

function joined(word: string, at: number, all: readonly string[]): string {
  return joining.has(word) && at > 0 && at < all.length - 1 ? 'and' : word;
}

const forms = unspaced.map((form) => form.normalize('NFKC'));

function withoutUnspaced(name: string): string {
  const text = name.trim();
  const form = forms.find((one) => text !== one && (text.startsWith(one) || text.endsWith(one)));
  if (!form) return text;
  return withoutUnspaced(text.startsWith(form) ? text.slice(form.length) : text.slice(0, -form.length));
}

/** Of several forms each goes, and what joins them: "GmbH & Co. KG" leaves nothing. */
function withoutForms(words: readonly string[], country: string): readonly string[] {
  const { length } = words;
  for (let count = Math.min(longestForm, length); count > 0; count--) {
    if (isLegalForm(words.slice(length - count).join(''), 'end', country))
      return withoutForms(withoutJoint(words.slice(0, length - count), country), country);
    if (isLegalForm(words.slice(0, count).join(''), 'start', country)) return withoutForms(words.slice(count), country);
  }
  return words;
}

/** "Tiffany &" is left of Tiffany & Co., and "GmbH und" of GmbH und Co. */
function withoutJoint(words: readonly string[], country: string): readonly string[] {
  const [before = '', last = ''] = words.slice(-2);
  const joins = last === 'and' || (joining.has(last) && isLegalForm(before, 'end', country));
  return words.length > 1 && joins ? words.slice(0, -1) : words;
}

// "société à responsabilité limitée" has four words, "sp. z o. o." as well.
const longestForm = 5;

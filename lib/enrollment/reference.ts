import { plain } from '@/lib/field/pasted';

/** A new reference for an enrollment, such as MTR-7Q4K-22: five characters by chance (20 million) and one that checks them. */
export function newReference(): string {
  const chosen = Array.from({ length: 5 }, anyCharacter).join('');
  return written(chosen + checkOf(chosen));
}

/** The reference somebody typed, in any case and spacing and without its MTR too; null when a character is wrong or two are swapped. */
export function readReference(typed: string): string | null {
  if (typed.length > 60) return null;
  const spelled = plain(typed)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const characters = spelled.length === 6 ? spelled : spelled.replace(/^.*?MTR/, '');
  if (characters.length !== 6 || ![...characters].every((character) => alphabet.includes(character))) return null;
  return checkOf(characters.slice(0, 5)) === characters[5] ? written(characters) : null;
}

// No I, L, O, U, 0 and 1, and of 2 and Z only the 2. Twenty-nine is prime: every single slip and every swap of two shows.
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXY';
// So that MTR-7Q4K-22, which the pages show as the example, is a true one.
const offset = 8;

function checkOf(five: string): string {
  const total = [...five].reduce((sum, character, place) => sum + (place + 2) * alphabet.indexOf(character), offset);
  return alphabet.charAt(total % alphabet.length);
}

function written(six: string): string {
  return `MTR-${six.slice(0, 4)}-${six.slice(4)}`;
}

function anyCharacter(): string {
  const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
  return byte < alphabet.length * 8 ? alphabet.charAt(byte % alphabet.length) : anyCharacter();
}

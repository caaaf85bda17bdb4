import { dictionary } from '@zxcvbn-ts/language-common';

/**
 * True when a password is on the list of those found most often in breaches, or is one of them with its usual dressing: capitals,
 * digits for letters, a year or an exclamation mark at an end, twice in a row; or is a run along the keyboard.
 */
export function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  const bare = withoutDressing(lower);
  const forms = [lower, bare, undressed(lower), undressed(bare), lower.replace(/[^\p{L}\p{N}]/gu, '')];
  return (
    forms.some((form) => isListed(form) || isListed(repeatedPart(form))) || isRun(lower) || new Set(lower).size < 5
  );
}

/** Without up to eight digits and signs at its ends: more of them are hard to guess themselves. */
function withoutDressing(text: string): string {
  const bare = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return text.length - bare.length > 8 ? text : bare;
}

let listed: ReadonlySet<string> | null = null;

function isListed(form: string): boolean {
  listed ??= new Set([...dictionary['passwords-common'], 'correcthorsebatterystaple', 'changeme', 'welcome']);
  return listed.has(form);
}

const disguises: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

function undressed(text: string): string {
  return [...text]
    .map((character) => disguises[character] ?? character)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The part a text repeats from beginning to end, or the text. A short part repeated is as good as listed. */
function repeatedPart(text: string): string {
  const part = /^(.+?)\1+$/u.exec(text)?.[1];
  return part === undefined ? text : part.length < 7 ? 'password' : part;
}

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
  '1qaz2wsx3edc4rfv5tgb',
];
const neighbors = new Set(
  rows.flatMap((row) => [...row].slice(1).flatMap((next, place) => [`${row[place]}${next}`, `${next}${row[place]}`])),
);

/** Four of five steps go to the same character or its neighbor on a keyboard or in the alphabet. */
function isRun(text: string): boolean {
  const characters = [...text];
  const steps = characters.slice(1).map((next, place) => `${characters[place]}${next}`);
  return steps.filter((step) => neighbors.has(step) || step[0] === step[1]).length >= 0.8 * steps.length;
}

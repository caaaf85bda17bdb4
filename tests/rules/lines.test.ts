import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLine, readLines } from '@/lib/field/shape';

test.each([
  ['We moved.\r\n\r\nSince May.  ', 'We moved.\n\nSince May.'],
  ['Do not \u202eevorppa\u202c', 'Do not evorppa'],
  ['\u2066a\u2069\u200b\u00adb\u{e0041}', 'ab'],
  ['one\u2028two', 'one\ntwo'],
  ['\t- indented\n\t- twice', '- indented\n\t- twice'],
  ['می\u200cخواهیم 👨\u200d👩\u200d👧 ❤\ufe0f', 'می\u200cخواهیم 👨\u200d👩\u200d👧 ❤\ufe0f'],
  ['=1+1 <b>x</b>', '=1+1 <b>x</b>'],
])('%j is kept as %j', (typed, value) => {
  expect(readLines(typed)).toEqual({ value });
});

test.each([
  ['', 'required'],
  [' \n\t ', 'required'],
  ['\u202e\u200b\n\u2060', 'required'],
  ['a\u0000b', 'characters_not_allowed'],
  ['a\u001bb', 'characters_not_allowed'],
  ['\ud800', 'characters_not_allowed'],
  [`a${'\u0301'.repeat(9)}`, 'characters_not_allowed'],
])('%j is refused as %s', (typed, code) => {
  expect(readLines(typed)).toEqual({ code });
});

test.each([[readLines], [readLine]])(
  'whatever is typed, what is kept turns no direction, and read again it is the same',
  (read) => {
    const odd = fc.constantFrom(
      '\u202e',
      '\u2067',
      '\u200f',
      '\u200d',
      '\n',
      '\r\n',
      '\ud800',
      'ا',
      'क',
      '🙂',
      '\u0301',
      ' ',
      'a',
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            odd,
            fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
          ),
          { maxLength: 12 },
        ),
        (parts) => {
          const kept = read(parts.join(''));
          if (!('value' in kept)) return;
          expect(kept.value).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
          expect(read(kept.value)).toEqual(kept);
        },
      ),
      { numRuns: 400 },
    );
  },
);

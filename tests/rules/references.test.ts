import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inert } from '@/emails/inert';
import { newReference, readReference } from '@/lib/enrollment/reference';
import { readPartnerId } from '@/lib/partner-id/read';

describe('a reference', () => {
  const reference = fc.constant(null).map(newReference);

  it('looks like MTR-7Q4K-22 and has no look-alikes in it', () => {
    for (let made = 0; made < 2000; made++)
      expect(newReference()).toMatch(/^MTR-[2-9A-HJKMNP-TV-Y]{4}-[2-9A-HJKMNP-TV-Y]{2}$/);
  });

  it('is read in any case and spacing', () => {
    for (const typed of [
      'MTR-7Q4K-22',
      'mtr-7q4k-22',
      ' mtr 7q4k 22 ',
      '7q4k22',
      'MTR7Q4K22',
      'MTR–7Q4K–22',
      'Reference: MTR-7Q4K-22.',
      'ＭＴＲ-７Ｑ４Ｋ-２２',
      '\u202aMTR\u20117Q4K\u201122\u202c',
    ])
      expect(readReference(typed)).toBe('MTR-7Q4K-22');
  });

  it.each(['', 'MTR', 'MTR-7Q4K-23', 'MTR-7Q4K-2', 'MTR-7Q4K-222', 'MTR-7Q4K-2O', 'X'.repeat(1_000_000)])(
    'is not %.20s',
    (typed) => {
      expect(readReference(typed)).toBeNull();
    },
  );

  it('with one wrong character or two swapped is no reference', () => {
    const characters = '23456789ABCDEFGHJKMNPQRSTVWXY';
    fc.assert(
      fc.property(
        reference,
        fc.constantFrom(4, 5, 6, 7, 9, 10),
        fc.constantFrom(...characters),
        (made, place, other) => {
          expect(readReference(made)).toBe(made);
          const slipped = made.slice(0, place) + other + made.slice(place + 1);
          expect(readReference(slipped)).toBe(slipped === made ? made : null);
          const bare = made.slice(4).replace('-', '');
          for (const at of [0, 1, 2, 3, 4]) {
            const swapped = bare.slice(0, at) + bare.charAt(at + 1) + bare.charAt(at) + bare.slice(at + 2);
            if (swapped !== bare) expect(readReference(swapped)).toBeNull();
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a PartnerID', () => {
  it.each([
    ['4847383', '4847383'],
    [' 636 3276 ', '6363276'],
    // As it stands in our letters, where a telephone must not take it for a number.
    [`${inert({ id: '4847383' }, { locale: 'en', zone: 'UTC' }).id}`, '4847383'],
    ['0123456', null],
    ['484738', null],
    ['48473834', null],
    ['484738a', null],
    ['４８４７３８３', '4847383'],
    ['MPN ID: 4847383', '4847383'],
    ['MPN-4847383', '4847383'],
    ['PartnerID 4847383', '4847383'],
    ['Partner ID #4847383', '4847383'],
    ['Location ID 484\u2011738\u20113', '4847383'],
    ['\u202a4847383\u202c', '4847383'],
    ['"4847383",', '4847383'],
    ['="4847383"', '4847383'],
    ["'4847383", '4847383'],
    ['4,847,383', '4847383'],
    ['4.847.383', '4847383'],
    ['4 847 383', '4847383'],
    ['4847383.0', '4847383'],
    ['٤٨٤٧٣٨٣', '4847383'],
    ['4847383\n', '4847383'],
    ['48473830', null],
    ['4847383.5', null],
    ['484,7383', null],
    ['4847383 6363276', null],
    ['1'.repeat(1_000_000), null],
  ])('%.20s is read as %s', (typed, id) => {
    expect(readPartnerId(typed)).toBe(id);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '@/emails/compose';
import { enrollmentLetters } from '@/emails/enrollment';
import { newReference } from '@/lib/enrollment/reference';
import { type LetterName, linkOf, type Party } from '@/lib/letter/letters';
import { locales } from '@/lib/locale';
import { letterNames, told } from './told';

const parties: Party[] = ['contact', 'admin', 'user'];
const link = { token: 'A'.repeat(43), code: '042917', expiresAt: new Date('2026-12-24T03:05:00Z') };
const toldOf = (name: LetterName) => told[name] as Record<string, unknown>;

const about = letterNames.filter((name) => name in enrollmentLetters || 'reference' in toldOf(name));

test('a letter about an enrollment is told its reference', () => {
  expect(about.length).toBeGreaterThan(15);
  expect(about.filter((name) => !('reference' in toldOf(name)))).toEqual([]);
});

test.each(about)('%s quotes the reference to every reader, in every language', async (name) => {
  const reference = fc.constant(null).map(() => newReference());
  await fc.assert(
    fc.asyncProperty(
      reference,
      fc.constantFrom(...locales),
      fc.constantFrom(...parties),
      async (quoted, locale, party) => {
        const content = { ...toldOf(name), reference: quoted };
        const { text, html } = await compose(
          { name, locale, party, zone: 'UTC', content },
          name in linkOf ? link : null,
        );
        for (const part of [text, html]) expect(part.replaceAll('\u200c', '')).toContain(quoted);
      },
    ),
    { numRuns: 6 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '@/emails/compose';
import { write } from '@/emails/write';
import { type LetterName, linkOf, type Party } from '@/lib/letter/letters';
import { locales } from '@/lib/locale';
import { sayMoment } from '@/lib/reader/day';
import { letterNames, told } from './told';

const parties: Party[] = ['contact', 'admin', 'user', 'invitee', 'provider', 'reseller', 'customer'];
const zones = ['Asia/Jakarta', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'Europe/Berlin'];
const own =
  /Id$|^(id|place|side|scope|scopeWas|span|event|roles?|field|reason|part|proves|kind|requests|ended|stood|waitsFor|asker|step|list)$/;

/** What a letter may know and does not speak of: each was looked at. */
const unsaid: Partial<Record<LetterName, readonly string[]>> = {
  'provider-invitation': ['company', 'email', 'sentAt'],
  'customer-invitation': ['company', 'email', 'sentAt'],
  'invitation-reminder': ['company', 'email', 'sentAt'],
  'invitation-revoked': ['company', 'email', 'sentAt'],
  'invitation-parked': ['provider'],
  'invitation-ready': ['email', 'sentAt'],
  'invitation-accepted': ['provider'],
  'invitation-declined': ['provider'],
  'invitation-expired': ['provider'],
  'new-link-asked': ['provider'],
  'please-authorize': ['email', 'sentAt'],
  'customer-access-granted': ['by'],
};

const word = fc.stringMatching(/^[A-Z][a-z]{5,12}$/);
const moment = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((at) => ({ at: at.toISOString() }));

/** Other values of the same shape for all that is told. */
function another(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value === 'string') return word;
  if (typeof value === 'number') return fc.integer({ min: 2, max: 999 });
  if (Array.isArray(value) || typeof value === 'boolean') return fc.constant(value);
  return moment;
}

function anyContent(name: LetterName): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(told[name]).map(([key, value]) => [
    key,
    own.test(key) ? fc.constant(value) : another(value),
  ]);
  return fc.record(Object.fromEntries(fields));
}

function expected(value: unknown, locale: 'en' | 'id', zone: string): string {
  const at = typeof value === 'object' && value !== null && 'at' in value ? String(value.at) : null;
  return at ? sayMoment(new Date(at), locale, zone) : String(value);
}

const opened = { token: 'A'.repeat(43), code: '042917' };
const bare = (html: string) => html.replace(/<(style|title)[^>]*>.*?<\/\1>|<!--.*?-->|<\/?bdi>|\u200c/gs, '');

describe.each(letterNames)('%s', (name) => {
  test.each(locales)('says every date, name and number it is told, by its reader’s clock, in %s', async (locale) => {
    const said = [fc.constantFrom(...parties), fc.constantFrom(...zones), anyContent(name), moment] as const;
    await fc.assert(
      fc.asyncProperty(...said, async (party, zone, content, ends) => {
        const link = name in linkOf ? { ...opened, expiresAt: new Date(ends.at) } : null;
        const { text, html } = await compose({ name, locale, party, zone, content }, link);
        const spoken = Object.entries(content).filter(([key]) => !own.test(key) && !unsaid[name]?.includes(key));
        for (const [key, value] of [...spoken, ...(link ? [['linkEnds', ends]] : [])])
          for (const part of [text.replaceAll('\u200c', ''), bare(html)])
            for (const one of [value].flat()) expect(part, `${key}`).toContain(expected(one, locale, zone));
      }),
      { numRuns: 6 },
    );
  });

  test.each(locales)('has no hole in a sentence, however little it is told, in %s', (locale) => {
    const optional = ['message', 'sentAt', 'sentBy', 'requests', ...(name === 'second-step-off' ? ['by'] : [])];
    const little = Object.entries(told[name]).filter(([key]) => !optional.includes(key));
    const link = name in linkOf ? { ...opened, expiresAt: new Date('2026-12-24T03:05:00Z') } : null;
    for (const party of parties)
      for (const content of [told[name], Object.fromEntries(little)]) {
        const letter = write({ name, locale, party, zone: 'Asia/Jakarta', content }, link);
        for (const sentence of sentencesOf(letter)) expect(sentence).not.toMatch(hole);
      }
  });
});

const hole =
  /undefined|null|NaN|\[object|[{}]|^\s*$|^[\s,.;:]| {2}|\s[,.;:!?](\s|$)|,\s*[,.]|\(\s*\)|“\s*”|\u2068\s*\u2069| (until|of|sampai|oleh|dari)[.,]/;

function sentencesOf({
  subject,
  greeting,
  heading,
  paragraphs,
  points,
  quote,
  after,
  facts,
  button,
  no,
  why,
  from,
}: ReturnType<typeof write>) {
  const listed = points.flatMap(({ title, lines }) => [...(title ? [title] : []), ...lines]);
  return [
    subject,
    greeting,
    heading,
    ...paragraphs,
    ...listed,
    ...(quote ? [quote.before] : []),
    ...after,
    ...facts.flatMap(({ label, value }) => [label, value]),
    button.text,
    ...(no ? [no] : []),
    why,
    from,
  ];
}

test('around midnight, each reader is told the day it is where they live', async () => {
  const at = '2026-12-23T17:30:00.000Z';
  const content = { ...told['partnership-notice'], endsAt: { at } };
  const letter = async (locale: string, zone: string) =>
    (await compose({ name: 'partnership-notice', locale, party: 'reseller', zone, content }, null)).text;
  expect(await letter('en', 'Asia/Jakarta')).toContain('until 24 December 2026 at 00:30 GMT+7, and ends then');
  expect(await letter('id', 'Asia/Jakarta')).toContain('sampai 24 Desember 2026 pukul 00.30 WIB');
  expect(await letter('en', 'Europe/Berlin')).toContain('until 23 December 2026 at 18:30 CET');
  expect(await letter('en', 'UTC')).toContain('until 23 December 2026 at 17:30 UTC');
});

test('an access for thirty days says its end, one without end says so', async () => {
  const letter = async (endsAt: object | null) => {
    const content = { ...told['admin-access-granted'], endsAt };
    return (
      await compose({ name: 'admin-access-granted', locale: 'en', party: 'provider', zone: 'UTC', content }, null)
    ).text;
  };
  expect(await letter({ at: '2026-12-28T09:00:00.000Z' })).toContain('until 28 December 2026 at 09:00 UTC');
  expect(await letter({ at: '2026-12-28T09:00:00.000Z' })).not.toContain('without an end date');
  expect(await letter(null)).toContain('without an end date');
});

test('a name from right to left turns nothing around it: an element in HTML, isolates in text and subject', async () => {
  const [hebrew, arabic] = ['שלום בע״מ', 'شركة 24'];
  const content = { ...told['partnership-notice'], provider: hebrew, reseller: arabic };
  const owed = { name: 'partnership-notice', locale: 'en', party: 'reseller', zone: 'UTC', content };
  const { subject, text, html } = await compose(owed, null);
  expect(subject).toBe(`The partnership of \u2068${hebrew}\u2069 and \u2068${arabic}\u2069 will end`);
  expect(text).toContain(`\u2068${arabic}\u2069 has ended`);
  expect(html).toContain(`<bdi>${arabic}</bdi> has ended`);
  const plain = await compose({ ...owed, content: told['partnership-notice'] }, null);
  expect(plain.html).toContain('<bdi>PT Melati Teknologi</bdi> has ended');
  expect(`${plain.subject}${plain.text}`).not.toMatch(/[\u2066-\u2069]/);
});

test.each([
  ['customer', told['order-placed'].customer],
  ['reseller', told['order-placed'].reseller],
] as const)(
  'the news of an order tells the %s’s admin whose admin they are, and of nobody else',
  async (party, own) => {
    for (const name of ['order-placed', 'subscription-changed'] as const) {
      const letter = write({ name, locale: 'en', party, zone: 'UTC', content: told[name] }, null);
      expect(bare(letter.why).replace(/[\u2066-\u2069]/g, '')).toBe(
        `You get this letter because you are a Global admin of ${own}.`,
      );
    }
  },
);

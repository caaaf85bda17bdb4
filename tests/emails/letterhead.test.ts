import { describe, expect, test } from 'vitest';
import { compose } from '@/emails/compose';
import { nameInHeader } from '@/emails/voice';
import { write } from '@/emails/write';
import { letterFacts } from '@/lib/letter/facts';
import { linkOf } from '@/lib/letter/letters';
import { locales } from '@/lib/locale';
import { letterNames, told } from './told';

const link = { token: 'A'.repeat(43), code: '042917', expiresAt: new Date('2026-12-24T03:05:00Z') };
const reader = {
  readerName: 'Budi Santoso',
  address: 'budi@melati.example',
  createdAt: new Date('2026-11-30T02:14:00Z'),
};

function written(name: (typeof letterNames)[number], locale = 'en', more: object = reader) {
  const owed = { name, locale, party: 'admin', zone: 'Asia/Jakarta', content: told[name], ...more };
  return write(owed, name in linkOf ? link : null);
}

describe.each(letterNames)('%s', (name) => {
  test.each(locales)('greets its reader, says anew what it means and has its facts in a box, in %s', (locale) => {
    const letter = written(name, locale);
    expect(letter.greeting).toMatch(/(Dear|Yang terhormat) \u2068Budi Santoso\u2069,/);
    expect(letter.heading.length).toBeGreaterThan(10);
    expect(letter.subject.toLowerCase()).not.toContain(letter.heading.toLowerCase());
    expect(letter.facts.length).toBeGreaterThan(1);
    expect(new Set(letter.facts.map(({ label }) => label)).size).toBe(letter.facts.length);
    expect(letter.facts.at(-1)?.value).toMatch(/^30 Nov.* (GMT\+7|WIB)$/);
  });
});

test('whoever is not known by name is greeted without one', () => {
  expect(written('enrollment-approved', 'en', {}).greeting).toBe('Hello,');
  expect(written('enrollment-approved', 'id', { readerName: null }).greeting).toBe('Dengan hormat,');
});

test('the box holds what a letter is told, in the order of its one list, and the link’s end', () => {
  const facts = written('provider-invitation').facts.map(({ label }) => label);
  expect(facts).toEqual(['Provider', 'Invited by', 'Link works until', 'Written']);
  const pair = written('reseller-partner-id-changed').facts.map(({ label }) => label);
  expect(pair).toEqual(['Reseller', 'Provider', 'PartnerID', 'Before', 'Written']);
  expect(written('reset-password').facts[0]).toMatchObject({ label: 'For' });
  expect(new Set(letterFacts).size).toBe(letterFacts.length);
});

test('an invited address is not told how the company behind it is called', () => {
  for (const name of ['provider-invitation', 'invitation-reminder', 'invitation-revoked'] as const)
    expect(
      written(name)
        .facts.map(({ value }) => value)
        .join(),
    ).not.toContain('Melati');
});

test('text and HTML have the same greeting, heading, facts and way to say no', async () => {
  const owed = { name: 'provider-invitation', locale: 'en', party: 'invitee', zone: 'UTC', ...reader };
  const { html, text } = await compose({ ...owed, content: told['provider-invitation'] }, link);
  const bare = html.replace(/<!--.*?-->|<\/?bdi>/gs, '');
  for (const said of ['Dear Budi Santoso,', 'You decide what they may do', 'You can decline on the same page'])
    for (const part of [text, bare]) expect(part).toContain(said);
  expect(text).toContain('\nInvited by: Dewi Lestari\n');
  expect(bare).toContain('>Invited by</th>');
});

test('a letter stays small', async () => {
  for (const name of letterNames) {
    const owed = { name, locale: 'id', party: 'admin', zone: 'UTC', content: told[name], ...reader };
    const { html } = await compose(owed, name in linkOf ? link : null);
    expect(html.length, name).toBeLessThan(20_000);
  }
});

describe('the name of a provider before the sender’s address', () => {
  const from = async (content: object, name = 'provider-invitation', locale = 'en') =>
    (await compose({ name, locale, party: 'invitee', zone: 'UTC', content }, name in linkOf ? link : null)).from;

  test('says through whom it writes, in the reader’s language', async () => {
    expect(await from(told['provider-invitation'])).toBe('Samudra Distribusi via Mitra');
    expect(await from(told['provider-invitation'], 'provider-invitation', 'id')).toBe(
      'Samudra Distribusi melalui Mitra',
    );
    expect(await from(told['enrollment-approved'], 'enrollment-approved')).toBe('Mitra');
  });

  test('is no reseller’s, who has named itself', async () => {
    const content = { ...told['customer-invitation'], sender: 'Security department' };
    expect(await from(content, 'customer-invitation')).toBe('Mitra');
  });

  test.each([
    ['Birch Distribution', 'Birch Distribution'],
    ['"Bank" <security@bank.example>', 'Bank security bank.example'],
    ['Melati\r\nBcc: all@evil.example', 'MelatiBcc all evil.example'],
    ['\u202eelpmaxe\u200b', 'elpmaxe'],
    ['شركة التوزيع', 'شركة التوزيع'],
    ['木蓮流通株式会社', '木蓮流通株式会社'],
    ['a'.repeat(61), `${'a'.repeat(59)}…`],
    ['👩‍👩‍👧'.repeat(2), '👩👩👧👩👩👧'],
  ])('%j is read as %j', (name, shown) => {
    expect(nameInHeader(name)).toBe(shown);
  });
});

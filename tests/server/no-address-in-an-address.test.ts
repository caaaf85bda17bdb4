import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { named, readSearch } from '@/app/_server/address';
import { safePath } from '@/app/_server/paths';
import { readSearchText, withoutAddresses, writeSearch } from '@/lib/list/sealed-search';
import { holdsAddress, isSealed } from '@/lib/list/search-text';
import { searched } from '@/lib/list/shape';

const ways = [
  'budi@example.com',
  'Budi Santoso <budi@example.com>',
  'mailto:budi@example.com',
  'budi＠example.com',
  'budi﹫example.com',
  '@example.com',
  'budi%40example.com',
  'budi%2540example.com',
  'budi%25252540example.com',
  'budi%EF%BC%A0example.com',
  'budi%ef%b9%abexample.com',
];
const atSign = /@|%(25)*40|＠|﹫|%(25)*EF%(25)*BC%(25)*A0/i;

test.each(ways)('%s stands in no address: it travels sealed, and opens in its own browser alone', (typed) => {
  const written = writeSearch(typed, 'one');
  expect(isSealed(written)).toBe(true);
  expect(encodeURIComponent(written)).toBe(written);
  expect(searched.parse(written)).toBe(written);
  expect(readSearchText(written, 'one')).toBe(typed);
  expect(readSearchText(written, 'another')).toBeNull();
  const other = written.at(-3) === 'A' ? 'B' : 'A';
  expect(readSearchText(`${written.slice(0, -3)}${other}${written.slice(-2)}`, 'one')).toBeNull();
});

test.each(['Rinjani', '1234567', 'PT Maju & Co', '50 %', 'a.b'])('%s is readable in its address', (typed) => {
  expect(writeSearch(typed, 'one')).toBe(typed);
  expect(readSearchText(typed, 'one')).toBe(typed);
  expect(withoutAddresses(`/cases?search=${encodeURIComponent(typed)}`, 'one')).toBe(
    `/cases?search=${encodeURIComponent(typed)}`,
  );
});

test('who types what looks sealed looks for just that', () => {
  const typed = 'sealed.AAAA';
  expect(readSearchText(writeSearch(typed, 'one'), 'one')).toBe(typed);
});

test('the longest search of any characters fits into what an address is read for', async () => {
  const written = writeSearch(`@${'象'.repeat(99)}`, 'one');
  expect(await readSearch(Promise.resolve({ search: written }), named('search'))).toEqual({ search: written });
});

test('an address typed into the address bar is sealed where it stands, in a path to go on to, too', () => {
  const path = withoutAddresses('/cases?view=done&search=budi%40example.com&a@b=c', 'one');
  const asked = new URLSearchParams(path.split('?')[1]);
  expect([...asked.keys()]).toEqual(['view', 'search']);
  expect(asked.get('view')).toBe('done');
  expect(readSearchText(asked.get('search') ?? '', 'one')).toBe('budi@example.com');
  const next = encodeURIComponent('/invitations?view=all&search=budi%40example.com');
  const onward = new URLSearchParams(withoutAddresses(`/sign-in?next=${next}`, 'one').split('?')[1]).get('next');
  expect(safePath(onward)).toBe(onward);
  const inner = new URLSearchParams(onward?.split('?')[1]);
  expect(readSearchText(inner.get('search') ?? '', 'one')).toBe('budi@example.com');
});

test('whatever is typed, no at sign is left, and cleaning twice changes nothing more', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom(...ways, '/x?search=a@b', '/sign-in?next=/x%3Fa%3Db@c', '?', '&', '='),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part), { maxLength: 4 }), fc.boolean(), (pairs, raw) => {
      const search = raw ? pairs.map((pair) => pair.join('=')).join('&') : new URLSearchParams(pairs).toString();
      const path = withoutAddresses(`/cases?${search}`, 'one');
      expect(path).not.toMatch(atSign);
      expect(holdsAddress(path)).toBe(false);
      expect(withoutAddresses(path, 'one')).toBe(path);
    }),
  );
});

test.each(ways)('the portal goes on to no path with %s', (typed) => {
  expect(safePath(`/invitations?search=${encodeURIComponent(typed)}`)).toBeNull();
  expect(safePath(`/invitations?search=${typed}`)).toBeNull();
});

test.each(ways)('a page that is asked for %s by a post reads nothing of it', async (search) => {
  expect(await readSearch(Promise.resolve({ search, view: 'all' }), named('search', 'view'))).toEqual({ view: 'all' });
});

test('a search of several words is gone on to', () => {
  expect(safePath('/invitations?search=PT+Maju')).toBe('/invitations?search=PT+Maju');
});

test('no form asks by GET but those where one chooses and nothing is typed', () => {
  const names = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'app', 'components']);
  const asking = `${names}`
    .trim()
    .split('\n')
    .filter((name) => name.endsWith('.tsx'))
    .filter((name) =>
      /from 'next\/form'|method="get"|<form(?![^<]*(?:\baction=\{|method="post"))/.test(readFileSync(name, 'utf8')),
    );
  expect(asking).toEqual([
    'app/(account)/settings/users/_components/user-filter.tsx',
    'app/(public)/regions/_components/choice.tsx',
    'app/(public)/welcome/_components/country-choice.tsx',
  ]);
  for (const name of asking) expect(readFileSync(name, 'utf8'), name).not.toMatch(/<(Field|input|TextArea|textarea)\b/);
});

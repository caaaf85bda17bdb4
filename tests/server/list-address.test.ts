import { expect, test } from 'vitest';
import { listAddress } from '@/app/_server/list-address';

type Query = { view: 'open' | 'done'; country?: string | undefined; search: string };

const address = listAddress<Query>('/things', { view: 'open' });

test('an address says what is asked for and leaves out what is usual', () => {
  expect(address.href({ view: 'open', search: '' })).toBe('/things');
  expect(address.href({ view: 'done', country: undefined, search: 'a b&c' })).toBe('/things?view=done&search=a+b%26c');
  expect(address.href({ view: 'done', search: '' }, { after: '1_a', below: '/export' })).toBe(
    '/things/export?view=done&after=1_a',
  );
  expect(address.words({ view: 'open', country: 'FR', search: '' })).toEqual({ country: 'FR' });
});

test('a view keeps the rest of what is asked for, and begins at the first page', () => {
  const views = address.views({ view: 'done', search: 'kopi' }, 'view', ['open', 'done'], (view) => view.toUpperCase());
  expect(views).toEqual([
    { href: '/things?search=kopi', label: 'OPEN', current: false },
    { href: '/things?view=done&search=kopi', label: 'DONE', current: true },
  ]);
});

test('what always stands in an address stands there when it is empty or not given', () => {
  const directory = listAddress<{ country?: string; name?: string }>('/providers', {}, ['country']);
  expect([directory.href({}), directory.href({ country: '', name: '' }), directory.href({ country: 'FR' })]).toEqual([
    '/providers?country=',
    '/providers?country=',
    '/providers?country=FR',
  ]);
});

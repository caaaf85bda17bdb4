import { expect, test } from 'vitest';
import { readDesk } from '@/lib/list/desk';
import { day, months, one, onlyThere, readAsked, several, somebody, such, typed } from '@/lib/list/filter';
import { resellerDesk } from '@/lib/partnership/filters';
import { isState } from '@/lib/region/states';

const kinds = {
  access: several(['granted', 'none']),
  from: day,
  month: months,
  who: somebody,
  name: typed,
  tag: such((tag) => tag.length < 9),
};

test('what an address asks for is read, several of one parted by commas, each once', () => {
  const who = '0197a8a2-0000-7000-8000-000000000001';
  const asked = {
    access: 'granted,none,granted',
    from: '2026-02-28',
    month: '2026-12,2027-01',
    who: `nobody,${who}`,
    name: ' Toko ',
    tag: 'مفتاح',
  };
  expect(readAsked(kinds, asked)).toEqual({
    filters: {
      access: ['granted', 'none'],
      from: '2026-02-28',
      month: ['2026-12', '2027-01'],
      who: ['nobody', who],
      name: 'Toko',
      tag: ['مفتاح'],
    },
    left: [],
  });
});

test('what means nothing is left out and told, each part for itself; what is empty asks for nothing', () => {
  const asked = {
    access: 'granted,all',
    from: '2026-02-29',
    month: '2026-13',
    who: 'somebody',
    name: 'sealed.abc',
    tag: '',
  };
  expect(readAsked(kinds, asked)).toEqual({
    filters: { access: ['granted'] },
    left: [
      { name: 'access', value: 'all' },
      { name: 'from', value: '2026-02-29' },
      { name: 'month', value: '2026-13' },
      { name: 'who', value: 'somebody' },
      { name: 'name', value: 'sealed.abc' },
    ],
  });
});

test('of one filter fifty are asked for at most', () => {
  const { filters, left } = readAsked(
    { tag: such(() => true) },
    { tag: Array.from({ length: 70 }, (_, at) => at).join(',') },
  );
  expect([filters.tag?.length, left.length]).toEqual([50, 20]);
});

test('what there was once, such as an owner who left, is left out as well', () => {
  const read = readAsked({ who: such(() => true), access: kinds.access }, { who: 'a,b', access: 'none' });
  expect(onlyThere(read, { who: ['b'] })).toEqual({
    filters: { who: ['b'], access: ['none'] },
    left: [{ name: 'who', value: 'a' }],
  });
  expect(onlyThere(read, { who: [] }).filters).toEqual({ access: ['none'] });
});

test('how a list is shown is read alike: its order, its columns in their own order, how close its rows stand', () => {
  const { how, left } = readDesk(resellerDesk, { sort: '-name', columns: 'since,partner_id,size', rows: 'compact' });
  expect(how).toEqual({ sort: '-name', columns: ['partner_id', 'since'], dense: true });
  expect(left).toEqual([{ name: 'columns', value: 'size' }]);
  expect(readDesk(resellerDesk, { sort: 'size', rows: 'huge' }, { colour: 'red' })).toMatchObject({
    sort: undefined,
    how: { sort: '-since', dense: false },
    left: [
      { name: 'sort', value: 'size' },
      { name: 'rows', value: 'huge' },
      { name: 'colour', value: 'red' },
    ],
  });
  expect(one(['a']).read('b')).toEqual({ left: ['b'] });
});

test('a year that is none, and what only a program calls a country, means nothing', () => {
  expect(months.read('0000-01')).toEqual({ left: ['0000-01'] });
  expect(day.read('0000-01-01')).toEqual({ left: ['0000-01-01'] });
  for (const written of ['constructor-AL', 'toString-AL', '__proto__-AL', 'us-AL', 'US-ZZ'])
    expect(isState(written), written).toBe(false);
  expect(isState('US-AL')).toBe(true);
});

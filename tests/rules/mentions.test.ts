import { expect, test } from 'vitest';
import { mentionsIn } from '@/lib/field/mentions';
import { secondsOf } from '../support/processor';

const [rosa, sari, other, dian] = ['Rosa Wijaya', 'Sari Anggraini', 'Sari Hadi', 'Dian'].map((name) => ({
  id: name,
  name,
})) as [Named, Named, Named, Named];
type Named = { id: string; name: string };
const all = [rosa, sari, other, dian];

const named = (body: string) => mentionsIn(body, all).named.map(({ name }) => name);

test('a colleague is named by the whole name, or by the first part where they alone have it, in whatever case', () => {
  expect(named('@Rosa the register is slow')).toEqual(['Rosa Wijaya']);
  expect(named('@rosa wijaya: look')).toEqual(['Rosa Wijaya']);
  expect(named('See above (@DIAN).')).toEqual(['Dian']);
  expect(named('@Rosa, @Dian and @Rosa again')).toEqual(['Rosa Wijaya', 'Dian']);
});

test('of two who share a first name neither is named by it, and each by the whole', () => {
  expect(mentionsIn('@Sari look', all)).toEqual({ named: [], unknown: ['Sari'] });
  expect(named('@Sari Hadi look')).toEqual(['Sari Hadi']);
  expect(mentionsIn('@Rosa', [rosa, { id: 'twin', name: 'Rosa Wijaya' }]).unknown).toEqual(['Rosa']);
});

test('a name that goes on is another name', () => {
  expect(mentionsIn('@Rosalina', all)).toEqual({ named: [], unknown: ['Rosalina'] });
});

test('an e-mail address, an @ alone and one before a sign name nobody', () => {
  for (const body of ['budi@rosa.example', 'at 10 @ 12', 'x@Rosa', '@', '@@', '@ Rosa', '@<b>Rosa</b>'])
    expect(mentionsIn(body, all), body).toEqual({ named: [], unknown: [] });
});

test('two thousand signs of @ are read at once', async () => {
  expect(await secondsOf(() => mentionsIn('@a'.repeat(1000), all))).toBeLessThan(1);
  expect(mentionsIn('@a'.repeat(1000), all).named).toEqual([]);
});

import { expect, test } from 'vitest';
import { z } from 'zod';
import { idPath, named, readPath, readQuery, readSearch, tokenPath } from '@/app/_server/address';

const asked = (search: unknown) => readSearch(Promise.resolve(search), named('country'));
const long = 'a'.repeat(10_000);

test.each([[['ID', 'FR']], ['\0'], ['a\nb'], ['\ud800'], [long], [{ a: 'b' }], [undefined]])(
  'what is said twice or cannot be read is left out of an address: %j',
  async (country) => {
    expect(await asked({ country, __proto__: 'x', other: 'y' })).toEqual({});
  },
);

test('what can be read is read, and nothing beside what the shape names', async () => {
  expect(await asked({ country: 'ID', other: 'y' })).toEqual({ country: 'ID' });
  const request = new Request('http://portal.example/list?country=ID&kind=a&kind=b&other=%00');
  expect(await readQuery(request, named('country', 'kind', 'other'))).toEqual({ country: 'ID' });
});

test('a shape that asks for what is not there is a 404', async () => {
  await expect(readSearch(Promise.resolve({}), z.object({ country: z.string() }))).rejects.toThrow(/404/);
});

test.each(['not-a-uuid', '\0', long, '', '../1', '%zz'])('a row cannot be called %j: 404', async (id) => {
  await expect(readPath(Promise.resolve({ id }), idPath)).rejects.toThrow(/404/);
});

test.each(['a\0b', long])('a link cannot be called %j: 404; any other text is a link nobody knows', async (token) => {
  await expect(readPath(Promise.resolve({ token }), tokenPath)).rejects.toThrow(/404/);
  expect(await readPath(Promise.resolve({ token: 'almost-a-token>' }), tokenPath)).toEqual({
    token: 'almost-a-token>',
  });
});

import { expect, test } from 'vitest';
import { type Described, keysOf } from '@/lib/duplicate/keys';

const blank: Described = {
  countryIso2: 'ID',
  legalName: null,
  registrationIdKind: null,
  registrationId: null,
  addressLine1: null,
  addressLine2: null,
  city: null,
  postalCode: null,
  contacts: [],
};

const keys = async (kind: string, more: Partial<Described>) =>
  (await keysOf({ ...blank, ...more })).filter((key) => key.kind === kind).map(({ key }) => key);
const contact = (email: string, website: string | null = null) => ({ email, website });

test('the same name in another country is another company', async () => {
  const [here] = await keys('name', { legalName: 'Contoso Ltd' });
  const [there] = await keys('name', { legalName: 'Contoso Ltd', countryIso2: 'SG' });
  expect([here, there]).toEqual(['ID contoso', 'SG contoso']);
});

test('a registration number is the same however it is grouped, and another one in another country', async () => {
  const number = (registrationId: string, countryIso2 = 'DE') =>
    keys('registration_id', { registrationId, countryIso2, registrationIdKind: 'number' });
  expect(await number('HRB 123-456')).toEqual(await number('hrb123456'));
  expect(await number('HRB 123456', 'AT')).not.toEqual(await number('HRB 123456'));
});

test('an office’s code, and a number too short to be one company’s, say nothing', async () => {
  const number = (registrationIdKind: string, registrationId: string) =>
    keys('registration_id', { registrationIdKind, registrationId, countryIso2: 'RU' });
  expect(await number('kpp', '773601001')).toEqual([]);
  expect(await number('inn', '7707083893')).toEqual(['RU 7707083893']);
  expect(await number('number', '123')).toEqual([]);
});

test('a domain is the part somebody registered, of mail and of website, once', async () => {
  const of = (...contacts: Described['contacts'][number][]) => keys('domain', { contacts });
  expect(await of(contact('ana@mail.contoso.co.id', 'https://www.contoso.co.id/about'))).toEqual(['contoso.co.id']);
  expect(await of(contact('info@contoso.com'), contact('a@fabrikam.com'))).toEqual(['contoso.com', 'fabrikam.com']);
  expect(await of(contact('a@bücher.de', 'https://xn--bcher-kva.de'))).toEqual(['xn--bcher-kva.de']);
  expect(await of(contact('ana@kedai.blogspot.com', 'https://toko.wixsite.com'))).toEqual([
    'kedai.blogspot.com',
    'toko.wixsite.com',
  ]);
});

test.each([
  'ana@gmail.com',
  'ana@yahoo.co.id',
  'ana@contoso.onmicrosoft.com',
  'ana@mailinator.com',
  'ana@googlemail.com',
])('%s is on nobody’s own domain', async (email) => {
  expect(await keys('domain', { contacts: [contact(email)] })).toEqual([]);
});

test.each([
  'https://www.facebook.com/contoso',
  'https://id.linkedin.com/company/contoso',
  'https://www.tokopedia.com/contoso',
  'https://sites.google.com/view/contoso',
  'https://wa.me/62811',
  'https://localhost',
])('%s is a page among many companies’', async (website) => {
  expect(await keys('domain', { contacts: [contact('ana@gmail.com', website)] })).toEqual([]);
});

const place = (addressLine1: string, postalCode: string | null, more: Partial<Described> = {}) =>
  keys('address', { addressLine1, postalCode, city: 'Bandung', ...more });

test('an address is the same with long and short words, in one line or two, its number with or without its word', async () => {
  const [first] = await place('Jalan Asia Afrika No. 8', '40111');
  expect(first).toBe('ID 40111 jalan asia afrika 8');
  expect(await place('Jl. ASIA AFRIKA 8', '40111')).toEqual([first]);
  expect(await place('Jln Asia Afrika', '40111', { addressLine2: 'nomor 8' })).toEqual([first]);
});

test('another house number, postal code or country is another address', async () => {
  const [first] = await place('Jalan Asia Afrika 8', '40111');
  expect(await place('Jalan Asia Afrika 9', '40111')).not.toEqual([first]);
  expect(await place('Jalan Asia Afrika 8', '40112')).not.toEqual([first]);
  expect(await place('Jalan Asia Afrika 8', '40111', { countryIso2: 'MY' })).not.toEqual([first]);
});

test('without a postal code there is no address where addresses have one; elsewhere the city stands for it', async () => {
  expect(await place('Jalan Asia Afrika 8', null)).toEqual([]);
  expect(await place('8 Queen’s Road', null, { countryIso2: 'HK', city: 'Central' })).toEqual([
    'HK central 8 queens road',
  ]);
});

test('nothing said makes no key, and whatever is said one that can be stored, cut between two letters', async () => {
  expect(await keysOf(blank)).toEqual([]);
  const long = { addressLine1: 'щ '.repeat(500), addressLine2: '𠀀 '.repeat(500), postalCode: '12345' };
  const found = await keysOf({ ...blank, ...long, legalName: 'щ𠀀'.repeat(100) });
  expect(found.map(({ kind }) => kind)).toEqual(['name', 'address']);
  for (const { key } of found) {
    expect([...key].length).toBeLessThanOrEqual(500);
    expect(key).not.toMatch(/\p{Cs}/u);
  }
});

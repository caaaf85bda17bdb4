import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { contactReaders } from '@/lib/enrollment/contact-readers';
import { saveProfile } from '@/lib/provider/profile';
import { profileSchema } from '@/lib/provider/schema';
import { colleague, refusalOf } from '../support/people';
import { provider } from '../support/providers';
import { reseller } from '../support/story';

const typed = {
  services: ['training', 'financing'],
  languages: 'id',
  about: 'Two lines,\r\nabout us.  ',
  email: 'Mitra@Samudra.Example',
  telephone: '021 555 0100',
  website: 'samudra.example/penjual',
};
const schema = profileSchema(contactReaders('ID'));

test('a profile is kept as it is shown: addresses canonical, the telephone with its country code, lines trimmed', async () => {
  const member = await provider('ID');
  await saveProfile(member, schema.parse(typed));
  expect(await db.provider.findUnique({ where: { organizationId: member.organizationId } })).toMatchObject({
    services: ['training', 'financing'],
    languages: ['id'],
    about: 'Two lines,\nabout us.',
    contactEmail: 'mitra@samudra.example',
    contactTelephone: '+62215550100',
    website: 'https://samudra.example/penjual',
    version: 1,
  });
});

test('what is left blank is taken away, and the audit holds the old and the new', async () => {
  const member = await provider('ID');
  await saveProfile(member, schema.parse(typed));
  await saveProfile(member, schema.parse({ email: 'halo@samudra.example', languages: ['id', 'en'] }));
  const where = { action: 'provider.profile', subjectId: member.organizationId };
  const [, second] = await db.auditEntry.findMany({ where, orderBy: { position: 'asc' } });
  expect(JSON.parse(second?.before ?? '')).toMatchObject({ contactEmail: 'mitra@samudra.example', languages: ['id'] });
  expect(JSON.parse(second?.after ?? '')).toEqual({
    services: [],
    languages: ['id', 'en'],
    about: null,
    contactEmail: 'halo@samudra.example',
    contactTelephone: null,
    website: null,
  });
});

test('an Admin agent may change it, a Sales agent and a reseller may not', async () => {
  const member = await provider('ID');
  const fields = schema.parse(typed);
  await saveProfile(await colleague(member, ['admin_agent']), fields);
  expect(await refusalOf(saveProfile(await colleague(member, ['sales_agent']), fields))).toEqual([
    'admin_role_missing',
  ]);
  expect(await refusalOf(saveProfile(await reseller(), fields))).toEqual(['not_yours']);
});

test.each([
  ['no address', { email: '' }, ['email'], 'required'],
  ['an address that is none', { email: 'ana' }, ['email'], 'email_malformed'],
  ['a language of no list', { languages: ['xx'] }, ['languages', 0], 'not_a_choice'],
  ['a service of no list', { services: ['magic'] }, ['services', 0], 'not_a_choice'],
  ['more text than fits', { about: 'x'.repeat(1001) }, ['about'], 'too_long'],
  ['a telephone number that is none', { telephone: '12' }, ['telephone'], 'phone_malformed'],
  ['a website that runs', { website: 'javascript:alert(1)' }, ['website'], 'website_malformed'],
])('%s is refused at its field', (_, wrong, path, message) => {
  expect(schema.safeParse({ ...typed, ...wrong }).error?.issues).toMatchObject([{ path, message }]);
});

import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { db, pool } from '@/lib/db';
import { asIs } from '@/lib/keyset';
import { beginningWith, containing } from '@/lib/list/beginning';
import { nameLike } from '@/lib/list/names';
import { listOffersFor } from '@/lib/order/queries';
import { listResellers } from '@/lib/partnership/list';
import { listPairs } from '@/lib/partnership/pairs';
import { offer } from '../support/customers';
import { partners } from '../support/invitations';

const found = async (name: string, typed: string, pattern = beginningWith) => {
  const { rows } = await pool.query<{ yes: boolean }>(
    asIs(sql`select ${nameLike(sql`(${name}::text)`, pattern(typed))} as yes`),
  );
  return rows[0]?.yes;
};

test('a name is found without its accents, marks and ligatures, and with them', async () => {
  for (const [name, typed] of [
    ['José García', 'jose g'],
    ['Jose Garcia', 'JOSÉ'],
    ['Müller AG', 'Muller'],
    ['Jose\u0301', 'José'],
    ['Łódź Handel', 'lodz'],
    ['Øresund ApS', 'oresund'],
    ['Straße & Söhne', 'strasse & sohne'],
    ['Công ty Đại Việt', 'cong ty dai viet'],
    ['İstanbul Yazılım', 'istanbul yazilim'],
    ['Œuvre SA', 'oeuvre'],
    ['D’Angelo', "d'angelo"],
    ['ＴＯＹＯ', 'toyo'],
    ['Toyo', 'ＴＯ'],
    ['أحمد للتقنية', 'احمد'],
    ['שָׁלוֹם', 'שלום'],
    ['Ελλάδα', 'ελλαδα'],
  ] as const)
    expect([name, await found(name, typed)]).toEqual([name, true]);
});

test('what differs in its letters is not found, and signs of a pattern are taken as they are, wide ones too', async () => {
  for (const [name, typed] of [
    ['Muller', 'Mueller'],
    ['Garcia', 'arcia'],
    ['Kopi Nusantara', 'k%'],
    ['Kopi Nusantara', 'K％'],
    ['Kopi Nusantara', 'k＿pi'],
    ['हिन्दी', 'हन'],
  ] as const)
    expect([name, await found(name, typed)]).toEqual([name, false]);
  expect(await found('100% Kopi', '100％')).toBe(true);
  expect(await found('PT Rinjaní Digital', 'rinjani', containing)).toBe(true);
});

test('lists and choices find a name by its plain letters', async () => {
  const { provider, reseller, partnershipId } = await partners();
  await db.organization.update({ where: { id: reseller.organizationId }, data: { name: 'Ćevap José Núñez' } });
  expect((await listResellers(provider, { search: 'cevap jose' })).rows).toMatchObject([{ id: partnershipId }]);
  expect((await listPairs(provider, { search: 'NUNEZ' })).rows).toMatchObject([{ id: partnershipId }]);
  const id = await offer('APAC');
  await db.offer.update({ where: { id }, data: { name: `Sécurité ${id}` } });
  const { offers } = await listOffersFor(provider, 'ID', { search: `securite ${id}` });
  expect(offers.map((one) => one.id)).toEqual([id]);
});

test('the beginning and the middle of a name each have an index that serves', async () => {
  const planOf = async (pattern: string) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query('set local enable_seqscan = off');
      const { text, values } = asIs(sql`explain select id from organization o where ${nameLike(sql`o.name`, pattern)}`);
      return JSON.stringify((await client.query(text, values)).rows);
    } finally {
      await client.query('rollback');
      client.release();
    }
  };
  expect(await planOf(beginningWith('Sinar Jaya'))).toMatch(/organization_(name_key|name_within|by_name)/);
  expect(await planOf(containing('Sinar Jaya'))).toContain('organization_name_within');
});

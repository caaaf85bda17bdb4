import iconv from 'iconv-lite';
import { afterEach, describe, expect, test } from 'vitest';
import { days, freeze } from '@/lib/clock';
import { db } from '@/lib/db';
import { forgetFiles } from '@/lib/invitation/clock';
import { changeAlike, listAlike } from '@/lib/invitation-list/alike';
import { fixRow, sendReady, upload, uploadCustomers } from '@/lib/invitation-list/commands';
import { chooseReading, mapColumns, readAs } from '@/lib/invitation-list/mapping';
import { findList, listRows } from '@/lib/invitation-list/queries';
import { partners, sender } from '../support/invitations';
import { finished, foundIn, guessOf, listOf, mapped, sentIn, tallyOf } from '../support/lists';
import { colleague, refusalOf } from '../support/people';

const fix = { company: '', country: '', partnerId: '', language: '' };
const german = [
  'Unsere Händler',
  'E-Mail-Adresse*;Firma;Land/Region;MPN ID;Notiz',
  'klaus@firma.example;Firma Klaus;DE;;groß',
  'lim@kedai.example;Kedai Lim;MY;;x',
].join('\r\n');

afterEach(() => freeze(null));

describe('a list', () => {
  test('of other headings than ours waits until its columns are said, and none is lost in silence', async () => {
    const provider = await sender();
    const importId = await sentIn(provider, german);
    expect(await listOf(importId)).toMatchObject({ status: 'uploaded', columns: null });
    expect(await foundIn(importId)).toEqual([]);
    expect(await refusalOf(sendReady(provider, { importId }))).toEqual(['nothing_ready']);
    await mapped(provider, importId);
    expect(await foundIn(importId)).toEqual(['3 wrong_region country other_region', '4 ready']);
    const list = await findList(provider, importId);
    expect(list).toMatchObject({ status: 'checked', open: true, columns: { above: 1, headings: true, before: null } });
    expect(list?.columns?.columns.map(({ heading, field }) => `${heading} ${field ?? '–'}`)).toEqual([
      'E-Mail-Adresse* email',
      'Firma company',
      'Land/Region country',
      'MPN ID partnerId',
      'Notiz –',
    ]);
  });

  test('has each column once and those it needs, and says of which it is not so', async () => {
    const provider = await sender();
    const importId = await sentIn(provider, german);
    const { fields } = await guessOf(provider, importId);
    const said = (chosen: typeof fields.chosen) => mapColumns(provider, { ...fields, chosen });
    expect(await refusalOf(said({ 1: 'company' }))).toEqual(['email_column_missing']);
    expect(await refusalOf(said({ 0: 'email', 1: 'company', 4: 'company' }))).toEqual(['column_chosen_twice']);
    expect(await refusalOf(mapColumns(provider, { ...fields, seen: 'another' }))).toEqual(['moved_on']);
    const two = await guessOf(provider, await sentIn(provider, 'Email,Email\na@toko.example,b@toko.example'));
    const both = mapColumns(provider, { ...two.fields, chosen: { 0: 'email', 1: 'email' } });
    await expect(both).rejects.toMatchObject({
      reasons: [{ field: 'column1', with: { first: 'Email (A)', other: 'Email (B)' } }],
    });
    expect((await listOf(importId)).status).toBe('uploaded');
    await said({ 0: 'email' });
    expect(await foundIn(importId)).toEqual(['3 ready', '4 ready']);
  });

  test('with the same headings is taken as the last time, for its own organization alone', async () => {
    const [provider, other] = [await sender(), await sender()];
    const first = await sentIn(provider, german, 'first.csv');
    const { fields } = await guessOf(provider, first);
    await mapColumns(provider, { ...fields, chosen: { 0: 'email', 4: 'company' } });
    const turned = 'Notiz;MPN ID;Land/Region;Firma;E-Mail-Adresse*\nToko Ayu;;;;ayu@toko.example';
    const { look } = await guessOf(provider, await sentIn(provider, turned));
    expect(look.before?.fileName).toBe('first.csv');
    expect(look.columns.map(({ field }) => field)).toEqual(['company', null, null, null, 'email']);
    const theirs = await guessOf(other, await sentIn(other, turned));
    expect(theirs.look.before).toBeNull();
    const again = await sentIn(provider, turned, 'second.csv');
    await mapped(provider, again);
    expect((await findList(provider, again))?.columns?.before).toBe('first.csv');
  });

  test('can be read otherwise until it is sent: its headings, its separator, its columns', async () => {
    const provider = await sender();
    const importId = await sentIn(provider, 'Kontak;Asal\nayu@toko.example;ID\nlim@kedai.example;MY');
    await readAs(provider, { importId, headingLine: 0, separator: undefined });
    await mapped(provider, importId);
    expect(await foundIn(importId)).toEqual(['1 malformed email email_malformed', '2 ready', '3 ready']);
    await readAs(provider, { importId, headingLine: 1, separator: 'semicolon' });
    await mapped(provider, importId);
    expect(await foundIn(importId)).toEqual(['2 ready', '3 ready']);
    expect(await refusalOf(readAs(provider, { importId, headingLine: 3, separator: undefined }))).toEqual([
      'csv_empty',
    ]);
    await sendReady(provider, { importId });
    expect(await refusalOf(readAs(provider, { importId, headingLine: 0, separator: undefined }))).toEqual([
      'being_sent',
    ]);
    await finished(importId);
    expect(await refusalOf(readAs(provider, { importId, headingLine: 0, separator: undefined }))).toEqual([
      'list_file_gone',
    ]);
    expect(await tallyOf(importId)).toEqual({ sent: 2 });
  });

  test('in letters nobody can be sure of is read as somebody says', async () => {
    const provider = await sender();
    const importId = await sentIn(provider, iconv.encode('email,company\na@toko.example,Dvořák', 'windows-1250'));
    expect((await guessOf(provider, importId)).look.sure).toBe(false);
    await chooseReading(provider, { importId, reading: 'windows-1250' });
    expect((await guessOf(provider, importId)).look).toMatchObject({ sure: true, reading: 'windows-1250' });
    await mapped(provider, importId);
    expect((await listRows(importId, { verdict: 'ready' })).rows[0]?.cells.company).toBe('Dvořák');
  });

  test('without any address is refused at once', async () => {
    const provider = await sender();
    for (const file of ['company\nToko Ayu', 'Firma;Land\nToko;DE'])
      expect(await refusalOf(sentIn(provider, file))).toEqual(['csv_column_missing']);
  });

  test('is said and read by agents of its own organization alone', async () => {
    const [provider, other] = [await sender(), await sender()];
    const helpdesk = await colleague(provider, ['helpdesk_agent']);
    const importId = await sentIn(provider, german);
    const { fields } = await guessOf(provider, importId);
    for (const [who, code] of [
      [other, 'not_yours'],
      [helpdesk, 'agent_role_missing'],
    ] as const) {
      expect(await refusalOf(mapColumns(who, fields))).toEqual([code]);
      expect(await refusalOf(chooseReading(who, { importId, reading: 'utf-8' }))).toEqual([code]);
      expect(await refusalOf(readAs(who, { importId, headingLine: 0, separator: undefined }))).toEqual([code]);
      const alike = { importId, field: 'country', value: 'DE', ...fix } as const;
      expect(await refusalOf(changeAlike(who, { ...alike, country: 'ID' }))).toEqual([code]);
    }
  });

  test('of customers has no column for a PartnerID', async () => {
    const { reseller, partnershipId } = await partners();
    const file = { name: 'c.csv', bytes: Buffer.from('Email,MPN ID\nayu@kopi.example,4012345') };
    const importId = await uploadCustomers(reseller, { partnershipId, file });
    const { look, fields } = await guessOf(reseller, importId);
    expect(look.columns.map(({ field }) => field)).toEqual(['email', null]);
    await mapColumns(reseller, fields);
    expect(await foundIn(importId)).toEqual(['2 ready']);
  });

  test('is thrown away with its file after thirty days when nobody has said its columns; a checked one loses its file alone', async () => {
    const provider = await sender();
    const [left, checked] = [await sentIn(provider, german), await sentIn(provider, german)];
    await mapped(provider, checked);
    freeze(new Date(Date.now() + days(29)));
    await forgetFiles();
    expect((await findList(provider, left))?.open).toBe(true);
    freeze(new Date(Date.now() + days(31)));
    expect(await forgetFiles()).toBeGreaterThan(0);
    expect(await findList(provider, left)).toBeNull();
    expect(await findList(provider, checked)).toMatchObject({ status: 'checked', open: false });
    expect(await foundIn(checked)).toHaveLength(2);
    expect(await db.invitationImportFile.count({ where: { importId: { in: [left, checked] } } })).toBe(0);
  });
});

describe('a row whose own file is at fault', () => {
  const file = ['email,company', 'a@toko.example,"Toko', 'c@toko.example,Toko,stray', 'b@toko.example,Toko'].join('\n');

  test('says so by itself, and is ready once it is typed anew', async () => {
    const provider = await sender();
    const importId = await sentIn(provider, file);
    expect(await foundIn(importId)).toEqual(['2 malformed  csv_quote', '3 malformed  csv_too_many_cells', '4 ready']);
    expect(await fixRow(provider, { ...fix, importId, line: 2, email: 'a@toko.example', company: 'Toko' })).toBe(
      'ready',
    );
    expect(await foundIn(importId)).toEqual(['2 ready', '3 malformed  csv_too_many_cells', '4 ready']);
  });

  test('is not sent', async () => {
    const provider = await sender();
    const importId = await sentIn(provider, file);
    await sendReady(provider, { importId });
    await finished(importId);
    expect(await tallyOf(importId)).toEqual({ malformed: 2, sent: 1 });
  });
});

describe('one wrong value in many rows', () => {
  const rows = (country: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${country}-${count}-${at}@toko.example,${country},`);
  const file = [
    'email,country,language',
    ...rows('Atlantis', 9),
    ...rows('ATLANTIS', 1),
    ...rows('Germany', 2),
    'x@toko.example,Lemuria,',
    'y@toko.example,,Klingon',
    'z@toko.example,,Klingon',
  ].join('\n');
  const change = { ...fix, field: 'country', value: 'Atlantis' } as const;

  test('is told with its rows, the most frequent first, and one that stands once is not', async () => {
    const provider = await sender();
    const importId = await sentIn(provider, file);
    const { alike, more } = await listAlike(importId);
    expect(more).toBe(false);
    expect(
      alike.map(({ field, value, rows: many, reason }) => `${field} ${value.toLowerCase()} ${many} ${reason.code}`),
    ).toEqual([
      'country atlantis 10 country_unknown',
      'country germany 2 other_region',
      'language klingon 2 language_unknown',
    ]);
  });

  test('is changed in all of them at once, whatever its case', async () => {
    const provider = await sender();
    const importId = await sentIn(provider, file);
    expect(await changeAlike(provider, { ...change, importId, country: 'Indonesia' })).toBe(10);
    expect(await tallyOf(importId)).toEqual({ ready: 10, wrong_region: 2, malformed: 3 });
    expect(
      await changeAlike(provider, { ...change, importId, field: 'language', value: 'Klingon', clear: 'yes' }),
    ).toBe(2);
    expect(await tallyOf(importId)).toEqual({ ready: 12, wrong_region: 2, malformed: 1 });
    expect(await refusalOf(changeAlike(provider, { ...change, importId, country: 'ID' }))).toEqual(['moved_on']);
  });

  test('stays where the new one cannot be read, or none is given', async () => {
    const provider = await sender();
    const importId = await sentIn(provider, file);
    expect(await refusalOf(changeAlike(provider, { ...change, importId, country: 'Lemuria' }))).toEqual([
      'country_unknown',
    ]);
    expect(await refusalOf(changeAlike(provider, { ...change, importId }))).toEqual(['required']);
    expect(await refusalOf(changeAlike(provider, { ...change, importId, value: '%', country: 'ID' }))).toEqual([
      'moved_on',
    ]);
    expect((await listAlike(importId)).alike[0]?.rows).toBe(10);
  });

  test('is not changed in rows that were sent, nor while the list is being sent', async () => {
    const provider = await sender();
    const importId = await sentIn(provider, 'email,company\na@toko.example,Toko\nb@@,Toko');
    await sendReady(provider, { importId });
    const toko = { ...change, importId, field: 'company', value: 'Toko', company: 'Kedai' } as const;
    expect(await refusalOf(changeAlike(provider, toko))).toEqual(['being_sent']);
    await finished(importId);
    expect(await changeAlike(provider, toko)).toBe(1);
    expect((await listRows(importId, { verdict: 'sent' })).rows[0]?.cells.company).toBe('Toko');
  });
});

test('thirty lists an hour are kept, whatever their headings', async () => {
  const provider = await sender();
  const file = { name: 'a.csv', bytes: Buffer.from(german) };
  for (let sent = 0; sent < 30; sent += 1) await upload(provider, { file });
  expect(await refusalOf(upload(provider, { file }))).toEqual(['too_many_tries']);
});

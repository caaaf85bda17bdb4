import { describe, expect, test } from 'vitest';
import { db, pool } from '@/lib/db';
import { accept, decline } from '@/lib/invitation/answers';
import { draft, send } from '@/lib/invitation/commands';
import { findSent } from '@/lib/invitation/sent';
import { fixRow, sendReady, upload } from '@/lib/invitation-list/commands';
import { enqueueForgottenLists, sendSome } from '@/lib/invitation-list/job';
import { everyRest, findList, listRows } from '@/lib/invitation-list/queries';
import { caps } from '@/lib/letter/caps';
import { suspend } from '@/lib/provider/commands';
import { countTry } from '@/lib/throttle';
import { work } from '../emails/post-office';
import { company, consent, holding, invite, partners, sender, words } from '../support/invitations';
import { address, finished, foundIn, listFile, listOf, many, sentBy, tallyOf, uploaded } from '../support/lists';
import { colleague, refusalOf } from '../support/people';
import { operator } from '../support/providers';

const fix = { line: 2, company: '', country: '', partnerId: '', language: '' };

describe('a list', () => {
  test('is judged row by row, and nothing is sent', async () => {
    const { provider, reseller } = await partners();
    const location = await db.location.findFirstOrThrow({ where: { organizationId: reseller.organizationId } });
    const elsewhere = await company('active', 'DE');
    const abroad = await db.location.findFirstOrThrow({ where: { organizationId: elsewhere.organizationId } });
    await invite(provider, { email: 'open@toko.example' });
    const declined = await invite(provider, { email: 'no@toko.example' });
    await decline(holding(await company(), declined), { message: undefined });
    const [accepted] = await db.invitation.findMany({
      where: { providerId: provider.organizationId, status: 'accepted' },
    });
    const letters = await db.letter.count();
    const importId = await uploaded(provider, [
      { email: 'ayu@toko.example', company: 'Toko Ayu', country: 'Indonesia' },
      { email: 'Ayu@TOKO.example', country: 'ID' },
      { email: 'ayu' },
      { email: 'open@toko.example' },
      { email: 'no@toko.example' },
      { email: accepted?.email ?? '' },
      { email: 'new@toko.example', partnerId: location.partnerId },
      { email: 'de@toko.example', country: 'Jerman' },
      { email: 'pid@toko.example', country: 'ID', partnerId: abroad.partnerId },
      { email: 'cn@toko.example', country: 'CN' },
      { email: 'none@toko.example', partnerId: '9999999' },
    ]);
    expect(await foundIn(importId)).toEqual([
      '2 ready',
      '3 duplicate_in_file email same_address_above',
      '4 malformed email email_malformed',
      '5 already_invited email already_invited',
      '6 already_invited email declined_before',
      '7 already_partner  already_partner',
      '8 already_partner  already_partner',
      '9 wrong_region country other_region',
      '10 wrong_region partnerId other_region',
      '11 wrong_region country country_in_no_region',
      '12 malformed partnerId partner_id_unknown',
    ]);
    expect(await tallyOf(importId)).toEqual({
      ready: 1,
      malformed: 2,
      duplicate_in_file: 1,
      already_invited: 2,
      already_partner: 2,
      wrong_region: 3,
    });
    expect(await db.letter.count()).toBe(letters);
  });

  test.each([
    [{ company: 'Toko Ayu' }, 'email required'],
    [{ email: 'a@b@toko.example' }, 'email email_malformed'],
    [{ email: `${'a'.repeat(250)}@toko.example` }, 'email too_long'],
    [{ email: 'ayu@toko.example', company: 'Toko \ue000 Ayu' }, 'company characters_not_allowed'],
    [{ email: 'ayu@toko.example', company: 'x'.repeat(201) }, 'company too_long'],
    [{ email: 'ayu@toko.example', country: 'Atlantis' }, 'country country_unknown'],
    [{ email: 'ayu@toko.example', partnerId: '12345' }, 'partnerId partner_id_malformed'],
    [{ email: 'ayu@toko.example', language: 'Klingon' }, 'language language_unknown'],
    [{ email: 'ayu', country: 'Atlantis' }, 'email email_malformed'],
  ])('with the row %j is told which field to mend, and why', async (cells, why) => {
    const provider = await sender();
    expect(await foundIn(await uploaded(provider, [cells]))).toEqual([`2 malformed ${why}`]);
  });

  test.each([
    [{}, 'en'],
    [{ country: 'ID' }, 'id'],
    [{ country: 'Malaysia' }, 'en'],
    [{ country: 'ID', language: 'English' }, 'en'],
    [{ language: 'Bahasa Indonesia' }, 'id'],
  ])('with %j for a company writes to it in %s', async (cells, language) => {
    const provider = await sender();
    const importId = await uploaded(provider, [{ ...address(1), ...cells }]);
    await sendReady(provider, { importId });
    await finished(importId);
    const { language: written } = await db.invitation.findFirstOrThrow({
      where: { providerId: provider.organizationId },
    });
    expect(written).toBe(language);
  });

  test('is for those who may invite, and is its own provider’s alone', async () => {
    const [provider, other] = [await sender(), await sender()];
    const helpdesk = await colleague(provider, ['helpdesk_agent']);
    expect(await refusalOf(upload(helpdesk, { file: listFile([address(1)]) }))).toEqual(['agent_role_missing']);
    const importId = await uploaded(provider, [address(1)]);
    expect(await findList(other, importId)).toBeNull();
    expect(await findList(provider, 'no-id')).toBeNull();
    expect(await refusalOf(sendReady(other, { importId }))).toEqual(['not_yours']);
    expect(await refusalOf(fixRow(other, { ...fix, importId, ...address(2) }))).toEqual(['not_yours']);
    expect(await refusalOf(sendReady(helpdesk, { importId }))).toEqual(['agent_role_missing']);
    expect(await foundIn(importId)).toEqual(['2 ready']);
  });

  test('is leafed through by line, and its rest taken away whole', async () => {
    const provider = await sender();
    const wrong = Array.from({ length: 1_203 }, (_, number) => ({ ...address(number), country: 'DE' }));
    const importId = await uploaded(provider, [...wrong, address(5_000)]);
    const first = await listRows(importId, { verdict: 'wrong_region' });
    expect([first.rows.length, first.rows[0]?.line, first.next]).toEqual([50, 2, '51']);
    const last = await listRows(importId, { verdict: 'wrong_region', after: '1180' });
    expect([last.rows.map(({ line }) => line).at(-1), last.next]).toEqual([1_204, null]);
    const rest: number[] = [];
    for await (const { line } of everyRest(importId)) rest.push(line);
    expect(rest).toEqual(wrong.map((_, at) => at + 2));
  });
});

describe('a row that is mended', () => {
  test('is judged again, and so are those that were its duplicates', async () => {
    const provider = await sender();
    const importId = await uploaded(provider, [address(1), address(1), address(2)]);
    expect(await fixRow(provider, { ...fix, importId, ...address(3) })).toBe('ready');
    expect(await foundIn(importId)).toEqual(['2 ready', '3 ready', '4 ready']);
    expect(await fixRow(provider, { ...fix, importId, line: 3, ...address(2) })).toBe('ready');
    expect(await foundIn(importId)).toEqual(['2 ready', '3 ready', '4 duplicate_in_file email same_address_above']);
    expect(await fixRow(provider, { ...fix, importId, ...address(3), country: 'Germany' })).toBe('wrong_region');
    expect(await tallyOf(importId)).toEqual({ wrong_region: 1, ready: 1, duplicate_in_file: 1 });
  });

  test('is refused on every field that cannot be read, and stays as it was', async () => {
    const provider = await sender();
    const importId = await uploaded(provider, [{ email: 'ayu' }]);
    const typed = { ...fix, importId, email: 'ayu@', country: 'Atlantis' };
    expect(await refusalOf(fixRow(provider, typed))).toEqual(['email_malformed', 'country_unknown']);
    const unknown = { ...fix, importId, ...address(1), partnerId: '9999999' };
    expect(await refusalOf(fixRow(provider, unknown))).toEqual(['partner_id_unknown']);
    expect(await foundIn(importId)).toEqual(['2 malformed email email_malformed']);
    expect((await listRows(importId, { verdict: 'malformed' })).rows[0]?.cells.email).toBe('ayu');
  });

  test('cannot be one that was sent, nor any while the list is being sent', async () => {
    const provider = await sender();
    const importId = await uploaded(provider, [address(1), { email: 'ayu' }]);
    await sendReady(provider, { importId });
    expect(await refusalOf(fixRow(provider, { ...fix, importId, line: 3, ...address(2) }))).toEqual(['being_sent']);
    await finished(importId);
    expect(await refusalOf(fixRow(provider, { ...fix, importId, ...address(2) }))).toEqual(['moved_on']);
    expect(await fixRow(provider, { ...fix, importId, line: 3, ...address(2) })).toBe('ready');
  });
});

describe('a list that is sent', () => {
  test('sends the ready rows alone, each as a member’s own invitation', async () => {
    const provider = await sender();
    const importId = await uploaded(provider, [
      { ...address(1), company: 'Toko Satu', country: 'ID' },
      { email: 'ayu' },
      { ...address(2), country: 'DE' },
    ]);
    await sendReady(provider, { importId });
    expect(await finished(importId)).toMatchObject({ status: 'sent', stopped: null, sentAt: expect.any(Date) });
    expect(await tallyOf(importId)).toEqual({ sent: 1, malformed: 1, wrong_region: 1 });
    expect(await sentBy(provider)).toEqual(['ayu@toko-1.example 1']);
    const [row] = (await listRows(importId, { verdict: 'sent' })).rows;
    const found = await findSent(provider, row?.invitationId ?? '');
    expect(found?.invitation).toMatchObject({ company: 'Toko Satu', countryIso2: 'ID', createdById: provider.userId });
    expect(found?.history).toMatchObject([{ event: 'send', actedAs: 'member', userId: provider.userId }]);
  });

  test('uploaded again finds its rows invited already, and partners once they accept, and sends nothing twice', async () => {
    const provider = await sender();
    const importId = await uploaded(provider, many(3));
    await sendReady(provider, { importId });
    await finished(importId);
    const again = await uploaded(provider, many(3));
    expect(await tallyOf(again)).toEqual({ already_invited: 3 });
    expect(await refusalOf(sendReady(provider, { importId: again }))).toEqual(['nothing_ready']);
    expect(await refusalOf(sendReady(provider, { importId }))).toEqual(['nothing_ready']);
    const [row] = (await listRows(importId, { verdict: 'sent' })).rows;
    await accept(holding(await company(), row?.invitationId ?? ''), consent);
    expect(await tallyOf(await uploaded(provider, many(3)))).toEqual({ already_invited: 2, already_partner: 1 });
    expect(await sentBy(provider)).toHaveLength(2);
  });

  test('by eight workers at once, again and again, sends each row once', async () => {
    const provider = await sender();
    const importId = await uploaded(provider, many(60));
    await sendReady(provider, { importId });
    for (let round = 0; (await listOf(importId)).status === 'sending'; round += 1) {
      expect(round).toBeLessThan(20);
      await Promise.all(Array.from({ length: 8 }, () => sendSome(importId)));
    }
    await work('send_invitations');
    expect(await tallyOf(importId)).toEqual({ sent: 60 });
    const sent = await sentBy(provider);
    expect(sent.length).toBe(60);
    expect(sent.filter((line) => !line.endsWith(' 1'))).toEqual([]);
  });

  test('asked for twice at once is sent once', async () => {
    const provider = await sender();
    const importId = await uploaded(provider, many(3));
    const asked = await Promise.allSettled([sendReady(provider, { importId }), sendReady(provider, { importId })]);
    expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await finished(importId);
    expect(await sentBy(provider)).toHaveLength(3);
  });

  test('leaves out whom somebody invited meanwhile, and says so', async () => {
    const provider = await sender();
    const importId = await uploaded(provider, many(2));
    await sendReady(provider, { importId });
    const invitationId = await draft(provider, words(address(1)));
    await send(provider, { invitationId, seen: 0 });
    await finished(importId);
    expect(await foundIn(importId)).toEqual(['2 sent', '3 already_invited email already_invited']);
    expect(await sentBy(provider)).toEqual(['ayu@toko-0.example 1', 'ayu@toko-1.example 1']);
  });

  test('goes on past a row of which not even what became of it can be written: that row has failed', async () => {
    const provider = await sender();
    const importId = await uploaded(provider, many(3));
    await sendReady(provider, { importId });
    await invite(provider, address(1));
    await pool.query(
      `alter table invitation_import_row add constraint unwritable check (verdict <> 'already_invited') not valid`,
    );
    try {
      await finished(importId);
    } finally {
      await pool.query('alter table invitation_import_row drop constraint unwritable');
    }
    expect(await foundIn(importId)).toEqual(['2 sent', '3 failed  row_failed', '4 sent']);
  });

  test('stops when its sender may not send any more, and goes on for somebody who may', async () => {
    const provider = await sender();
    const agent = await colleague(provider, ['sales_agent']);
    const importId = await uploaded(agent, many(30));
    await sendReady(agent, { importId });
    await sendSome(importId);
    await db.membership.update({ where: { id: agent.membershipId }, data: { roles: [] } });
    expect(await finished(importId)).toMatchObject({ status: 'checked', stopped: { code: 'agent_role_missing' } });
    expect(await tallyOf(importId)).toEqual({ sent: 25, ready: 5 });
    await sendReady(provider, { importId });
    expect(await finished(importId)).toMatchObject({ status: 'sent', stopped: null });
    expect(await sentBy(provider)).toHaveLength(30);
  });

  test('stops when the provider is suspended', async () => {
    const provider = await sender();
    const importId = await uploaded(provider, many(2));
    await sendReady(provider, { importId });
    await suspend(await operator(), { providerId: provider.organizationId, seen: 1, reason: 'Not paid.' });
    expect(await finished(importId)).toMatchObject({ status: 'checked', stopped: { code: 'authorization_missing' } });
    expect(await refusalOf(sendReady(provider, { importId }))).toEqual(['authorization_missing']);
    expect(await sentBy(provider)).toEqual([]);
  });

  test('spares an address that others have invited all hour; its row waits, and can be sent later', async () => {
    const provider = await sender();
    const importId = await uploaded(provider, many(2));
    const others = [await sender(), await sender(), await sender()];
    for (const other of others) await invite(other, address(1));
    await sendReady(provider, { importId });
    expect(await finished(importId)).toMatchObject({ status: 'sent', stopped: null });
    expect(await foundIn(importId)).toEqual(['2 sent', '3 resting email address_invited_often']);
    expect(await db.letter.count({ where: { address: address(1).email, status: 'dead' } })).toBe(0);
    await pool.query('update letter set letter_box = null');
    await sendReady(provider, { importId });
    await finished(importId);
    expect(await foundIn(importId)).toEqual(['2 sent', '3 sent']);
    expect(await sentBy(provider)).toHaveLength(2);
  });

  test('stops when the day is full, and says when the rest can follow', async () => {
    const provider = await sender();
    const importId = await uploaded(provider, many(3));
    await pool.query(`delete from throttle where key like 'invitations:%'`);
    await countTry('invitations', provider.organizationId);
    await pool.query(`update throttle set points = 4999 where key like 'invitations:%'`);
    await sendReady(provider, { importId });
    const { stopped, status } = await finished(importId);
    expect([status, stopped]).toEqual(['checked', { code: 'invitations_a_day', with: { count: 5_000, hours: 24 } }]);
    expect(await tallyOf(importId)).toEqual({ sent: 1, ready: 2 });
  });

  test('stops when its company has sent all the letters of a day, and leaves the rows for later', async () => {
    const provider = await sender();
    const importId = await uploaded(provider, many(2));
    const key = `organization ${provider.organizationId}`;
    await pool.query(`insert into letter_tally (key, hour, letters) values ($1, date_trunc('hour', now()), $2)`, [
      key,
      caps.organizationADay - 1,
    ]);
    await sendReady(provider, { importId });
    expect(await finished(importId)).toMatchObject({ status: 'checked', stopped: { code: 'letters_held_back' } });
    expect(await tallyOf(importId)).toEqual({ sent: 1, ready: 1 });
    await pool.query('delete from letter_tally where key = $1', [key]);
    await sendReady(provider, { importId });
    await finished(importId);
    expect(await tallyOf(importId)).toEqual({ sent: 2 });
  });

  test('that has lost its job gets another', async () => {
    const provider = await sender();
    const importId = await uploaded(provider, many(1));
    await sendReady(provider, { importId });
    await pool.query('select graphile_worker.remove_job($1)', [`list ${importId}`]);
    expect(await enqueueForgottenLists()).toBe(1);
    expect(await enqueueForgottenLists()).toBe(0);
    await finished(importId);
    expect(await sentBy(provider)).toHaveLength(1);
  });
});

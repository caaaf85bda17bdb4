import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { askForVersion } from '@/lib/agreement/ask-version';
import { decline } from '@/lib/agreement/declines';
import { findNewVersion } from '@/lib/agreement/open-version';
import { agreementStandingOf } from '@/lib/agreement-standing/standing';
import { after, days, freeze, hours, now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { countCalls, listCalls } from '@/lib/edition/board';
import { findChanges } from '@/lib/edition/campaign';
import { recallVersions, remindOfVersions, tellOfVersions } from '@/lib/edition/clock';
import { withdrawEdition } from '@/lib/edition/commands';
import { openChanges, remindAllSilent, remindOne, remindSilent } from '@/lib/edition/reminders';
import type { CallState } from '@/lib/edition/views';
import { inForce } from '../support/delegations';
import { acceptsAgain, published, typed } from '../support/editions';
import { company, sender } from '../support/invitations';
import { meanwhileHeld } from '../support/meanwhile';
import { colleague, refusalOf, told } from '../support/people';
import { operator } from '../support/providers';
import { recorded } from '../support/statements';

// A version that another test published would be the next one for everybody.
afterEach(async () => {
  freeze(null);
  await db.agreement.updateMany({ where: { effectiveFrom: { gt: now() } }, data: { withdrawnAt: now() } });
});

// Each test publishes a version from a day of its own on, each later than those before.
let day = 0;
const next = (more: Record<string, string> = {}) => typed(more, 40 + 30 * day++);

const lettersTo = (member: Member, name: string) =>
  db.letter.findMany({ where: { organizationId: member.organizationId, name: `agreement-version-${name}` } });

const stateOf = async (agreementId: string, { organizationId }: Member): Promise<CallState | undefined> => {
  const { rows } = await listCalls(await operator(), { agreementId });
  return rows.find((row) => row.organizationId === organizationId)?.state;
};

test('who accepted an earlier version and must accept this one is told, once, each admin in their language', async () => {
  const [reseller, provider, newcomer] = [await company('active'), await sender(), await company('qualified')];
  const { agreement } = await published(await operator(), next({ mustSign: 'resellers' }));
  await Promise.all([tellOfVersions(), tellOfVersions(), tellOfVersions()]);
  expect(await lettersTo(reseller, 'announced')).toMatchObject([
    { content: { version: agreement.version, message: expect.stringMatching(/1\.1/) } },
  ]);
  expect([await lettersTo(provider, 'announced'), await lettersTo(newcomer, 'announced')]).toEqual([[], []]);
  expect(await tellOfVersions()).toBe(0);
});

test('a campaign that halted goes on where it was, and whoever accepts meanwhile is not told', async () => {
  const [one, other, by] = [await company('active'), await company('active'), await operator()];
  const { agreement, edition } = await published(by, next());
  await acceptsAgain(one, agreement);
  await tellOfVersions();
  expect([(await lettersTo(one, 'announced')).length, (await lettersTo(other, 'announced')).length]).toEqual([0, 1]);
  const late = await company('active');
  await tellOfVersions();
  expect((await lettersTo(late, 'announced')).length).toBe(1);
  // Whoever was first counts among those who were called, and is told when it is taken back.
  expect(await stateOf(agreement.id, one)).toBe('signed');
  await withdrawEdition(by, { editionId: edition.id, seen: 2 });
  await recallVersions();
  expect((await lettersTo(one, 'withdrawn')).length).toBe(1);
});

test('a coming version is accepted before its day with the same evidence, and nothing else moves', async () => {
  const reseller = await company('active');
  const { agreement } = await published(await operator(), next());
  expect(await findNewVersion(reseller)).toMatchObject({ id: agreement.id, since: false });
  const enrollment = await db.enrollment.findFirstOrThrow({ where: { organizationId: reseller.organizationId } });
  await acceptsAgain(reseller, agreement);
  expect(await findNewVersion(reseller)).toBeNull();
  expect(await db.enrollment.findUnique({ where: { id: enrollment.id } })).toEqual(enrollment);
  const key = { agreementId: agreement.id, organizationId: reseller.organizationId };
  expect(await db.signature.findFirst({ where: key })).toMatchObject({
    ...{ enrollmentId: enrollment.id, pdfSha256: agreement.pdfSha256, statement: 'Saya berwenang.' },
    ...{ ip: reseller.from.ip, userAgent: reseller.from.userAgent, partnerId: expect.stringMatching(/^\d{7}$/) },
  });
  expect((await lettersTo(reseller, 'accepted')).length).toBe(1);
  freeze(agreement.effectiveFrom);
  expect((await agreementStandingOf(db, reseller.organizationId)).signed).toBe(true);
});

test('who may not accept a coming version asks those who may, by letter, and for no other version', async () => {
  const reseller = await company('active');
  const asker = await colleague(reseller, ['sales_agent']);
  const { agreementId: before } = await inForce();
  const { agreement } = await published(await operator(), next());
  await askForVersion(asker, { agreementId: agreement.id });
  const { organizationId } = reseller;
  expect(await db.letter.count({ where: { name: 'please-accept-version', organizationId } })).toBe(1);
  for (const agreementId of [before, randomUUID()])
    expect(await refusalOf(askForVersion(asker, { agreementId }))).toEqual(['agreement_other_version']);
});

test('of sixteen who accept a new version for one company at once, one does and the others are told', async () => {
  const member = await sender();
  const { agreement } = await published(await operator(), next());
  const { won, refused } = await told(Array.from({ length: 16 }, () => acceptsAgain(member, agreement)));
  expect([won, new Set(refused)]).toEqual([1, new Set(['agreement_already_signed'])]);
});

test('another role, other bytes, a version taken back and one that is not the next are refused', async () => {
  const [member, by] = [await company('active'), await operator()];
  const first = await published(by, next());
  const second = await published(by, next());
  const { id, pdfSha256 } = first.agreement;
  expect(await refusalOf(acceptsAgain(await colleague(member, ['admin_agent']), first.agreement))).toEqual([
    'global_admin_only',
  ]);
  expect(await refusalOf(acceptsAgain(member, { id, pdfSha256: '0'.repeat(64) }))).toEqual(['agreement_other_version']);
  expect(await refusalOf(acceptsAgain(member, second.agreement))).toEqual(['agreement_other_version']);
  expect(await refusalOf(acceptsAgain(await company('qualified'), first.agreement))).toEqual([
    'agreement_other_version',
  ]);
  await withdrawEdition(by, { editionId: first.edition.id, seen: 2 });
  expect(await refusalOf(acceptsAgain(member, { id, pdfSha256 }))).toEqual(['agreement_other_version']);
  await acceptsAgain(member, second.agreement);
});

test('who accepts while it is being taken back waits for that, and is refused', async () => {
  const member = await company('active');
  const { agreement } = await published(await operator(), next());
  const { id } = agreement;
  const takesBack = (tx: Tx) => tx.agreement.update({ where: { id }, data: { withdrawnAt: now() } });
  const fault = await meanwhileHeld(
    takesBack,
    async () => undefined,
    () => acceptsAgain(member, agreement),
  );
  expect(fault).toMatchObject({ reasons: [{ code: 'agreement_other_version' }] });
  expect(await db.signature.count({ where: { agreementId: id } })).toBe(0);
});

test('while somebody reads, the day passes: the version is accepted all the same, and is said to be in force', async () => {
  const member = await company('active');
  const { agreement } = await published(await operator(), next());
  freeze(after(agreement.effectiveFrom, hours(1)));
  expect(await findNewVersion(member)).toMatchObject({ id: agreement.id, since: true });
  expect((await agreementStandingOf(db, member.organizationId)).signed).toBe(false);
  await acceptsAgain(member, agreement);
  expect((await agreementStandingOf(db, member.organizationId)).signed).toBe(true);
});

test('a company reads what changes against the version it accepted, in words of its language', async () => {
  const member = await company('active');
  const { agreement } = await published(await operator(), next());
  expect(await findChanges(member, agreement.id, 'id')).toMatchObject({
    before: { version: '2026-11' },
    said: 'Ketentuan 1.1 baru.',
  });
  expect(await findChanges(await company('qualified'), agreement.id, 'en')).toBeNull();
});

test('those who have not accepted are reminded 14 and 3 days before and on the day, once each, and no one else', async () => {
  const [member, accepts] = [await company('active'), await company('active')];
  const { agreement } = await published(await operator(), next());
  await tellOfVersions();
  await acceptsAgain(accepts, agreement);
  for (const [before, letters] of [
    [15, 0],
    [14, 1],
    [13, 1],
    [3, 2],
    [0, 3],
    [-1, 3],
  ] as const) {
    freeze(after(agreement.effectiveFrom, -days(before)));
    await remindOfVersions();
    await remindOfVersions();
    const written = await lettersTo(member, 'waits');
    const own = written.filter(({ content }) => (content as { version: string }).version === agreement.version);
    expect([before, own.length]).toEqual([before, letters]);
  }
  expect(await lettersTo(accepts, 'waits')).toEqual([]);
});

test('whom an operator reminded today the clock does not remind again, today or later for that day', async () => {
  const [member, by] = [await company('active'), await operator()];
  const { agreement } = await published(by, next());
  await tellOfVersions();
  freeze(after(agreement.effectiveFrom, -days(14) - hours(2)));
  await remindOne(by, { agreementId: agreement.id, organizationId: member.organizationId });
  for (const before of [days(14), days(13), days(12)]) {
    freeze(after(agreement.effectiveFrom, -before));
    await remindOfVersions();
  }
  expect((await lettersTo(member, 'waits')).length).toBe(1);
  freeze(after(agreement.effectiveFrom, -days(3)));
  await remindOfVersions();
  expect((await lettersTo(member, 'waits')).length).toBe(2);
});

test('who was told of a version that is taken back is told so once', async () => {
  const [member, by] = [await company('active'), await operator()];
  const { edition } = await published(by, next());
  await tellOfVersions();
  await withdrawEdition(by, { editionId: edition.id, seen: 2 });
  await Promise.all([recallVersions(), recallVersions()]);
  expect((await lettersTo(member, 'withdrawn')).length).toBe(1);
  expect(await findNewVersion(member)).not.toMatchObject({ id: edition.agreementId });
});

test('the board tells who accepted, declined, opened, bounced and is silent', async () => {
  const [signs, declines, opens, bounces, silent] = [
    await company('active'),
    await company('active'),
    await company('active'),
    await company('active'),
    await company('active'),
  ];
  const { agreement } = await published(await operator(), next());
  await tellOfVersions();
  await acceptsAgain(signs, agreement);
  await decline(declines, { agreementId: agreement.id, reason: 'Clause 1.1 is too short.' });
  await openChanges(declines, { agreementId: agreement.id });
  await openChanges(opens, { agreementId: agreement.id });
  const call = await db.versionCall.findFirstOrThrow({
    where: { agreementId: agreement.id, organizationId: bounces.organizationId },
  });
  const { id } = await db.letter.findFirstOrThrow({ where: { factId: call.id } });
  await db.$queryRaw`select id from graphile_worker.remove_job(${`letter ${id}`})`;
  const back = { status: 'sent', sentAt: now(), bouncedAt: now(), bounce: 'No such mailbox.' } as const;
  await db.letter.update({ where: { id }, data: back });
  const states = await Promise.all([signs, declines, opens, bounces, silent].map((one) => stateOf(agreement.id, one)));
  expect(states).toEqual(['signed', 'declined', 'opened', 'bounced', 'silent']);
  const { states: counts } = await countCalls(await operator(), agreement.id);
  expect(counts.filter(({ count }) => count > 0).map(({ state }) => state)).toEqual([
    'signed',
    'declined',
    'opened',
    'bounced',
    'silent',
  ]);
  const { rows } = await listCalls(await operator(), { agreementId: agreement.id, state: 'opened' });
  expect(rows.map(({ organizationId }) => organizationId)).toEqual([opens.organizationId]);
});

test('one company is reminded at most once a day, and not once it has accepted', async () => {
  const [member, by] = [await company('active'), await operator()];
  const { agreement } = await published(by, next());
  const { organizationId } = member;
  const ask = { agreementId: agreement.id, organizationId };
  expect(await refusalOf(remindOne(by, ask))).toEqual(['not_yours']);
  await tellOfVersions();
  const { won, refused } = await told(Array.from({ length: 8 }, () => remindOne(by, ask)));
  expect([won, new Set(refused)]).toEqual([1, new Set(['reminded_today'])]);
  freeze(after(now(), days(1) + hours(1)));
  await remindOne(by, ask);
  expect((await lettersTo(member, 'waits')).length).toBe(2);
  await acceptsAgain(member, agreement);
  freeze(after(now(), days(2)));
  expect(await refusalOf(remindOne(by, ask))).toEqual(['moved_on']);
});

test('all that are silent are reminded, once however often the job runs, and the preview says who is left out', async () => {
  const [silent, reminded, closed, opens] = [
    await company('active'),
    await company('active'),
    await company('active'),
    await company('active'),
  ];
  const by = await operator();
  const { agreement } = await published(by, next());
  await tellOfVersions();
  await openChanges(opens, { agreementId: agreement.id });
  await remindOne(by, { agreementId: agreement.id, organizationId: reminded.organizationId });
  await db.organization.update({ where: { id: closed.organizationId }, data: { closedAt: now() } });
  const { result, statements } = await recorded(() => countCalls(by, agreement.id));
  expect(result.reminder).toMatchObject({ reminded: 1, closed: 1 });
  // The calls are read once for all that is counted.
  expect(statements.map(({ text }) => text.match(/from version_call/g))).toEqual([['from version_call']]);
  await remindSilent(by, { agreementId: agreement.id });
  await Promise.all([remindAllSilent(agreement.id), remindAllSilent(agreement.id)]);
  const count = async (member: Member) => (await lettersTo(member, 'waits')).length;
  expect([await count(silent), await count(reminded), await count(opens), await count(closed)]).toEqual([1, 1, 0, 0]);
  expect((await countCalls(by, agreement.id)).reminder.reached).toBe(0);
});

import { afterEach, expect, test } from 'vitest';
import type { Bearer } from '@/lib/actor';
import { after, days, freeze, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { expireDue } from '@/lib/join-request/clock';
import * as joinRequests from '@/lib/join-request/commands';
import { findAsked, findByLetter, listAsked, listOpen } from '@/lib/join-request/queries';
import { caps } from '@/lib/letter/caps';
import { listHeldNews } from '@/lib/letter/held';
import { findOverview } from '@/lib/overview/queries';
import { asked, newName, sentIn, tag, writing } from '../support/duplicates';
import { colleague, holderOf, refusalOf, told } from '../support/people';
import { answer, reseller } from '../support/story';

const { accept, acceptByLetter, ask, daysToAnswer, decline, declineByLetter, takeBack } = joinRequests;

afterEach(() => freeze(null));

const statusOf = async (id: string) => (await db.joinRequest.findUniqueOrThrow({ where: { id } })).status;
const membershipOf = (asker: { userId: string }, { organizationId }: { organizationId: string }) =>
  db.membership.findUnique({ where: { userId_organizationId: { userId: asker.userId, organizationId } } });
const lettersTo = async (userId: string, name: string) => {
  const { email: address } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  return db.letter.findMany({ where: { address, name } });
};
const byLetter = (readerId: string): Promise<Bearer> => holderOf('answer_join_request', readerId);

test('each Global admin who can act gets a letter with a link of their own, and nobody else does', async () => {
  const name = newName();
  const admin = await sentIn(name);
  const second = await colleague(admin, ['global_admin']);
  const agent = await colleague(admin, ['admin_agent']);
  const asker = await writing(name);
  await ask(asker, { alike: tag(asker, admin), message: 'I work in Bandung.' });
  for (const { userId } of [admin, second]) {
    const [letter, more] = await lettersTo(userId, 'join-request-asked');
    expect(more).toBeUndefined();
    expect(letter).toMatchObject({
      content: { organization: expect.any(String), asker: 'Ayu Sari', message: 'I work in Bandung.' },
    });
    expect(letter?.linkId).toEqual(expect.any(String));
  }
  expect(await lettersTo(agent.userId, 'join-request-asked')).toEqual([]);
  expect((await listOpen(admin)).map(({ user }) => user.email)).toEqual([
    (await db.user.findUniqueOrThrow({ where: { id: asker.userId } })).email,
  ]);
  expect(await listOpen(agent)).toEqual([]);
});

test('whoever is let in belongs to the company at once, in the roles chosen, and is told so', async () => {
  const { admin, asker, request, name } = await asked();
  await accept(admin, { requestId: request.id, seen: 1, roles: ['sales_agent'] });
  expect(await statusOf(request.id)).toBe('accepted');
  expect(await membershipOf(asker, admin)).toMatchObject({
    roles: ['sales_agent'],
    disabledAt: null,
    joinedAt: expect.any(Date),
  });
  expect(await lettersTo(asker.userId, 'join-request-accepted')).toMatchObject([{ content: { organization: name } }]);
  const journal = await db.auditEntry.findMany({
    where: { subject: 'join_request', subjectId: request.id },
    orderBy: { id: 'asc' },
  });
  expect(journal.map(({ action }) => action)).toEqual(['join_request.begin', 'join_request.accept']);
});

test('by the letter, too, though nobody becomes a Global admin or User admin by a link', async () => {
  const { admin, asker, request, readerId } = await asked();
  for (const role of ['global_admin', 'user_admin'] as const)
    expect(await refusalOf(acceptByLetter(await byLetter(readerId), { roles: [role] }))).toEqual(['sign_in_to_grant']);
  await acceptByLetter(await byLetter(readerId), { roles: ['helpdesk_agent'] });
  expect(await membershipOf(asker, admin)).toMatchObject({ roles: ['helpdesk_agent'] });
  const { userId } = await db.joinRequestEvent.findFirstOrThrow({
    where: { joinRequestId: request.id, event: 'accept' },
  });
  expect(userId).toBe(admin.userId);
});

test('one answer counts: after it no letter’s link answers again, its own nor a colleague’s', async () => {
  const name = newName();
  const admin = await sentIn(name);
  const second = await colleague(admin, ['global_admin', 'admin_agent']);
  const asker = await writing(name);
  await ask(asker, { alike: tag(asker, admin), message: undefined });
  const request = await db.joinRequest.findFirstOrThrow({ where: { userId: asker.userId } });
  const [own, other] = await Promise.all(
    [admin, second].map(async ({ userId }) => {
      const { id } = await db.joinRequestReader.findFirstOrThrow({ where: { joinRequestId: request.id, userId } });
      return byLetter(id);
    }),
  );
  if (!own || !other) throw new Error('There are two letters.');
  await declineByLetter(own, { reason: 'We do not know you.' });
  expect(await refusalOf(acceptByLetter(own, { roles: [] }))).toEqual(['link_used']);
  expect(await refusalOf(acceptByLetter(other, { roles: [] }))).toEqual(['link_used']);
  expect(await statusOf(request.id)).toBe('declined');
  expect(await membershipOf(asker, admin)).toBeNull();
  expect(await lettersTo(asker.userId, 'join-request-declined')).toMatchObject([
    { content: { message: 'We do not know you.' } },
  ]);
});

test('of two admins who answer at once one is heard, and the other learns of it', async () => {
  const { admin, request } = await asked();
  const second = await colleague(admin, ['global_admin']);
  const { won, refused } = await told([
    accept(admin, { requestId: request.id, seen: 1, roles: [] }),
    decline(second, { requestId: request.id, seen: 1, reason: 'No.' }),
  ]);
  expect([won, refused]).toEqual([1, ['moved_on']]);
});

test('whoever is a Global admin no longer answers by no letter sent before', async () => {
  const { admin, request, readerId } = await asked();
  await colleague(admin, ['global_admin', 'admin_agent']);
  await db.membership.updateMany({
    where: { userId: admin.userId, organizationId: admin.organizationId },
    data: { roles: ['admin_agent'] },
  });
  const bearer = await byLetter(readerId);
  expect(await findByLetter(bearer)).toBeNull();
  expect(await refusalOf(acceptByLetter(bearer, { roles: [] }))).toEqual(['not_yours']);
  expect(
    await refusalOf(accept({ ...admin, roles: ['admin_agent'] }, { requestId: request.id, seen: 1, roles: [] })),
  ).toEqual(['global_admin_only']);
});

test('another company neither sees the request nor answers it, and only its asker takes it back', async () => {
  const { admin, asker, request } = await asked();
  const stranger = await sentIn(newName());
  const fields = { requestId: request.id, seen: 1 };
  expect(await findAsked(stranger, request.id)).toBeNull();
  expect(await findAsked(asker, request.id)).toBeNull();
  expect(await findAsked(admin, request.id)).toMatchObject({ id: request.id });
  for (const other of [stranger, asker]) {
    expect(await refusalOf(accept(other, { ...fields, roles: ['global_admin'] }))).toEqual(['not_yours']);
    expect(await refusalOf(decline(other, { ...fields, reason: 'No.' }))).toEqual(['not_yours']);
  }
  for (const other of [stranger, admin]) expect(await refusalOf(takeBack(other, fields))).toEqual(['not_yours']);
  expect(await listAsked(stranger)).toEqual([]);
  await takeBack(asker, fields);
  expect(await statusOf(request.id)).toBe('withdrawn');
});

test('without an Admin agent in the company nobody is let in, as nobody is added', async () => {
  const { admin, request, readerId } = await asked({ agent: false });
  const fields = { requestId: request.id, seen: 1 };
  expect(await refusalOf(accept(admin, { ...fields, roles: [] }))).toEqual(['admin_agent_missing']);
  expect(await refusalOf(acceptByLetter(await byLetter(readerId), { roles: [] }))).toEqual(['admin_agent_missing']);
  await decline(admin, { ...fields, reason: 'Not now.' });
});

test('after fourteen days the request is over, whoever looks: the clock tells who asked, and one may ask again', async () => {
  const { admin, asker, request, readerId } = await asked();
  const link = await byLetter(readerId);
  freeze(after(request.askedAt, days(daysToAnswer)));
  expect(await listOpen(admin)).toEqual([]);
  expect(await refusalOf(accept(admin, { requestId: request.id, seen: 1, roles: [] }))).toEqual(['not_in_this_state']);
  freeze(after(request.expiresAt, 1_000));
  expect(await refusalOf(acceptByLetter(link, { roles: [] }))).toEqual(['link_used']);
  await expireDue();
  expect(await statusOf(request.id)).toBe('expired');
  expect(await lettersTo(asker.userId, 'join-request-expired')).toHaveLength(1);
  await ask(asker, { alike: tag(asker, admin), message: undefined });
  expect((await listAsked(asker)).map(({ status }) => status)).toEqual(['asked', 'expired']);
});

test('a moment before, the clock leaves it', async () => {
  const { request } = await asked();
  freeze(after(request.askedAt, days(daysToAnswer) - 1));
  await expireDue();
  expect(await statusOf(request.id)).toBe('asked');
});

test('one request is open of a person to a company, however often and however fast it is asked', async () => {
  const name = newName();
  const admin = await sentIn(name);
  const asker = await writing(name);
  const once = () => ask(asker, { alike: tag(asker, admin), message: undefined });
  const { won, refused } = await told([once(), once(), once()]);
  expect([won, refused]).toEqual([1, ['asked_to_join', 'asked_to_join']]);
});

test('the answer is the same for a company that nobody runs', async () => {
  const name = newName();
  const admin = await sentIn(name);
  // The database lets nobody bring a company there any more; some may have come there before.
  await db.$transaction([
    db.$executeRaw`set local session_replication_role = replica`,
    db.user.update({ where: { id: admin.userId }, data: { disabledAt: now() } }),
  ]);
  const asker = await writing(name);
  await expect(ask(asker, { alike: tag(asker, admin), message: undefined })).resolves.toBeUndefined();
  expect((await listAsked(asker)).map(({ status }) => status)).toEqual(['asked']);
  await db.user.update({ where: { id: admin.userId }, data: { disabledAt: null } });
});

test('whoever asks does not learn from a letter held back that there is somebody to read it', async () => {
  const name = newName();
  const admin = await sentIn(name);
  // Whose address is proven is not counted with all who write to it.
  await db.user.update({ where: { id: admin.userId }, data: { addressProvenAt: null } });
  const askNow = async () => {
    const asker = await writing(name);
    await ask(asker, { alike: tag(asker, admin), message: undefined });
    return asker;
  };
  for (let count = 0; count < caps.boxAnHour; count++) await askNow();
  const last = await askNow();
  expect(
    await db.letter.count({
      where: { name: 'join-request-asked', heldUntil: { not: null }, organizationId: admin.organizationId },
    }),
  ).toBe(1);
  expect(await listHeldNews(last.organizationId)).toEqual([]);
});

test('the overview tells the company that somebody waits, the asker until when, and both what became of it', async () => {
  const { admin, asker, request } = await asked();
  const [there, here] = [await findOverview(admin), await findOverview(asker)];
  expect(there.waiting).toMatchObject([{ kind: 'join', id: request.id, name: 'Ayu Sari' }]);
  expect(here.waiting.filter(({ kind }) => kind === 'join')).toEqual([]);
  expect(here.coming).toMatchObject([{ kind: 'join', id: request.id }]);
  await decline(admin, { requestId: request.id, seen: 1, reason: 'We do not know you.' });
  for (const [who, id] of [
    [admin, request.id],
    [asker, ''],
  ] as const) {
    const { waiting, coming, happened } = await findOverview(who);
    expect([...waiting, ...coming].filter(({ kind }) => kind === 'join')).toEqual([]);
    const events = happened.filter(({ noun }) => noun === 'join_request');
    expect(events.map((one) => [one.event, one.id])).toEqual([
      ['decline', id],
      ['begin', id],
    ]);
  }
});

test('five a day are asked by a person, and past ten for a company its admins get no more letters', async () => {
  const name = newName();
  const admin = await sentIn(name);
  for (let count = 0; count < 11; count++) {
    const asker = await writing(name);
    await ask(asker, { alike: tag(asker, admin), message: undefined });
  }
  expect(await lettersTo(admin.userId, 'join-request-asked')).toHaveLength(10);
  expect(await listOpen(admin)).toHaveLength(11);
  const asker = await writing(name);
  const once = async () => {
    await ask(asker, { alike: tag(asker, admin), message: undefined });
    const { id, version } = await db.joinRequest.findFirstOrThrow({ where: { userId: asker.userId, status: 'asked' } });
    await takeBack(asker, { requestId: id, seen: version });
  };
  for (let count = 0; count < 5; count++) await once();
  expect(await refusalOf(once())).toEqual(['too_many_tries']);
});

test('only a company that is like one’s own is asked, by a Global admin who does not belong to it', async () => {
  const name = newName();
  const admin = await sentIn(name);
  const asker = await writing(name);
  const idle = await colleague(asker, ['admin_agent']);
  const fields = { alike: tag(asker, admin), message: undefined };
  expect(await refusalOf(ask(idle, fields))).toEqual(['global_admin_only']);
  const stranger = await reseller();
  expect(await refusalOf(ask(stranger, { ...fields, alike: tag(stranger, admin) }))).toEqual(['moved_on']);
  await db.membership.create({
    data: { userId: asker.userId, organizationId: admin.organizationId, roles: [], joinedAt: now() },
  });
  expect(await refusalOf(ask(asker, fields))).toEqual(['already_member']);
});

test('who joined by an invitation meanwhile keeps those roles', async () => {
  const { admin, asker, request } = await asked();
  const { organizationId } = admin;
  await db.membership.create({
    data: { userId: asker.userId, organizationId, roles: ['user_admin'], joinedAt: now() },
  });
  expect(await refusalOf(accept(admin, { requestId: request.id, seen: 1, roles: [] }))).toEqual(['user_exists']);
  expect(await membershipOf(asker, admin)).toMatchObject({ roles: ['user_admin'] });
});

test('an invitation not answered is answered by it, and access taken away is given back', async () => {
  for (const before of [{ invitedAt: now() }, { joinedAt: now(), disabledAt: now() }]) {
    const { admin, asker, request } = await asked();
    const { organizationId } = admin;
    await db.membership.create({ data: { userId: asker.userId, organizationId, roles: [], ...before } });
    await accept(admin, { requestId: request.id, seen: 1, roles: ['billing_admin'] });
    expect(await membershipOf(asker, admin)).toMatchObject({
      roles: ['billing_admin'],
      joinedAt: expect.any(Date),
      disabledAt: null,
    });
  }
});

test('what the letter says of the asker is theirs alone: nothing of their answers is told', async () => {
  const { admin, asker } = await asked();
  await answer(asker);
  const [letter] = await lettersTo(admin.userId, 'join-request-asked');
  expect(Object.keys(Object(letter?.content)).sort()).toEqual(['answerBy', 'asker', 'email', 'organization']);
});

import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { clock } from '@/lib/actor';
import { days, freeze, hours } from '@/lib/clock';
import { db } from '@/lib/db';
import { endDue } from '@/lib/exit/clock';
import { giveNotice } from '@/lib/exit/commands';
import { signInWithPasskey } from '@/lib/identity/passkey-sign-in';
import { signInWithPassword } from '@/lib/identity/sign-in';
import { findSignedIn } from '@/lib/organization/queries';
import { stop, take } from '@/lib/way-back/answers';
import { answer, ask } from '@/lib/way-back/ask';
import { settleDue } from '@/lib/way-back/clock';
import { approve, decline } from '@/lib/way-back/decide';
import { factsOf } from '@/lib/way-back/facts';
import { reasonsAgainst } from '@/lib/way-back/lifecycle';
import { look } from '@/lib/way-back/prove';
import { colleague, holderOf, password, refusalOf, signedIn, told, visitorFrom } from '../support/people';
import { operator } from '../support/providers';
import { answered, withPasskey } from '../support/software-authenticator';
import { reviewer, started } from '../support/story';
import {
  lostCompany,
  nothingThere,
  recordOf,
  timeIsUp,
  twoDeciders,
  wayBackAsked,
  wayBackProven,
  wayBackReady,
  wayBackWaits,
} from '../support/ways-back';

const { from } = visitorFrom();
const nameOf = async (id: string) => (await db.organization.findUniqueOrThrow({ where: { id } })).name;
const statusOf = async (id: string) => (await db.wayBack.findUniqueOrThrow({ where: { id } })).status;
const lettersOf = (name: string, address?: string) =>
  db.letter.count({ where: { name, ...(address ? { address } : {}) } });

afterEach(() => freeze(null));

test('from asking to the new Global admin: proven, approved by two, told to all, waited for, taken once', async () => {
  const { member, asked, id, value } = await wayBackProven();
  const [first, second] = await twoDeciders();
  expect(await statusOf(id)).toBe('proven');
  await approve(first, { wayBackId: id, seen: 2 }, recordOf(value));
  expect(await lettersOf('way-back-waits')).toBe(0);
  await approve(second, { wayBackId: id, seen: 3 }, recordOf(value));
  const { email: admin } = await db.user.findUniqueOrThrow({ where: { id: member.userId } });
  expect(await lettersOf('way-back-waits', admin)).toBe(1);
  expect(await lettersOf('way-back-waits', `budi@${asked.email.split('@')[1]}`)).toBe(1);
  await settleDue();
  expect(await statusOf(id)).toBe('waiting');
  await timeIsUp(id);
  expect(await statusOf(id)).toBe('ready');
  const old = await db.session.create({
    data: { userId: member.userId, method: 'password', expiresAt: new Date(Date.now() + 1e8) },
  });
  const bearer = await holderOf('take_way_back', id);
  await take(bearer, { password });
  expect(await refusalOf(take(bearer, { password }))).toEqual(['link_used']);
  expect(await statusOf(id)).toBe('opened');
  expect(await findSignedIn(old.id)).toBeNull();
  const signed = await signedIn(asked.email);
  expect(signed.accounts).toMatchObject([{ organizationId: member.organizationId, roles: ['global_admin'] }]);
  expect(await lettersOf('way-back-opened', admin)).toBe(1);
});

test('whoever asks is answered alike, and only what belongs together begins anything', async () => {
  const { member, asked } = await lostCompany();
  const elsewhere = await lostCompany();
  const before = await db.wayBack.count();
  for (const odd of [
    { reference: 'MTR-2222-22' },
    { reference: elsewhere.asked.reference },
    { company: elsewhere.asked.company },
    { email: elsewhere.asked.email },
    { email: 'sari@gmail.com' },
    { email: `sari@not-${asked.email.split('@')[1]}` },
  ])
    await answer({ asked: { ...asked, ...odd }, from });
  expect(await db.wayBack.count()).toBe(before);
  expect(await lettersOf('way-back-asked', asked.email)).toBe(0);
  await answer({ asked: { ...asked, company: ` ${asked.company.toUpperCase()}. ` }, from });
  expect(await db.wayBack.findFirst({ where: { organizationId: member.organizationId } })).toMatchObject({
    status: 'asked',
  });
  await Promise.all([answer({ asked, from }), answer({ asked, from })]);
  expect(await db.wayBack.count({ where: { organizationId: member.organizationId } })).toBe(1);
});

test('a domain that nobody found right vouches for nobody, unless the company has proven it here', async () => {
  const { member, asked } = await lostCompany('in_review');
  const { organizationId } = member;
  const asks = () => db.wayBack.count({ where: { organizationId } });
  await answer({ asked, from });
  expect(await asks()).toBe(0);
  const domain = asked.email.split('@')[1] ?? '';
  const times = { createdAt: new Date(), movedAt: new Date() };
  await db.domainProof.create({ data: { organizationId, domain, value: `v-${domain}`, status: 'held', ...times } });
  await answer({ asked: { ...asked, company: (await nameOf(organizationId)) ?? '' }, from });
  expect(await asks()).toBe(1);
});

test.each(['email_ownership', 'email_domain'] as const)(
  'a contact whose %s did not pass vouches for nobody',
  async (kind) => {
    const { member, asked } = await lostCompany();
    const { organizationId } = member;
    await db.check.updateMany({ where: { kind, enrollment: { organizationId } }, data: { status: 'failed' } });
    await answer({ asked, from });
    expect(await db.wayBack.count({ where: { organizationId } })).toBe(0);
  },
);

test('the contact of a participation that ended vouches, also once another one is begun', async () => {
  const { member, asked } = await lostCompany('active');
  await giveNotice(member, { noticeDays: 30, reason: 'We close the branch.' });
  freeze(new Date(Date.now() + days(30) + 60_000));
  await endDue();
  const { organizationId } = member;
  expect(await db.enrollment.findMany({ where: { organizationId } })).toMatchObject([{ status: 'ended' }]);
  await started(member);
  await answer({ asked, from });
  expect(await db.wayBack.count({ where: { organizationId } })).toBe(1);
});

test('what was typed last counts until the domain is proven, and the letter comes three times more a day', async () => {
  const { id, asked, value } = await wayBackAsked();
  const stranger = { ...asked, firstName: 'Eve', story: 'Mine now.' };
  await answer({ asked: stranger, from });
  await answer({ asked, from });
  const row = await db.wayBack.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ firstName: asked.firstName, story: asked.story, value });
  for (let tries = 0; tries < 4; tries += 1) await answer({ asked, from });
  expect(await lettersOf('way-back-asked', asked.email)).toBe(4);
  await look(await holderOf('prove_way_back', id), {}, recordOf(value));
  await answer({ asked: stranger, from });
  expect(await db.wayBack.findUniqueOrThrow({ where: { id } })).toMatchObject({ firstName: asked.firstName });
});

test.each(['shut out', 'closed'] as const)('nothing approves, opens or takes it once it is %s', async (why) => {
  const shut = async ({ asked: { email, firstName, lastName }, member }: Awaited<ReturnType<typeof wayBackAsked>>) => {
    const disabledAt = new Date();
    const data = { disabledAt };
    if (why === 'closed')
      await db.organization.update({ where: { id: member.organizationId }, data: { closedAt: disabledAt } });
    else await db.user.upsert({ where: { email }, update: data, create: { email, firstName, lastName, ...data } });
  };
  const code = why === 'closed' ? 'organization_closed' : 'way_back_shut_out';
  const once = await wayBackProven();
  const [first, second] = await twoDeciders();
  await approve(first, { wayBackId: once.id, seen: 2 }, recordOf(once.value));
  await shut(once);
  const agrees = approve(second, { wayBackId: once.id, seen: 3 }, recordOf(once.value));
  expect(await refusalOf(agrees)).toEqual([code]);

  const waits = await wayBackWaits();
  await shut(waits);
  await timeIsUp(waits.id);
  expect(await statusOf(waits.id)).toBe('expired');

  const ready = await wayBackReady();
  await shut(ready);
  const bearer = await holderOf('take_way_back', ready.id);
  expect(await refusalOf(take(bearer, { password }))).toEqual([code]);
  expect(await statusOf(ready.id)).toBe('ready');
});

test('whoever asked does not decide about it themselves', async () => {
  const { id, value } = await wayBackProven();
  const own = await operator();
  const { email } = await db.user.findUniqueOrThrow({ where: { id: own.userId } });
  await db.wayBack.update({ where: { id }, data: { email } });
  expect(await refusalOf(approve(own, { wayBackId: id, seen: 2 }, recordOf(value)))).toEqual(['own_organization']);
});

test('an address of before hears of it, too', async () => {
  const { id, value, member } = await wayBackProven();
  const was = `before-${id}@company.example`;
  const change = { status: 'changed', was, email: 'now@company.example' } as const;
  const at = { askedAt: new Date(), movedAt: new Date(), expiresAt: new Date() };
  await db.addressChange.create({ data: { userId: member.userId, ...change, ...at } });
  const [first, second] = await twoDeciders();
  await approve(first, { wayBackId: id, seen: 2 }, recordOf(value));
  await approve(second, { wayBackId: id, seen: 3 }, recordOf(value));
  expect(await lettersOf('way-back-waits', was)).toBe(1);
  await db.addressChange.deleteMany({ where: { was } });
});

test('somebody whom the portal shut out has no way back either', async () => {
  const { asked } = await lostCompany();
  const { email, firstName, lastName } = asked;
  await db.user.create({ data: { email, firstName, lastName, disabledAt: new Date() } });
  await answer({ asked, from });
  expect(await db.wayBack.count({ where: { email } })).toBe(0);
});

test('a closed company has no way back', async () => {
  const { member, asked } = await lostCompany();
  await db.organization.update({ where: { id: member.organizationId }, data: { closedAt: new Date() } });
  await answer({ asked, from });
  expect(await db.wayBack.count({ where: { organizationId: member.organizationId } })).toBe(0);
  await db.organization.update({ where: { id: member.organizationId }, data: { closedAt: null } });
});

test('the record must be there, when it is looked for and again at each approval', async () => {
  const { id, value } = await wayBackAsked();
  const bearer = await holderOf('prove_way_back', id);
  await look(bearer, {}, nothingThere);
  await look(bearer, {}, recordOf('mitra-proof=another'));
  expect(await statusOf(id)).toBe('asked');
  await look(bearer, {}, recordOf(value));
  await look(bearer, {}, recordOf(value));
  expect(await statusOf(id)).toBe('proven');
  const one = await operator();
  expect(await refusalOf(approve(one, { wayBackId: id, seen: 2 }, nothingThere))).toEqual(['way_back_unproven']);
  expect(await statusOf(id)).toBe('proven');
});

test('one of the staff is not two, however often and however fast they press', async () => {
  const { id, value } = await wayBackProven();
  const one = await operator();
  const seen = recordOf(value);
  const { won } = await told([2, 2, 3, 3].map((version) => approve(one, { wayBackId: id, seen: version }, seen)));
  expect(won).toBe(1);
  expect(await statusOf(id)).toBe('approved_once');
  expect(await refusalOf(approve(one, { wayBackId: id, seen: 3 }, seen))).toEqual(['second_person_needed']);
  const others = [await reviewer(true), await operator()];
  const race = await told(others.map((other) => approve(other, { wayBackId: id, seen: 3 }, seen)));
  expect(race).toEqual({ won: 1, refused: ['moved_on'] });
  expect(await statusOf(id)).toBe('waiting');
});

test('a reviewer who leads nothing, somebody of the company, and somebody of a provider do not decide', async () => {
  const { id, value, member } = await wayBackProven();
  const asked = { wayBackId: id, seen: 2 };
  expect(await refusalOf(approve(await reviewer(), asked, recordOf(value)))).toEqual(['role_missing']);
  const [own, provides] = [await operator(), await operator()];
  const { organizationId } = member;
  await db.membership.create({ data: { userId: own.userId, organizationId, roles: [], joinedAt: new Date() } });
  const admin = { userId: provides.userId, roles: ['global_admin'], joinedAt: new Date() } as const;
  const memberships = { create: { ...admin, roles: [...admin.roles] } };
  await db.organization.create({ data: { kind: 'provider', name: 'Rowan', countryIso2: 'ID', memberships } });
  expect(await refusalOf(approve(own, asked, recordOf(value)))).toEqual(['own_organization']);
  expect(await refusalOf(approve(provides, asked, recordOf(value)))).toEqual(['way_back_provider']);
  expect(await refusalOf(decline(provides, { ...asked, reason: 'No.' }))).toEqual(['way_back_provider']);
  expect(await statusOf(id)).toBe('proven');
});

test('anybody of the company stops it by letter, and then nothing opens it', async () => {
  const { id, readerId, asked } = await wayBackReady();
  const takes = await holderOf('take_way_back', id);
  await stop(await holderOf('stop_way_back', readerId));
  expect(await statusOf(id)).toBe('stopped');
  expect(await lettersOf('way-back-stopped', asked.email)).toBe(1);
  expect(await refusalOf(take(takes, { password }))).toEqual(['link_used']);
  const open = { subjectId: { in: [id, readerId] }, usedAt: null, supersededAt: null };
  expect(await db.oneTimeLink.count({ where: open })).toBe(0);
});

test('no clock opens it before the 72 hours are over, and no link afterwards takes it late', async () => {
  const { id } = await wayBackWaits();
  const facts = await factsOf(db, id, clock);
  expect(facts.dueAt.getTime()).toBeGreaterThan(Date.now() + hours(71));
  expect(reasonsAgainst('release', clock, facts)).toMatchObject([{ code: 'not_in_this_state' }]);
  await timeIsUp(id);
  const bearer = await holderOf('take_way_back', id);
  await db.wayBack.update({ where: { id }, data: { dueAt: new Date(Date.now() - 1_000) } });
  expect(await refusalOf(take(bearer, { password }))).toEqual(['not_in_this_state']);
});

test('of a stop and an opening at once one wins, and the loser changes nothing', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { id, readerId, asked } = await wayBackReady();
    const [stops, takes] = [await holderOf('stop_way_back', readerId), await holderOf('take_way_back', id)];
    const { won } = await told([stop(stops), take(takes, { password })]);
    expect(won).toBe(1);
    const admins = await db.membership.count({
      where: { user: { email: asked.email }, roles: { has: 'global_admin' } },
    });
    expect(admins).toBe((await statusOf(id)) === 'opened' ? 1 : 0);
  }
});

test('staff decline it with a reason, also while the three days run', async () => {
  const { id, asked, second } = await wayBackWaits();
  await decline(second, { wayBackId: id, seen: 4, reason: 'Your admin signed in.' });
  expect(await statusOf(id)).toBe('declined');
  const letter = await db.letter.findFirstOrThrow({ where: { name: 'way-back-declined', address: asked.email } });
  expect(letter.content).toMatchObject({ message: 'Your admin signed in.' });
  await timeIsUp(id);
  expect(await statusOf(id)).toBe('declined');
});

test('what nobody goes on with runs out, and can be asked for again', async () => {
  const { id, asked } = await wayBackAsked();
  await timeIsUp(id);
  expect(await statusOf(id)).toBe('expired');
  expect(await lettersOf('way-back-expired', asked.email)).toBe(1);
  await answer({ asked, from });
  expect(await db.wayBack.count({ where: { email: asked.email } })).toBe(2);
});

test('a known person of the company gets a new password and no old second step; who acts elsewhere keeps theirs', async () => {
  const { id, member, asked } = await wayBackReady();
  const known = await colleague(member, ['sales_agent']);
  await db.wayBack.update({ where: { id }, data: { email: known.email } });
  await take(await holderOf('take_way_back', id), { password: 'a password of another day' });
  const visitor = visitorFrom(9);
  expect(await refusalOf(signInWithPassword(visitor, { email: known.email, password }))).toEqual(['sign_in_wrong']);
  const again = await findSignedIn(
    await signInWithPassword(visitor, { email: known.email, password: 'a password of another day' }),
  );
  expect(again?.accounts[0]?.roles.toSorted()).toEqual(['global_admin', 'sales_agent']);
  expect(await db.user.count({ where: { email: asked.email } })).toBe(0);

  const other = await wayBackReady();
  const elsewhere = await colleague(known, []);
  const { organizationId } = other.member;
  await db.membership.create({ data: { userId: elsewhere.userId, organizationId, roles: [], joinedAt: new Date() } });
  await db.wayBack.update({ where: { id: other.id }, data: { email: elsewhere.email } });
  await take(await holderOf('take_way_back', other.id), {});
  expect((await signedIn(elsewhere.email)).accounts).toHaveLength(2);
});

test('who acts elsewhere by a passkey or an issuer alone keeps it, too', async () => {
  const { id, member } = await wayBackReady();
  const elsewhere = await colleague((await lostCompany()).member, ['sales_agent']);
  const { userId, email } = elsewhere;
  const { kept } = await withPasskey(await signedIn(email));
  await db.user.update({ where: { id: userId }, data: { passwordHash: null } });
  await db.wayBack.update({ where: { id }, data: { email } });
  await take(await holderOf('take_way_back', id), { password: 'a password of another day' });
  expect(await db.user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({ passwordHash: null });
  const signed = await findSignedIn(await signInWithPasskey(visitorFrom(), await answered(kept, 'sign_in', null)));
  expect(signed?.accounts.map(({ organizationId }) => organizationId)).toContain(member.organizationId);
});

test('a password is chosen, and a weak one is refused', async () => {
  const { id } = await wayBackReady();
  const bearer = await holderOf('take_way_back', id);
  expect(await refusalOf(take(bearer, {}))).toEqual(['required']);
  expect(await refusalOf(take(bearer, { password: 'short' }))).toEqual(['password_too_short']);
  await take(bearer, { password });
});

test('an address, a reference and a network ask so often and no more', async () => {
  const { asked } = await lostCompany();
  const fields = { ...asked, locale: 'en' as const };
  for (let tries = 0; tries < 3; tries += 1) await ask(visitorFrom(40), fields);
  expect(await refusalOf(ask(visitorFrom(40), fields))).toEqual(['too_many_tries']);
  for (let tries = 0; tries < 3; tries += 1)
    await ask(visitorFrom(40), { ...fields, email: `${tries}-${fields.email}` });
  expect(await refusalOf(ask(visitorFrom(40), { ...fields, email: `x-${fields.email}` }))).toEqual(['too_many_tries']);
  await ask(visitorFrom(41), fields);
});

test('whoever approves was proven lately', () => {
  const actions = readFileSync('app/(staff)/ways-back/actions.ts', 'utf8');
  expect(actions).toMatch(/approve = action\(\s*provenCalendarKeeper,/);
  const gates = readFileSync('app/_server/gates.ts', 'utf8');
  expect(gates).toContain('return proven(await calendarKeeper());');
});

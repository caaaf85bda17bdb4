import type { Visitor } from '@/lib/actor';
import { machineNow } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { readAddress } from '@/lib/field/email-address';
import { networkOf } from '@/lib/network';
import { Refusal } from '@/lib/refusal';
import { countTry, forgetTries, refusalAfterTry, takeBackTry } from '@/lib/throttle';
import { beginFor } from './asked-accounts';
import { findBegun, finish, remember } from './begun-sign-in';
import { deviceOf, secondStepDeviceOf } from './known-device';
import { open } from './open-session';
import { passwordMatches } from './password';
import { drop, holdSignIn, isRecoveryCode, spend } from './second-step-code';
import { revokeAll } from './sessions';

/** No refusal: the password was right, and a second step is asked for. `token` goes with it to `finishSignIn`. */
export class SecondStepAsked extends Error {
  constructor(readonly token: string) {
    super('second step asked');
  }
}

/** What the browser that signs in holds already. `device`: what it keeps of earlier sign-ins. `replaces`: its session, which ends. */
export type Browser = { device?: string | undefined; replaces?: string | null };

/**
 * Signs in with a work account's password. Unknown, disabled and wrong all ask the same of the database, take as long and answer
 * `sign_in_wrong`. Refuses with `too_many_tries`: per address and origin, per origin, and per address from anywhere. The last of these
 * anybody can bring about, so it keeps nobody out who has the right password and a second step, or a browser known to the account.
 * Throws SecondStepAsked, and signs nobody in, when the person has a second step.
 */
export async function signInWithPassword(
  visitor: Visitor,
  fields: { email: string; password: string },
  browser: Browser = {},
): Promise<string> {
  const read = readAddress(fields.email);
  const email = read.ok ? read.address : fields.email;
  const network = networkOf(visitor.from.ip);
  const device = deviceOf(browser.device, email);
  const key = `${email} ${device ?? network}`;
  if (!device) await countTry('sign_in_origin', network);
  await countTry('sign_in_address', key);
  const refusal = await refusalAfterTry('sign_in_account', email);
  const user = await findByAddress(email);
  const matches = (await passwordMatches(user?.passwordHash ?? null, fields.password)) && !user?.disabledAt;
  if (refusal && !device && !(matches && user?.secondStep)) throw refusal;
  if (!user || !matches) throw Refusal.because('sign_in_wrong', { cure: 'reset_password' });
  await Promise.all([forgetTries('sign_in_address', key), takeBackTry('sign_in_account', email)]);
  const sessionId = await transaction(async (tx) => {
    if (await holdSignIn(tx, user.id)) return null;
    return open(tx, user.id, visitor.from, { method: 'password', provenAt: machineNow() }, browser.replaces);
  });
  if (!sessionId) throw new SecondStepAsked(await remember(user.id));
  return sessionId;
}

type Found = { id: string; passwordHash: string | null; disabledAt: Date | null; secondStep: boolean };

// One statement for known and unknown alike: a second one for the known would take longer.
async function findByAddress(email: string): Promise<Found | undefined> {
  const [found] = await db.$queryRaw<Found[]>`
    select u.id, u.password_hash as "passwordHash", u.disabled_at as "disabledAt", s.confirmed_at is not null as "secondStep"
    from app_user u left join second_step s on s.user_id = u.id where u.email = ${email}`;
  return found;
}

/**
 * The second half of a sign-in: a code from the app, or a recovery code. Refuses `sign_in_too_slow` when the password was given too
 * long ago, `code_wrong` and `recovery_code_wrong`, and after six tries `too_many_tries`. Whoever knows the password can bring that
 * about, so a browser in which this second step was taken before has tries of its own, and so has each sign-in with recovery codes, which
 * nobody guesses.
 */
export async function finishSignIn(
  visitor: Visitor,
  { token, code }: { token: string; code: string },
  browser: Browser = {},
): Promise<string> {
  const begun = await findBegun(token);
  if (!begun) throw Refusal.because('sign_in_too_slow', { cure: 'sign_in' });
  const { id, userId } = begun;
  const [limit, key] = counterOf(begun, code, browser.device);
  await countTry(limit, key);
  const sessionId = await transaction(async (tx) => {
    if (!(await finish(tx, id))) throw Refusal.because('sign_in_too_slow', { cure: 'sign_in' });
    const secondStep = await spend(tx, userId, visitor.from, code);
    const proof = { method: 'password', provenAt: machineNow(), secondStepAt: machineNow() };
    return open(tx, userId, visitor.from, proof, browser.replaces, secondStep);
  });
  await forgetTries(limit, key);
  return sessionId;
}

type Begun = NonNullable<Awaited<ReturnType<typeof findBegun>>>;

function counterOf({ id, userId, user }: Begun, code: string, kept: string | undefined) {
  if (isRecoveryCode(code)) return ['second_step_recovery', id] as const;
  const since = user.secondStep?.confirmedAt;
  const device = since ? secondStepDeviceOf(kept, user.email, since) : null;
  return ['second_step', device ? `${userId} ${device}` : userId] as const;
}

/**
 * What an OpenID Connect issuer vouches for. `provenAt`: when the person last proved to the issuer who they are, which may be
 * long before now. `replaces`: the session of this browser, which ends as the new one begins.
 */
export type Vouched = {
  issuer: string;
  subject: string;
  verifiedEmail: string | null;
  provenAt: Date;
  replaces: string | null;
};

/**
 * Signs in somebody an OpenID Connect issuer vouches for: by the identity it knows, else by an address the issuer has
 * verified, which is then tied to the identity. Refuses `issuer_unknown_person` when nobody here has that address.
 */
export async function signInWithIssuer(visitor: Visitor, proof: Vouched): Promise<string> {
  return transaction(async (tx) => {
    const { issuer, subject, provenAt } = proof;
    const known = await tx.identity.findUnique({
      where: { issuer_subject: { issuer, subject } },
      include: { user: true },
    });
    const user = known?.user ?? (proof.verifiedEmail ? await vouchedUser(tx, visitor, proof.verifiedEmail) : null);
    if (!user || user.disabledAt) throw Refusal.because('issuer_unknown_person', { cure: 'create_account' });
    if (!known) await tie(tx, user, { issuer, subject });
    return open(tx, user.id, visitor.from, { method: 'issuer', provenAt }, proof.replaces);
  });
}

// An issuer proves the address as a letter would, so a work account that was asked for with it begins. The password chosen for it is
// dropped: whoever chose it never proved the address.
async function vouchedUser(tx: Tx, visitor: Visitor, email: string) {
  return (await tx.user.findUnique({ where: { email } })) ?? beginFor(tx, visitor, email);
}

// An address nobody had proven may have been registered by somebody else: their password, second step and sessions end here.
async function tie(
  tx: Tx,
  user: { id: string; addressProvenAt: Date | null },
  identity: { issuer: string; subject: string },
) {
  await tx.identity.create({ data: { ...identity, userId: user.id } });
  if (user.addressProvenAt) return;
  await tx.user.update({ where: { id: user.id }, data: { passwordHash: null, addressProvenAt: machineNow() } });
  await drop(tx, user.id);
  await revokeAll(tx, user.id);
}

import { randomUUID } from 'node:crypto';
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Origin } from '@/lib/actor';
import { record } from '@/lib/audit';
import { machineNow, now } from '@/lib/clock';
import { brokeConstraint, db, type Tx, transaction } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { announce } from '@/lib/letter/announce';
import type { SignedIn } from '@/lib/organization/queries';
import { Refusal } from '@/lib/refusal';
import { type Answered, algorithms, bytesOf, handleOf, type Question, readAnswer, site } from './passkey-answer';
import { sealQuestion, takeQuestion } from './passkey-question';
import { makeCodes } from './recovery-codes';
import { dropCodesAlone, holdSignIn } from './second-step-code';
import { renew, revokeAll } from './sessions';

/** How many passkeys a person may have. */
export const mostPasskeys = 20;

/** Asks the device to make a passkey for somebody, one it does not have already. What maker it is of, nobody asks. */
export async function askToAdd(person: SignedIn): Promise<Question<PublicKeyCredentialCreationOptionsJSON>> {
  const have = await db.passkey.findMany({ where: { userId: person.userId }, take: mostPasskeys });
  const options = await generateRegistrationOptions({
    rpName: 'Mitra',
    rpID: site().expectedRPID,
    userID: Uint8Array.from(handleOf(person.userId)),
    userName: person.email,
    userDisplayName: fullName(person),
    timeout: 120_000,
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    excludeCredentials: have.map(({ credentialId }) => ({ id: Buffer.from(credentialId).toString('base64url') })),
  });
  return { options, question: sealQuestion(options.challenge, 'add', person.sessionId) };
}

/** The session's new id, and ten recovery codes where the person had none. */
type Added = { sessionId: string; codes: string[] | null };

/**
 * Keeps the passkey a device has made. Whoever had neither a second step nor a passkey gets recovery codes with it; the session counts as one
 * with both steps from now on. With the first passkey every other session ends: it came in by less. The person is told. Refuses `passkey_too_late`, `passkey_not_taken`, `passkey_here` and `passkeys_many`.
 */
export async function add(person: SignedIn, from: Origin, given: Answered & { name: string }): Promise<Added> {
  const { userId, sessionId } = person;
  const made = await madeBy(person, given);
  const { id, publicKey, counter, transports } = made.credential;
  return transaction(async (tx) => {
    const second = await holdSignIn(tx, userId);
    const before = await tx.passkey.count({ where: { userId } });
    if (before >= mostPasskeys) throw Refusal.because('passkeys_many', { with: { max: mostPasskeys } });
    const passkey = await tx.passkey.create({
      data: {
        ...{ userId, name: given.name, credentialId: bytesOf(id), publicKey: Uint8Array.from(publicKey) },
        ...{ counter: BigInt(counter), transports: transports ?? [], createdAt: now() },
        synced: made.credentialDeviceType === 'multiDevice',
      },
    });
    if (before === 0) await revokeAll(tx, userId, sessionId);
    const renewed = await renew(tx, sessionId, { secondStepAt: machineNow() });
    await write(tx, person, from, 'user.passkey_add', passkey);
    await tell(tx, 'passkey-added', userId, passkey.name);
    return { sessionId: renewed, codes: second || before > 0 ? null : await makeCodes(tx, userId) };
  }).catch(saysHere);
}

async function madeBy({ sessionId }: SignedIn, { question, answer }: Answered) {
  const response = readAnswer<RegistrationResponseJSON>(answer);
  const expectedChallenge = await takeQuestion(question, 'add', sessionId);
  const made = await verifyRegistrationResponse({
    ...{ response, expectedChallenge, requireUserVerification: true, supportedAlgorithmIDs: algorithms },
    ...site(),
  }).catch(() => null);
  if (!made?.verified) throw Refusal.because('passkey_not_taken');
  return made.registrationInfo;
}

/** Another name for one of one's own passkeys. */
export async function rename(
  person: SignedIn,
  from: Origin,
  { passkeyId: id, name }: { passkeyId: string; name: string },
) {
  await transaction(async (tx) => {
    const renamed = await tx.passkey.updateMany({ where: { id, userId: person.userId }, data: { name } });
    if (renamed.count === 0) throw Refusal.because('moved_on', { cure: 'passkeys' });
    await write(tx, person, from, 'user.passkey_rename', { id, name });
  });
}

/** Takes one of one's own passkeys away: it opens nothing any more, every other session ends, and the person is told. */
export async function remove(person: SignedIn, from: Origin, { passkeyId: id }: { passkeyId: string }): Promise<void> {
  const { userId, sessionId } = person;
  await transaction(async (tx) => {
    await holdSignIn(tx, userId);
    const passkey = await tx.passkey.findFirst({ where: { id, userId } });
    if (!passkey) throw Refusal.because('moved_on', { cure: 'passkeys' });
    await tx.passkey.delete({ where: { id } });
    await dropCodesAlone(tx, userId);
    await revokeAll(tx, userId, sessionId);
    await write(tx, person, from, 'user.passkey_remove', passkey);
    await tell(tx, 'passkey-removed', userId, passkey.name);
  });
}

/** One's own passkeys, the newest first. */
export function listPasskeys({ userId }: Pick<SignedIn, 'userId'>) {
  const select = { id: true, name: true, synced: true, createdAt: true, usedAt: true } as const;
  return db.passkey.findMany({ where: { userId }, select, orderBy: { createdAt: 'desc' }, take: mostPasskeys });
}

/** One of them; null for another's. */
export function findPasskey({ userId }: Pick<SignedIn, 'userId'>, id: string) {
  return db.passkey.findFirst({ where: { id, userId } });
}

/**
 * A passkey answered with a counter it had before: there is a second one of it somewhere. Nobody is let in, and its owner is told. One that was
 * removed in the same moment is `passkey_unknown`, and no copy.
 */
export async function refuseCopied(
  from: Origin,
  passkey: { id: string; name: string; userId: string },
): Promise<never> {
  const { userId, id } = passkey;
  if ((await db.passkey.count({ where: { id } })) === 0) throw Refusal.because('passkey_unknown');
  await transaction(async (tx) => {
    await write(tx, { userId, organizationId: null }, from, 'user.passkey_copied', passkey);
    await tell(tx, 'passkey-refused', userId, passkey.name);
  });
  throw Refusal.because('passkey_copied');
}

function saysHere(fault: unknown): never {
  throw brokeConstraint(fault, 'passkey_credential_id_key') ? Refusal.because('passkey_here') : fault;
}

type Letter = 'passkey-added' | 'passkey-removed' | 'passkey-refused';

async function tell(tx: Tx, name: Letter, userId: string, passkey: string): Promise<void> {
  const { email, locale } = await tx.user.findUniqueOrThrow({ where: { id: userId } });
  const to = { party: 'user', address: email, locale } as const;
  await announce(tx, name, { factId: randomUUID(), to, content: { passkey } });
}

type Named = { id: string; name: string };

async function write(
  tx: Tx,
  { userId, organizationId }: Pick<SignedIn, 'userId' | 'organizationId'>,
  from: Origin,
  action: string,
  { name }: Named,
): Promise<void> {
  const actor = { as: 'member', userId, organizationId: organizationId ?? '', roles: [], from } as const;
  await record(tx, actor, { action, subject: 'user', subjectId: userId, organizationId, after: { passkey: name } });
}

import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';
import type { Passkey } from '@/generated/prisma/client';
import { now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/refusal';
import { type Asking, sealQuestion, takeQuestion } from './passkey-question';

/** The answer of a device as it came, and the question its browser kept. */
export type Answered = { question: string; answer: string };

/** For which site passkeys are made: never what a request says of itself. */
export const site = () => ({ expectedOrigin: env.APP_URL, expectedRPID: new URL(env.APP_URL).hostname });

/** Kinds of keys that are taken, by their COSE numbers: ES256, EdDSA and RS256. */
export const algorithms = [-7, -8, -257];

/** What a device is asked, and the same sealed, for its browser to keep. */
export type Question<Options> = { options: Options; question: string };

/**
 * Asks for whichever passkey of this site the device has: nobody is named, so nobody learns who has one. The person is verified by the device,
 * which makes it both steps.
 */
export async function askForPasskey(
  asking: Exclude<Asking, 'add'>,
  sessionId: string | null,
): Promise<Question<PublicKeyCredentialRequestOptionsJSON>> {
  const options = await generateAuthenticationOptions({
    rpID: site().expectedRPID,
    userVerification: 'required',
    timeout: 120_000,
  });
  return { options, question: sealQuestion(options.challenge, asking, sessionId) };
}

/**
 * Whose passkey answered, its person verified by the device. Refuses `passkey_too_late`, `passkey_unknown` for one that was removed or never
 * was here, and `passkey_not_taken` for an answer of another site, without verification, or altered.
 */
export async function provenPasskey(
  { question, answer }: Answered,
  asking: 'sign_in' | 'prove',
  sessionId: string | null,
) {
  const response = readAnswer(answer);
  const expectedChallenge = await takeQuestion(question, asking, sessionId);
  const credentialId = bytesOf(response.id);
  const passkey = await db.passkey.findUnique({ where: { credentialId }, include: { user: true } });
  if (!passkey || passkey.user.disabledAt || !isOf(response, passkey)) throw Refusal.because('passkey_unknown');
  const { id, publicKey } = { id: response.id, publicKey: Uint8Array.from(passkey.publicKey) };
  // Not by the library: the counter is judged in the statement that raises it, where two answers at once meet.
  const credential = { id, publicKey, counter: 0 };
  const verified = await verifyAuthenticationResponse({
    ...{ response, expectedChallenge, credential, requireUserVerification: true },
    ...site(),
  }).catch(() => null);
  if (!verified?.verified) throw Refusal.because('passkey_not_taken');
  return { passkey, counter: BigInt(verified.authenticationInfo.newCounter) };
}

/** Notes that a passkey was used, one statement. False when its counter did not go on: then there are two of it. */
export async function countUse(tx: Tx, { id }: Pick<Passkey, 'id'>, counter: bigint): Promise<boolean> {
  const goesOn = counter === 0n ? { counter: 0n } : { counter: { lt: counter } };
  return (await tx.passkey.updateMany({ where: { id, ...goesOn }, data: { counter, usedAt: now() } })).count === 1;
}

const longestAnswer = 20_000;
const text = z.string().max(longestAnswer);
const response = z.object({ id: z.string().regex(/^[\w-]{1,1400}$/), rawId: text, type: z.literal('public-key') });
const inside = z.record(z.string(), z.unknown());
const shape = response.extend({ response: inside, clientExtensionResults: inside });

/** Reads what a browser sent of a device; whatever it cannot be is refused as `passkey_not_taken`, and nothing at all as without scripts. */
export function readAnswer<Response = AuthenticationResponseJSON>(answer: string): Response {
  if (answer === '') throw Refusal.because('passkey_needs_script');
  if (answer.length > longestAnswer) throw Refusal.because('passkey_not_taken');
  const read = shape.safeParse(jsonIn(answer));
  if (!read.success) throw Refusal.because('passkey_not_taken');
  // The library reads the rest itself, and refuses what it cannot read.
  return read.data as Response;
}

function jsonIn(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    return null;
  }
}

// The device says whose key it used; a passkey that was given on to somebody else would say so here.
function isOf({ response: { userHandle } }: AuthenticationResponseJSON, { userId }: Passkey): boolean {
  return !userHandle || (typeof userHandle === 'string' && bytesOf(userHandle).equals(handleOf(userId)));
}

/** What a device keeps of its owner: the bytes of their id, which name nobody. */
export function handleOf(userId: string): Buffer<ArrayBuffer> {
  return Buffer.from(userId.replaceAll('-', ''), 'hex');
}

export function bytesOf(base64url: string): Buffer<ArrayBuffer> {
  return Buffer.from(base64url, 'base64url');
}

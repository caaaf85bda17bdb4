import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { db, transaction } from '@/lib/db';
import { askForPasskey } from '@/lib/identity/passkey-answer';
import { add, askToAdd } from '@/lib/identity/passkeys';
import { makeCodes } from '@/lib/identity/recovery-codes';
import type { SignedIn } from '@/lib/organization/queries';
import { visitorFrom } from './people';

/** A passkey as a device would keep it. */
export type Kept = { id: string; key: KeyObject; handle: string | undefined; cose: Buffer; counter: number };

/** How a device answers, where it does not answer as it should. */
export type Odd = {
  origin?: string;
  site?: string;
  verified?: boolean;
  challenge?: string;
  counter?: number;
  synced?: boolean;
  type?: string;
};

const origin = process.env.APP_URL ?? '';

/** A device that makes passkeys and answers with them, out of Node's own cryptography. */
export function makePasskey(challenge: string, handle: string, odd: Odd = {}): { kept: Kept; answer: string } {
  const { privateKey: key, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const cose = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ]);
  const id = randomBytes(32);
  const kept = { id: id.toString('base64url'), key, handle, cose, counter: 0 };
  const length = Buffer.alloc(2);
  length.writeUInt16BE(id.length);
  const attested = Buffer.concat([Buffer.alloc(16), length, id, cose]);
  const data = authenticatorData(0x40, 0, odd, attested);
  const attestationObject = Buffer.concat([
    Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
    Buffer.from([0x58, data.length]),
    data,
  ]);
  const client = clientData('webauthn.create', challenge, odd);
  const response = {
    clientDataJSON: client.toString('base64url'),
    attestationObject: attestationObject.toString('base64url'),
    transports: ['internal'],
  };
  return { kept, answer: answerOf(kept.id, response) };
}

/** What the device answers with a passkey it keeps. It counts each use, unless it is told what to say. */
export function answerWith(kept: Kept, challenge: string, odd: Odd = {}): string {
  const counter = odd.counter ?? ++kept.counter;
  const data = authenticatorData(0, counter, odd);
  const client = clientData(odd.type ?? 'webauthn.get', challenge, odd);
  const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
  const response = {
    clientDataJSON: client.toString('base64url'),
    authenticatorData: data.toString('base64url'),
    signature: sign('sha256', signed, kept.key).toString('base64url'),
    ...(kept.handle ? { userHandle: kept.handle } : {}),
  };
  return answerOf(kept.id, response);
}

/** Somebody signed in adds a passkey. Returns it as their device keeps it, their recovery codes, and the session's new id. */
export async function withPasskey(person: SignedIn, name = 'Laptop') {
  const { options, question } = await askToAdd(person);
  const { kept, answer } = makePasskey(options.challenge, options.user.id);
  return { kept, ...(await add(person, visitorFrom().from, { question, answer, name })) };
}

/** A passkey that somebody has, and the recovery codes they got with it. */
export async function passkeyOf({ userId }: { userId: string }): Promise<string> {
  await transaction((tx) => makeCodes(tx, userId));
  const key = { credentialId: randomBytes(32), publicKey: randomBytes(77), synced: false, createdAt: new Date() };
  return (await db.passkey.create({ data: { userId, name: 'Laptop', ...key } })).id;
}

/** A device is asked, and answers. */
export async function answered(kept: Kept, asking: 'sign_in' | 'prove', sessionId: string | null, odd: Odd = {}) {
  const { options, question } = await askForPasskey(asking, sessionId);
  return { question, answer: answerWith(kept, odd.challenge ?? options.challenge, odd) };
}

function authenticatorData(more: number, counter: number, odd: Odd, attested = Buffer.alloc(0)): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  const flags = 0x01 | (odd.verified === false ? 0 : 0x04) | (odd.synced ? 0x18 : 0) | more;
  const site = createHash('sha256')
    .update(odd.site ?? new URL(origin).hostname)
    .digest();
  return Buffer.concat([site, Buffer.from([flags]), count, attested]);
}

function clientData(type: string, challenge: string, odd: Odd): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin: odd.origin ?? origin, crossOrigin: false }));
}

function answerOf(id: string, response: object): string {
  return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
}

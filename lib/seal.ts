import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '@/lib/env';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts a text so that it opens with the portal's secret, for this purpose and this owner, and for no other. */
export function seal(text: string, purpose: string, owner: string): Buffer<ArrayBuffer> {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, keyFor(purpose), nonce).setAAD(Buffer.from(owner));
  const sealed = [sealing.update(text, 'utf8'), sealing.final()];
  return Buffer.concat([nonce, sealing.getAuthTag(), ...sealed]);
}

/** What was sealed; null when it was altered, or sealed for another purpose, for another owner or under another secret. */
export function unseal(sealed: Uint8Array, purpose: string, owner: string): string | null {
  const bytes = Buffer.from(sealed);
  const nonce = bytes.subarray(0, nonceBytes);
  const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes);
  if (tag.length < tagBytes) return null;
  try {
    const opening = createDecipheriv(cipher, keyFor(purpose), nonce, { authTagLength: tagBytes });
    opening.setAAD(Buffer.from(owner)).setAuthTag(tag);
    return opening.update(bytes.subarray(nonceBytes + tagBytes), undefined, 'utf8') + opening.final('utf8');
  } catch {
    return null;
  }
}

function keyFor(purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', env.AUTH_SECRET, '', `mitra ${purpose}`, 32));
}

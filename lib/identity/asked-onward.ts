import { seal, unseal } from '@/lib/seal';

const purpose = 'asked account goes on to';

/** Seals the path somebody was going to, to be kept with the account they asked for: it may name a link, and a database opens none. */
export function sealOnward(path: string, email: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(seal(path, purpose, email));
}

/** The path kept with an asked account; null without one, or when it was sealed for another address. */
export function onwardOf({ onward, email }: { onward: Uint8Array | null; email: string }): string | null {
  return onward && unseal(onward, purpose, email);
}

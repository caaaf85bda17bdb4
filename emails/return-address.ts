import { createHmac, timingSafeEqual } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { env } from '@/lib/env';

/**
 * The envelope's sender of one letter, to which it comes back when it cannot be delivered: `bounces+<id>.<tag>@domain`, the id
 * without its hyphens. The tag proves that the portal made the address. Null when no BOUNCE_ADDRESS is set.
 */
export function returnAddress(letterId: string): string | null {
  if (!env.BOUNCE_ADDRESS) return null;
  const [local, domain] = env.BOUNCE_ADDRESS.split('@');
  return `${local}+${letterId.replaceAll('-', '')}.${tagOf(letterId)}@${domain}`;
}

/** The id of the letter an address was made for, whatever its case on the way; null for one that the portal did not make. */
export function letterReturnedTo(address: string): string | null {
  const [, ...id] = /\+([\da-f]{8})([\da-f]{4})([\da-f]{4})([\da-f]{4})([\da-f]{12})\./i.exec(address) ?? [];
  const letterId = id.join('-').toLowerCase();
  const domain = address.slice(address.indexOf('@') + 1);
  const given = Buffer.from(address.replace(domain, domainToASCII(domain)).toLowerCase());
  const made = Buffer.from(returnAddress(letterId) ?? '');
  return given.length === made.length && timingSafeEqual(given, made) ? letterId : null;
}

/** The id of the first letter whose return address stands in a text; null where none does. Read once from end to end, whatever it is. */
export function letterNamedIn(text: string): string | null {
  const [local, domain] = env.BOUNCE_ADDRESS?.split('@') ?? [];
  const made = text.match(/\+[\da-f]{32}\.[\da-f]{20}@/gi) ?? [];
  return made.map((middle) => letterReturnedTo(`${local}${middle}${domain}`)).find((id) => id !== null) ?? null;
}

/** Whether an address is the one that mailbox providers are given for what their readers call spam: `bounces+complaints@domain`. */
export function isForComplaints(address: string): boolean {
  return env.BOUNCE_ADDRESS !== undefined && address.toLowerCase() === env.BOUNCE_ADDRESS.replace('@', '+complaints@');
}

// 80 bits, the least that RFC 2104 advises: the part of an address before its @ has room for 64 characters.
function tagOf(letterId: string): string {
  return createHmac('sha256', env.AUTH_SECRET).update(`bounce ${letterId}`).digest('hex').slice(0, 20);
}

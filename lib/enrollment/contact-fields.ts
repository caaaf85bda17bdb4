import { splitAddress } from '@/lib/email-shape';
import type { Read } from '@/lib/field-shape';

/** How a place reads an address and a telephone number: a browser by their look, the server to what is stored. */
export type ContactReaders = { email: (typed: string) => Read; telephone: (typed: string) => Read };

/** Good enough while typing, and light: what looks right may still be refused by the server. */
export const byLook: ContactReaders = {
  email: (typed) => (splitAddress(typed) ? { value: typed.trim() } : { code: 'email_malformed' }),
  telephone: (typed) => (telephone.test(typed.trim()) ? { value: typed.trim() } : { code: 'phone_malformed' }),
};

const telephone = /^\+?[\p{Nd}\s().\-/]{5,24}$/u;

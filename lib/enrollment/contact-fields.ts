import { readAddressByLook } from '@/lib/field/email-shape';
import { readTelephoneByLook } from '@/lib/field/phone-shape';
import type { Read } from '@/lib/field/shape';

/** How a place reads an address and a telephone number: a browser by their look, the server from there to what is stored. */
export type ContactReaders = { email: (typed: string) => Read; telephone: (typed: string) => Read };

/** Good enough while typing, and light: what looks right may still be refused by the server. */
export const byLook: ContactReaders = { email: readAddressByLook, telephone: readTelephoneByLook };

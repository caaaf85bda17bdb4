import { addressIn, isSameAddress, type PostalAddress } from '@/lib/address-check/address';
import type { db, Tx } from '@/lib/db';
import { operatingIn } from '@/lib/enrollment/operating-address';
import type { Facts } from './needs';

type Present = Pick<Facts, 'part' | 'answers' | 'country'>;

/** The address a change is about, as addresses are read. */
export function addressOf({ part, answers, country }: Present): PostalAddress {
  const row = { ...answers, countryIso2: country };
  return part === 'operating_address' ? operatingIn(row as never) : addressIn(row as never);
}

/** What was said of the address that a change has now: as it was typed, or as it was taken from what was suggested. Null of any other. */
export async function findCheck(tx: Tx | typeof db, facts: Present & Pick<Facts, 'id'>) {
  const check = await tx.addressCheck.findFirst({ where: { changes: { some: { id: facts.id } } } });
  if (!check) return null;
  const { choice, taken, entered, suggestions } = check;
  const taking = choice === 'suggested' ? (suggestions as PostalAddress[])[taken ?? 0] : (entered as PostalAddress);
  return taking && isSameAddress(taking, addressOf(facts)) ? check : null;
}

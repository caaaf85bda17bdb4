import type { Shown } from '@/app/_components/partnership/shown';
import { findGranted, listTheirJournal, listTheirUsers } from '@/lib/admin-access/queries';
import { Journal } from './journal';
import { People } from './people';

/** What a granted access shows of the reseller's work account. Asked anew on every request; nothing once it is taken away. */
export async function Theirs(shown: Shown) {
  const { member, found } = shown;
  const { id } = found.facts;
  const [access, people, journal] = await Promise.all([
    findGranted(member, id),
    listTheirUsers(member, id),
    listTheirJournal(member, id),
  ]);
  if (!access) return null;
  return (
    <>
      <People people={people} {...shown} />
      {access.scope === 'administrator' ? <Journal journal={journal} {...shown} /> : null}
    </>
  );
}

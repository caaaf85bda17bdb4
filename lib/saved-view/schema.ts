import { z } from 'zod';
import { readLine, required } from '@/lib/field/shape';
import { holdsAddress } from '@/lib/list/search-text';
import { type Asked, askedIn, savedLists } from './lists';

const list = z.enum(savedLists, 'not_a_choice');

/** A view of a list and the name it is kept under. `asked`: what the list's address says, as it says it. */
export const savedViewShape = z.object({
  list,
  name: required(60, readLine),
  shared: z.literal('yes').optional(),
  asked: z.string().max(2000, 'too_long').default('').transform(readQuery),
});
export type SavedView = z.output<typeof savedViewShape>;

export const removeViewShape = z.object({ list, viewId: z.uuid() });

// What it means, the list says each time it is opened: an address is kept as it was.
function readQuery(written: string): Asked {
  const said = [...new URLSearchParams(written)];
  return askedIn(
    Object.fromEntries(
      said.filter(
        ([name, value]) => /^[a-z_]{1,20}$/.test(name) && /^[^\p{Cc}\p{Cs}]*$/u.test(value) && !holdsAddress(value),
      ),
    ),
  );
}

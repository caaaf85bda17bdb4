import { z } from 'zod';
import { dates } from '@/app/_server/dates';
import { person } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import type { Member } from '@/lib/actor';
import { listNotes } from '@/lib/mark/notes';
import { findMark } from '@/lib/mark/queries';

/** What the address of a company's page asks about its marks: what is being changed, and what was kept just now. */
export const marksAsked = {
  marks: z.literal('change').optional().catch(undefined),
  note: z.uuid().optional().catch(undefined),
  kept: z.enum(['mark', 'note', 'edit']).optional().catch(undefined),
};

export type Asked = z.output<z.ZodObject<typeof marksAsked>>;

/** What its readers keep of a company, and what of it they are changing. `path`: of the company's page. */
export async function marksOf(member: Member, aboutId: string, path: string, asked: Asked) {
  const [mark, notes, words, when, signed] = await Promise.all([
    findMark(member, aboutId),
    listNotes(member, aboutId),
    loadWords(),
    dates(),
    person(),
  ]);
  return { member, aboutId, path, asked, mark, notes, words, when, organization: accountInUse(signed)?.name ?? '' };
}

export type Shown = Awaited<ReturnType<typeof marksOf>>;

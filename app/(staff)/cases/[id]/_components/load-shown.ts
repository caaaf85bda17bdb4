import { notFound } from 'next/navigation';
import { dates } from '@/app/_server/dates';
import { loadWords, locale } from '@/app/_server/words';
import type { Reviewer } from '@/lib/actor';
import { listDocuments } from '@/lib/evidence/queries';
import { findCalendar } from '@/lib/office/queries';
import { findEvidence } from '@/lib/verification/evidence';
import { listFixDrafts } from '@/lib/verification/fix-drafts';
import { findCase } from '@/lib/verification/queries';
import type { Shown } from './shown';

/** Everything the page of a case shows; 404 for one that was never sent in or does not exist. */
export async function loadShown(actor: Reviewer, id: string): Promise<Shown> {
  const [words, when, language] = await Promise.all([loadWords(), dates(), locale()]);
  const [one, calendar, documents, fixDrafts] = await Promise.all([
    findCase(actor, id),
    findCalendar(),
    listDocuments(id),
    listFixDrafts(id),
  ]);
  const found = one ?? notFound();
  const evidence = await findEvidence(actor, found);
  return { actor, found, evidence, documents, fixDrafts, calendar, words, when, language };
}

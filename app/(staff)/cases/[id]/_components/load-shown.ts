import { notFound } from 'next/navigation';
import { dates } from '@/app/_server/dates';
import { loadWords, locale } from '@/app/_server/words';
import type { Reviewer } from '@/lib/actor';
import { listDeclines } from '@/lib/agreement/declines';
import { listDocuments } from '@/lib/evidence/queries';
import { findCalendars } from '@/lib/office/queries';
import { findEvidence } from '@/lib/verification/evidence';
import { listFixDrafts } from '@/lib/verification/fix-drafts';
import { findCase } from '@/lib/verification/queries';
import { findCatalogue } from '@/lib/verification/reason-catalogue';
import { visit } from '@/lib/verification/visits';
import type { Shown } from './shown';

/** Everything the page of a case shows; 404 for one that was never sent in or does not exist. */
export async function loadShown(actor: Reviewer, id: string): Promise<Shown> {
  const [words, when, language] = await Promise.all([loadWords(), dates(), locale()]);
  const [one, calendars, documents, catalogue, fixDrafts] = await Promise.all([
    findCase(actor, id),
    findCalendars(),
    listDocuments(id),
    findCatalogue(),
    listFixDrafts(id),
  ]);
  const found = one ?? notFound();
  const calendar = calendars.of(found.organization.countryIso2);
  const [evidence, looking, declines] = await Promise.all([
    findEvidence(actor, found),
    visit(actor, id),
    listDeclines(actor, found.organizationId),
  ]);
  return {
    actor,
    found,
    evidence,
    looking,
    declines,
    documents,
    fixDrafts,
    calendar,
    catalogue,
    words,
    when,
    language,
  };
}

import { type PageProps, word } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { readList } from '@/app/_server/list';
import { loadWords, locale } from '@/app/_server/words';
import type { Reviewer } from '@/lib/actor';
import { findCalendars } from '@/lib/office/queries';
import { readFilters } from '@/lib/verification/filters';
import { listCases } from '@/lib/verification/queue';
import { findQueueDesk } from '@/lib/verification/queue-desk';
import { queueShape } from '@/lib/verification/schema';

/** Everything the page of the queue shows. What is asked for and is no longer there is left out of the list, and said (`gone`). */
export async function loadQueue(actor: Reviewer, searchParams: PageProps['searchParams']) {
  const list = await readList(
    searchParams,
    queueShape.extend({ next: word.optional(), saved: word.optional(), report: word.optional() }),
  );
  const { view, sort, search, after, next: told, saved, report, ...asked } = list.query;
  const [desk, calendars, words, when, language] = await Promise.all([
    findQueueDesk(actor, { ...asked, report }),
    findCalendars(),
    loadWords(),
    dates(),
    locale(),
  ]);
  const choosable = { countries: desk.countries, holders: desk.reviewers.map(({ id }) => id) };
  const { filters, gone } = readFilters(asked, choosable);
  const found = await listCases(actor, { ...filters, view, sort, search, after, reach: desk.reach });
  const written = { ...asked, view, sort, search: list.written.search };
  return {
    actor,
    list,
    ...{ view, sort, search, told, saved, written, desk, filters, gone },
    ...found,
    calendars,
    words,
    when,
    language,
  };
}

export type Queue = Awaited<ReturnType<typeof loadQueue>>;

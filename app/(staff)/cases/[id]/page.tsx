import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reviewer } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { listDocuments } from '@/lib/evidence/queries';
import { findCalendar } from '@/lib/office/queries';
import { apart } from '@/lib/reader/isolate';
import { countryName } from '@/lib/region/names';
import { findCase } from '@/lib/verification/queries';
import { About } from './_components/about';
import { Answers } from './_components/answers';
import { CaseDays } from './_components/case-days';
import { Checks } from './_components/checks';
import { chosenDecision, Decision } from './_components/decision';
import { Desk, DeskButton } from './_components/desk';
import { Documents } from './_components/documents';
import { Happened } from './_components/happened';
import { History } from './_components/history';
import { Letters } from './_components/letters';
import { Proposal } from './_components/proposal';
import type { Shown } from './_components/shown';
import { Undelivered } from './_components/undelivered';

/** One case: what the company says, what is checked, who has it, what can be decided, what was written and what happened. */
export default async function CasePage({ params, searchParams }: PageProps) {
  const actor = await reviewer();
  const [{ id }, query, words, when, language] = await Promise.all([
    readPath(params, idPath),
    readSearch(searchParams, named('do', 'done', 'moved', 'document', 'page')),
    loadWords(),
    dates(),
    locale(),
  ]);
  const [one, calendar, documents] = await Promise.all([findCase(actor, id), findCalendar(), listDocuments(id)]);
  const found = one ?? notFound();
  const { facts } = found;
  const shown: Shown = { actor, found, documents, calendar, words, when, language };
  const chosen = chosenDecision(query.do, shown);
  const title = `${apart(facts.company)} · ${words.staff.heading}`;
  return (
    <Page
      width="wide"
      heading={facts.company}
      title={chosen ? false : title}
      caption={`${facts.reference} · ${countryName(found.organization.countryIso2, language)}`}
      lead={<Desk {...shown} />}
      back={{ href: '/cases', text: words.staffCase.back }}
      actions={<DeskButton {...shown} />}
    >
      <Happened query={query} shown={shown} />
      <Proposal {...shown} />
      <Undelivered {...shown} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_25rem] lg:grid-rows-[auto_1fr]">
        <div className="grid min-w-0 gap-6">
          <Answers {...shown} />
          <Documents query={query} shown={shown} />
          <Checks {...shown} />
        </div>
        <aside className="grid min-w-0 gap-6 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <Decision chosen={chosen} title={title} shown={shown} />
          <CaseDays {...shown} />
          <About {...shown} />
        </aside>
        <div className="grid min-w-0 gap-6">
          <Letters {...shown} />
          <History {...shown} />
        </div>
      </div>
    </Page>
  );
}

import { Page } from '@/app/_components/page';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { reviewer } from '@/app/_server/gates';
import { apart } from '@/lib/reader/isolate';
import { countryName } from '@/lib/region/names';
import { About } from './_components/about';
import { Answers } from './_components/answers';
import { Asking } from './_components/asking';
import { CaseDays } from './_components/case-days';
import { Checks } from './_components/checks';
import { chosenDecision, Decision } from './_components/decision';
import { Desk, DeskButton } from './_components/desk';
import { Documents } from './_components/documents';
import { Happened } from './_components/happened';
import { loadShown } from './_components/load-shown';
import { Pinned } from './_components/pinned';
import { SignedUp } from './_components/signed-up';
import { Written } from './_components/written';

/** One case: what the company says, what is checked, who has it, what can be decided, what was written and what happened. */
export default async function CasePage({ params, searchParams }: PageProps) {
  const actor = await reviewer();
  const { id } = await readPath(params, idPath);
  const query = await readSearch(searchParams, named('do', 'about', 'done', 'moved', 'document', 'page', 'files'));
  const shown = await loadShown(actor, id);
  const { found, words, language } = shown;
  const { facts } = found;
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
      <Pinned {...shown} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_25rem] lg:grid-rows-[auto_1fr]">
        <div className="grid min-w-0 gap-6">
          <Answers {...shown} />
          <Documents query={query} shown={shown} />
          <Checks {...shown} />
        </div>
        <aside className="grid min-w-0 gap-6 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <Asking {...shown} />
          <Decision chosen={chosen} title={title} about={query.about} shown={shown} />
          <CaseDays {...shown} />
          <SignedUp {...shown} />
          <About {...shown} />
        </aside>
        <Written {...shown} files={query.files} />
      </div>
    </Page>
  );
}

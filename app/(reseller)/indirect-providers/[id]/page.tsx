import { Marks } from '@/app/_components/marks/marks';
import { Kept, Notes } from '@/app/_components/marks/notes';
import { marksAsked, marksOf } from '@/app/_components/marks/shown';
import { Page } from '@/app/_components/page';
import { About } from '@/app/_components/partnership/about';
import { Ending } from '@/app/_components/partnership/ending';
import { Happened } from '@/app/_components/partnership/happened';
import { Past } from '@/app/_components/partnership/past';
import { Rights } from '@/app/_components/partnership/rights';
import { lists, shownTo } from '@/app/_components/partnership/shown';
import { chosenVerb } from '@/app/_components/partnership/verbs';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { provenReseller, reseller } from '@/app/_server/gates';
import { Columns } from '@/components/ui/card';
import { listPast } from '@/lib/partnership/past';
import { apart } from '@/lib/reader/isolate';
import { AccessForm } from './_components/access-form';
import { Asking } from './_components/asking';
import { takeBack } from './actions';

/** One indirect provider: what it may do, since when, what happened, and what the reseller can do about it. */
export default async function IndirectProviderPage({ params, searchParams }: PageProps) {
  const member = await reseller();
  const [{ id }, query] = await Promise.all([
    readPath(params, idPath),
    readSearch(searchParams, named('do', 'done', 'begun').extend(marksAsked)),
  ]);
  const [shown, past] = await Promise.all([shownTo(member, 'reseller', id), listPast(member, id)]);
  const { found, words, other } = shown;
  const marks = await marksOf(member, found.facts.providerId, shown.path, query);
  const chosen = chosenVerb(query.do, member, found);
  if (chosen === 'grant' || chosen === 'renew') await provenReseller();
  const title = `${apart(other)} · ${words.partnerships.providers.heading}`;
  const verb = chosen === 'request' || chosen === 'give_up' ? null : chosen;
  return (
    <Page
      heading={other}
      title={verb ? false : title}
      back={{ href: lists.reseller, text: words.partnership.back.reseller }}
    >
      <Kept {...marks} />
      <Happened query={query} past={past.happenings} {...shown} />
      <Ending takeBack={takeBack} {...shown} />
      <Asking past={past.happenings} {...shown} />
      <Columns side={<About below={<Marks {...marks} />} {...shown} />}>
        <Rights {...shown} />
        {verb ? <AccessForm verb={verb} title={title} {...shown} /> : null}
        <Notes {...marks} />
        <Past past={past} {...shown} />
      </Columns>
    </Page>
  );
}

import { Marks } from '@/app/_components/marks/marks';
import { Kept, Notes } from '@/app/_components/marks/notes';
import { marksAsked, marksOf } from '@/app/_components/marks/shown';
import { Page } from '@/app/_components/page';
import { About, Line } from '@/app/_components/partnership/about';
import { Ending } from '@/app/_components/partnership/ending';
import { Happened } from '@/app/_components/partnership/happened';
import { Past } from '@/app/_components/partnership/past';
import { Rights } from '@/app/_components/partnership/rights';
import { lists, shownTo } from '@/app/_components/partnership/shown';
import { chosenVerb } from '@/app/_components/partnership/verbs';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { provider } from '@/app/_server/gates';
import { Columns } from '@/components/ui/card';
import { listPast } from '@/lib/partnership/past';
import { apart } from '@/lib/reader/isolate';
import { AccessForm } from './_components/access-form';
import { Readiness } from './_components/readiness';
import { Theirs } from './_components/theirs';
import { takeBack } from './actions';

/** One indirect reseller: what it authorized, what it lacks, and, while it grants access, what is in its work account. */
export default async function IndirectResellerPage({ params, searchParams }: PageProps) {
  const member = await provider();
  const [{ id }, query] = await Promise.all([
    readPath(params, idPath),
    readSearch(searchParams, named('do', 'done', 'begun').extend(marksAsked)),
  ]);
  const [shown, past] = await Promise.all([shownTo(member, 'provider', id), listPast(member, id)]);
  const { found, words, other } = shown;
  const marks = await marksOf(member, found.facts.resellerId, shown.path, query);
  const chosen = chosenVerb(query.do, member, found);
  const verb = chosen === 'request' || chosen === 'give_up' ? chosen : null;
  const title = `${apart(other)} · ${words.partnerships.resellers.heading}`;
  const { about: t } = words.partnership;
  return (
    <Page
      heading={other}
      title={verb ? false : title}
      back={{ href: lists.provider, text: words.partnership.back.provider }}
    >
      <Kept {...marks} />
      <Happened query={query} past={past.happenings} {...shown} />
      <Ending takeBack={takeBack} {...shown} />
      <Columns
        side={
          <About below={<Marks {...marks} />} {...shown}>
            <Line term={t.partnerId}>{found.company.partnerId ?? words.partnerships.none}</Line>
            <Line term={t.readiness}>
              <Readiness {...shown} />
            </Line>
          </About>
        }
      >
        <Rights {...shown} />
        {verb ? <AccessForm verb={verb} title={title} {...shown} /> : null}
        <Theirs {...shown} />
        <Notes {...marks} />
        <Past past={past} {...shown} />
      </Columns>
    </Page>
  );
}

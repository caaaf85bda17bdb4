import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { accountInUse, signedIn } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import { now } from '@/lib/clock';
import { listMarkets } from '@/lib/region/queries';
import { ask } from './_components/asked';
import { Choice } from './_components/choice';
import { Exceptions } from './_components/exceptions';
import { Place } from './_components/place';
import { Rules } from './_components/rules';
import { Verdict } from './_components/verdict';

/** What may I do from here: the region of a country, what is in it, the two rules, and a second country beside it. Source: domain fact 8. */
export default async function RegionsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [typed, { regions: t }, when, person, markets] = await Promise.all([
    readSearch(searchParams, named('country', 'other')),
    loadWords(),
    dates(),
    signedIn(),
    listMarkets(),
  ]);
  const query = ask(typed, person ? accountInUse(person)?.country : undefined, markets);
  const { country, other } = query;
  return (
    <Page heading={t.heading} lead={t.lead}>
      <div className="grid gap-6">
        <Choice {...query} markets={markets} />
        {country && other ? <Verdict country={country} other={other} markets={markets} /> : null}
        {country ? <Place country={country} markets={markets} /> : null}
        <Rules country={country} markets={markets} />
        <Exceptions markets={markets} />
        <p className="text-muted text-small">{t.inForce({ on: when.date(now()) })}</p>
      </div>
    </Page>
  );
}

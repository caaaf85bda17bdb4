import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { accountInUse, signedIn } from '@/app/_server/session';
import { locale, words } from '@/app/_server/words';
import { Card, Columns } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { findMarket } from '@/lib/region/queries';
import { Begin } from './_components/begin';
import { CountryChoice } from './_components/country-choice';
import { Market } from './_components/market';
import { Needs } from './_components/needs';

/** Welcome: what an enrollment needs and how long it takes; the country first, for it decides the region. Source: seed steps 1 and 2. */
export default async function WelcomePage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [{ country }, { welcome: w }, language, person] = await Promise.all([
    readSearch(searchParams, named('country')),
    words(),
    locale(),
    signedIn(),
  ]);
  const account = person ? accountInUse(person) : null;
  const chosen = country ?? account?.country;
  const market = chosen ? await findMarket(chosen.slice(0, 2)) : null;
  return (
    <Page heading={w.heading} lead={w.lead}>
      <Columns side={<Aside />}>
        <Card heading={w.country.heading}>
          <CountryChoice chosen={market?.countryIso2} language={language} />
          {chosen && !market ? <Notice kind="warning">{w.country.none}</Notice> : null}
          {market ? <Market market={market} language={language} /> : null}
          <Begin country={market?.countryIso2} language={language} person={person} />
        </Card>
        <Needs />
      </Columns>
    </Page>
  );
}

async function Aside() {
  const { welcome: w } = await words();
  return (
    <>
      <Card heading={w.after.heading}>
        <ol className="grid list-decimal gap-2 pl-5 marker:text-muted">
          {w.after.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      </Card>
      <Card heading={w.already.heading}>
        <p>{w.already.text}</p>
      </Card>
      <p className="px-1 text-muted text-small">{w.since}</p>
    </>
  );
}

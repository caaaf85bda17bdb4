import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { accountInUse, signedIn } from '@/app/_server/session';
import { loadWords, locale } from '@/app/_server/words';
import { Card, Columns } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { findMarket } from '@/lib/region/queries';
import { Begin } from './_components/begin';
import { CountryChoice } from './_components/country-choice';
import { Market } from './_components/market';
import { Needs } from './_components/needs';

/** Welcome: what an enrollment needs and how long it takes; the country first, for it decides the region. Source: seed steps 1 and 2. */
export default async function WelcomePage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [{ country }, { welcome: t }, language, person] = await Promise.all([
    readSearch(searchParams, named('country')),
    loadWords(),
    locale(),
    signedIn(),
  ]);
  const account = person ? accountInUse(person) : null;
  const chosen = country ?? account?.country;
  const market = chosen ? await findMarket(chosen.slice(0, 2)) : null;
  return (
    <Page heading={t.heading} lead={t.lead}>
      <Columns side={<Aside />}>
        <Card heading={t.country.heading}>
          <CountryChoice chosen={market?.countryIso2} language={language} />
          {chosen && !market ? (
            <div className="mt-5">
              <Notice kind="warning">{t.country.none}</Notice>
            </div>
          ) : null}
          {market ? <Market market={market} language={language} /> : null}
          <Begin country={market?.countryIso2} language={language} person={person} />
        </Card>
        <Needs />
      </Columns>
    </Page>
  );
}

async function Aside() {
  const { welcome: t } = await loadWords();
  return (
    <>
      <Card heading={t.after.heading}>
        <ol className="grid list-decimal gap-2 pl-5 marker:text-muted">
          {t.after.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      </Card>
      <Card heading={t.already.heading}>
        <p>{t.already.text}</p>
      </Card>
      <p className="px-1 text-muted text-small">{t.since}</p>
    </>
  );
}

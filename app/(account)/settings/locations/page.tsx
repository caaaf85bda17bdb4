import { named, type PageProps, readSearch } from '@/app/_server/address';
import { reseller } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Copyable } from '@/components/ui/copyable';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { findIdentifiers } from '@/lib/partner-id/identifiers';
import { countryName } from '@/lib/region/names';
import { PlaceState } from '../_components/place-state';
import { SettingsPage } from '../_components/settings-page';

/** The places of the membership account, each with its PartnerID: added, renamed, closed. Source: seed step 4.3. */
export default async function LocationsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [actor, { done }, words, language] = await Promise.all([
    reseller(),
    readSearch(searchParams, named('done')),
    loadWords(),
    locale(),
  ]);
  const { account, chosen, identifiers } = await findIdentifiers(actor);
  const { nav, identifiers: list } = words.settings;
  const { locations: t } = words.membership;
  const places = identifiers.filter(({ kind }) => kind === 'location');
  const columns = [
    { label: t.name },
    { label: words.labels.partnerId, figures: true },
    { label: words.labels.city },
    { label: list.country },
    { label: list.state, lead: true },
  ];
  const rows = places.map((place) => ({
    key: place.partnerId,
    cells: [
      <Link key="name" href={`/settings/locations/${place.partnerId}`}>
        <bdi>{place.name}</bdi>
      </Link>,
      <Copyable key="id" value={place.partnerId} />,
      place.city,
      countryName(place.countryIso2, language),
      <PlaceState key="state" place={place} chosen={chosen?.partnerId} t={list} />,
    ],
  }));
  return (
    <SettingsPage
      at="/settings/locations"
      heading={t.heading}
      path={[nav.account, nav.organization]}
      lead={account ? t.lead({ account: account.name }) : null}
      actions={account ? <ButtonLink href="/enrollment/partner-id/add-location">{t.add}</ButtonLink> : null}
    >
      {done ? <Notice kind="success">{done === 'closed' ? t.closed : t.saved}</Notice> : null}
      {places.length > 0 ? (
        <Card flush>
          <Table caption={t.heading} columns={columns} rows={rows} />
        </Card>
      ) : (
        <EmptyState
          heading={t.noneHeading}
          action={account ? null : <ButtonLink href="/enrollment/partner-id">{list.connect}</ButtonLink>}
        >
          <p>{account ? t.none : list.none}</p>
        </EmptyState>
      )}
    </SettingsPage>
  );
}

import { notFound } from 'next/navigation';
import { type PageProps, partnerIdPath, readPath } from '@/app/_server/address';
import { reseller } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { asOf } from '@/lib/form/changed-meanwhile';
import { findIdentifiers } from '@/lib/partner-id/identifiers';
import { trailOf } from '@/lib/partner-id/locations';
import { countryName } from '@/lib/region/names';
import { PlaceState } from '../../_components/place-state';
import { SettingsPage } from '../../_components/settings-page';
import { saveLocation } from '../actions';
import { Closing } from './_components/closing';

/** One location: what stays, what may be changed, and what closing it means. */
export default async function LocationPage({ params }: Pick<PageProps, 'params'>) {
  const actor = await reseller();
  const { id: partnerId } = await readPath(params, partnerIdPath);
  const [words, language, since] = await Promise.all([loadWords(), locale(), asOf(trailOf(partnerId))]);
  const { identifiers, chosen } = await findIdentifiers(actor);
  const place = identifiers.find((each) => each.partnerId === partnerId) ?? notFound();
  const { nav, identifiers: list } = words.settings;
  const { locations: t } = words.membership;
  const open = !place.closedAt && !place.holder;
  return (
    <SettingsPage
      at="/settings/locations"
      heading={place.name}
      title={open ? false : place.name}
      path={[nav.account, nav.organization, nav.locations]}
      back={{ href: '/settings/locations', text: t.back }}
    >
      <Card>
        <SummaryList
          items={[
            { term: words.labels.partnerId, value: place.partnerId },
            { term: list.type, value: list.kinds[place.kind] },
            { term: list.country, value: countryName(place.countryIso2, language) },
            { term: list.state, value: <PlaceState place={place} chosen={chosen?.partnerId} t={list} /> },
          ]}
        />
        {place.holder ? <p className="mt-4">{t.ofAnother({ holder: place.holder })}</p> : null}
      </Card>
      {open ? (
        <Card>
          <Form
            action={saveLocation}
            keeps={`location-${partnerId}`}
            title={place.name}
            submit={t.save}
            hidden={{ partnerId, asOf: since }}
          >
            <Field name="name" label={words.labels.name} value={place.name} width="full" />
            <Field name="city" label={words.labels.city} value={place.city} />
          </Form>
        </Card>
      ) : null}
      {open && place.kind === 'location' ? <Closing partnerId={partnerId} t={t.close} /> : null}
    </SettingsPage>
  );
}

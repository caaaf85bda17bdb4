import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Copyable } from '@/components/ui/copyable';
import { Table } from '@/components/ui/table';
import type { Locale } from '@/lib/locale';
import type { Identifiers as Found } from '@/lib/partner-id/identifiers';
import { countryName } from '@/lib/region/names';
import { PlaceState } from '../../_components/place-state';

type IdentifiersProps = {
  found: Found;
  t: Words['settings']['identifiers'];
  labels: Words['labels'];
  language: Locale;
};

/** Every PartnerID of the membership account, the global one first. */
export function Identifiers({ found, t, labels, language }: IdentifiersProps) {
  const columns = [
    { label: labels.partnerId, figures: true },
    { label: t.type },
    { label: t.country },
    { label: labels.city },
    { label: t.place },
    { label: t.state, lead: true },
  ];
  const rows = found.identifiers.map((place) => ({
    key: place.partnerId,
    cells: [
      <Copyable key="id" value={place.partnerId} />,
      t.kinds[place.kind],
      countryName(place.countryIso2, language),
      place.city,
      place.name,
      <PlaceState key="state" place={place} chosen={found.chosen?.partnerId} t={t} />,
    ],
  }));
  return (
    <Card flush>
      <Table caption={t.caption} columns={columns} rows={rows} />
    </Card>
  );
}

import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Copyable } from '@/components/ui/copyable';
import { StatusTag } from '@/components/ui/status-tag';
import { Table } from '@/components/ui/table';
import type { Locale } from '@/lib/locale';
import type { findIdentifiers } from '@/lib/partner-id/accounts';
import { apart } from '@/lib/reader/isolate';
import { countryName } from '@/lib/region/names';

type Found = Awaited<ReturnType<typeof findIdentifiers>>;

type IdentifiersProps = {
  found: Found;
  t: Words['settings']['identifiers'];
  partnerIdLabel: string;
  language: Locale;
};

/** Every PartnerID of the membership account, the global one first. */
export function Identifiers({ found, t, partnerIdLabel, language }: IdentifiersProps) {
  const columns = [
    { label: partnerIdLabel, figures: true },
    { label: t.type },
    { label: t.country },
    { label: t.place },
    { label: t.state },
  ];
  const rows = found.identifiers.map((place) => ({
    key: place.partnerId,
    cells: [
      <Copyable key="id" value={place.partnerId} />,
      t.kinds[place.kind],
      countryName(place.countryIso2, language),
      `${apart(place.name)}, ${apart(place.city)}`,
      stateOf(place, found.chosen?.partnerId, t),
    ],
  }));
  return (
    <Card flush>
      <Table caption={t.caption} columns={columns} rows={rows} />
    </Card>
  );
}

function stateOf(place: Found['identifiers'][number], chosen: string | undefined, t: Words['settings']['identifiers']) {
  if (place.partnerId === chosen) return <StatusTag status="done">{t.associated}</StatusTag>;
  return <StatusTag status="off">{place.organizationId ? t.other : t.free}</StatusTag>;
}

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
  words: Words['settings']['identifiers'];
  partnerIdLabel: string;
  language: Locale;
};

/** Every PartnerID of the membership account, the global one first. */
export function Identifiers({ found, words: w, partnerIdLabel, language }: IdentifiersProps) {
  const columns = [
    { label: partnerIdLabel, figures: true },
    { label: w.type },
    { label: w.country },
    { label: w.place },
    { label: w.state },
  ];
  const rows = found.identifiers.map((place) => ({
    key: place.partnerId,
    cells: [
      <Copyable key="id" value={place.partnerId} />,
      w.kinds[place.kind],
      countryName(place.countryIso2, language),
      `${apart(place.name)}, ${apart(place.city)}`,
      stateOf(place, found.chosen?.partnerId, w),
    ],
  }));
  return (
    <Card flush>
      <Table caption={w.caption} columns={columns} rows={rows} />
    </Card>
  );
}

function stateOf(place: Found['identifiers'][number], chosen: string | undefined, w: Words['settings']['identifiers']) {
  if (place.partnerId === chosen) return <StatusTag status="done">{w.associated}</StatusTag>;
  return <StatusTag status="off">{place.organizationId ? w.other : w.free}</StatusTag>;
}

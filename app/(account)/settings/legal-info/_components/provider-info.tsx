import { dates } from '@/app/_server/dates';
import { locale, words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';
import type { Member } from '@/lib/actor';
import { findMyProvider } from '@/lib/provider/queries';
import { regionName } from '@/lib/region/names';
import { findMarket } from '@/lib/region/queries';

const looks = { authorized: 'done', suspended: 'no' } as const;

/** The status of an indirect provider, since when, and the region it works in. */
export async function ProviderInfo({ member }: { member: Member }) {
  const [found, { providers: w }, when, language] = await Promise.all([
    findMyProvider(member),
    words(),
    dates(),
    locale(),
  ]);
  if (!found) return null;
  const market = await findMarket(found.organization.countryIso2);
  return (
    <Card heading={w.info.heading} actions={<Link href="/settings/provider-profile">{w.info.toProfile}</Link>}>
      <SummaryList
        items={[
          { term: w.role, value: <StatusTag status={looks[found.status]}>{w.statuses[found.status]}</StatusTag> },
          { term: w.info.since, value: when.date(found.movedAt) },
          { term: w.info.region, value: market ? regionName(market.regionId, language) : '' },
        ]}
      />
    </Card>
  );
}

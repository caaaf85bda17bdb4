import { dates } from '@/app/_server/dates';
import { loadWords, locale } from '@/app/_server/words';
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
  const [found, { providers: t }, when, language] = await Promise.all([
    findMyProvider(member),
    loadWords(),
    dates(),
    locale(),
  ]);
  if (!found) return null;
  const market = await findMarket(found.organization.countryIso2);
  return (
    <Card heading={t.info.heading} actions={<Link href="/settings/provider-profile">{t.info.toProfile}</Link>}>
      <SummaryList
        items={[
          { term: t.role, value: <StatusTag status={looks[found.status]}>{t.statuses[found.status]}</StatusTag> },
          { term: t.info.since, value: when.date(found.movedAt) },
          { term: t.info.region, value: market ? regionName(market.regionId, language) : '' },
        ]}
      />
    </Card>
  );
}

import { Stage } from '@/app/_components/enrollment/stage';
import { dates } from '@/app/_server/dates';
import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { SummaryList } from '@/components/ui/summary-list';
import type { Mine } from '@/lib/enrollment/queries';
import { regionName } from '@/lib/region/names';
import { findMarket } from '@/lib/region/queries';

/** The status of the indirect reseller, since when, and under which reference. */
export async function ProgramInfo({ mine }: { mine: Mine }) {
  const [words, when, language, market] = await Promise.all([
    loadWords(),
    dates(),
    locale(),
    findMarket(mine.organization.countryIso2),
  ]);
  const { legalInfo: t } = words.settings;
  return (
    <Card heading={t.program} actions={<Link href="/enrollment">{t.toEnrollment}</Link>}>
      <SummaryList
        items={[
          { term: t.role, value: <Stage status={mine.status} words={words} /> },
          { term: t.since, value: when.date(mine.movedAt) },
          { term: t.reference, value: <span className="tabular-nums">{mine.reference}</span> },
          { term: t.region, value: market ? regionName(market.regionId, language) : '' },
        ]}
      />
    </Card>
  );
}

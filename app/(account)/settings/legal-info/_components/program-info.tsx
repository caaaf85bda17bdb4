import { dates } from '@/app/_server/dates';
import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { type Status, StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';
import type { EnrollmentStatus } from '@/generated/prisma/enums';
import type { Mine } from '@/lib/enrollment/queries';
import { regionName } from '@/lib/region/names';
import { findMarket } from '@/lib/region/queries';

const looks: Record<EnrollmentStatus, Status> = {
  draft: 'off',
  email_pending: 'wait',
  in_review: 'wait',
  needs_action: 'need',
  qualified: 'todo',
  active: 'done',
  rejected: 'no',
  closed: 'no',
  withdrawn: 'off',
  suspended: 'no',
};

/** The status of the indirect reseller, since when, and under which reference. */
export async function ProgramInfo({ mine }: { mine: Mine }) {
  const [words, when, language, market] = await Promise.all([
    loadWords(),
    dates(),
    locale(),
    findMarket(mine.organization.countryIso2),
  ]);
  const { legalInfo: t } = words.settings;
  const status = <StatusTag status={looks[mine.status]}>{t.statuses[mine.status]}</StatusTag>;
  return (
    <Card heading={t.program} actions={<Link href="/enrollment">{t.toEnrollment}</Link>}>
      <SummaryList
        items={[
          { term: t.role, value: status },
          { term: t.since, value: when.date(mine.movedAt) },
          { term: t.reference, value: <span className="tabular-nums">{mine.reference}</span> },
          { term: t.region, value: market ? regionName(market.regionId, language) : '' },
        ]}
      />
    </Card>
  );
}

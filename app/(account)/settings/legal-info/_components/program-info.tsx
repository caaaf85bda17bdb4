import { Stage } from '@/app/_components/enrollment/stage';
import { dates } from '@/app/_server/dates';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Copyable } from '@/components/ui/copyable';
import { Link } from '@/components/ui/link';
import { StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';
import type { Mine } from '@/lib/enrollment/queries';
import { regionName } from '@/lib/region/names';
import { findMarket } from '@/lib/region/queries';

/** The programs a company is in, each since when: as direct partner where it is one, and as indirect reseller, under which reference. */
export async function ProgramInfo({ mine }: { mine: Mine }) {
  const [words, when, language, market] = await Promise.all([
    loadWords(),
    dates(),
    locale(),
    findMarket(mine.organization.countryIso2),
  ]);
  const { legalInfo: t } = words.settings;
  const { directPartnerSince } = mine.organization;
  const signed = mine.history.find(({ event }) => event === 'sign');
  return (
    <Card heading={t.program} actions={<Link href="/enrollment">{t.toEnrollment}</Link>}>
      {directPartnerSince ? (
        <SummaryList
          items={[
            { term: t.directPartner, value: <StatusTag status="done">{t.statuses.active}</StatusTag> },
            { term: t.directPartnerSince, value: when.date(directPartnerSince) },
          ]}
        />
      ) : null}
      <SummaryList
        items={[
          { term: t.role, value: <Stage status={mine.status} words={words} /> },
          ...(signed ? [{ term: t.resellerSince, value: when.date(signed.at) }] : []),
          ...(mine.status === 'active' ? [] : [{ term: t.statusSince, value: when.date(statusSince(mine)) }]),
          { term: t.reference, value: <span className="tabular-nums">{mine.reference}</span> },
          { term: t.accountId, value: <Copyable value={mine.organizationId} /> },
          { term: t.region, value: market ? regionName(market.regionId, language) : '' },
        ]}
      />
      {mine.sent ? (
        <p className="mt-4">
          <ButtonLink href="/enrollment/record" tone="plain" size="small" file>
            {words.enrollmentSent.download}
          </ButtonLink>
        </p>
      ) : null}
    </Card>
  );
}

// What happened without a change of the status, as another PartnerID does, begins no new time.
function statusSince({ history, status, createdAt }: Mine): Date {
  const began = history.findLast(({ fromStatus, toStatus }) => toStatus === status && fromStatus !== status);
  return began?.at ?? createdAt;
}

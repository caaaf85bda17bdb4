import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { SummaryList } from '@/components/ui/summary-list';
import type { Mine } from '@/lib/enrollment/queries';
import { countryName } from '@/lib/region/names';

/** What each way on does to the PartnerID: it stays, goes along, or another one is needed. What is over cannot be withdrawn any more. */
export async function Choices({ mine: { organization, isOver } }: { mine: Mine }) {
  const [{ enrollmentChoices: t }, language] = await Promise.all([loadWords(), locale()]);
  const { location, countryIso2 } = organization;
  const linked = location ? { partnerId: location.partnerId } : null;
  const items = [
    ...(isOver ? [] : [{ term: t.withdraw, value: linked ? t.withdrawLinked(linked) : t.withdrawNone }]),
    { term: t.anew, value: linked ? t.anewLinked(linked) : t.anewNone },
    { term: t.elsewhere, value: t.elsewhereMeans({ country: countryName(countryIso2, language) }) },
  ];
  return (
    <Card heading={t.heading}>
      <SummaryList items={items} />
      <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-small">
        <Link href="/enrollment/partner-id">{t.toPartnerId}</Link>
        <Link href="/create-work-account">{t.toCreate}</Link>
      </p>
    </Card>
  );
}

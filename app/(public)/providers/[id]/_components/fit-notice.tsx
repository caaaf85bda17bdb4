import { loadWords, locale } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { Published } from '@/lib/provider/directory';
import { regionName } from '@/lib/region/names';
import type { Fit } from './fit-of';

/** Whether the reader's own account and this provider can be partners, and where to go from there. */
export async function FitNotice({ fit, provider }: { fit: Fit; provider: Published }) {
  const [{ providers }, language] = await Promise.all([loadWords(), locale()]);
  const { page: t } = providers;
  switch (fit.as) {
    case 'own':
      return (
        <Notice>
          <p>
            {t.own} <Link href="/settings/provider-profile">{t.edit}</Link>
          </p>
        </Notice>
      );
    case 'partner':
      return (
        <Notice kind="success">
          <p>
            {t.partners} <Link href={`/indirect-providers/${fit.partnershipId}`}>{t.toPartnership}</Link>
          </p>
        </Notice>
      );
    case 'fitting':
      return (
        <Notice kind="success" heading={t.fitsHeading}>
          <p>{t.fits({ organization: fit.organization, region: regionName(provider.region, language) })}</p>
        </Notice>
      );
    case 'elsewhere':
      return <Elsewhere {...fit} provider={provider} />;
  }
}

type ElsewhereProps = { organization: string; country: string; region: string | null; provider: Published };

async function Elsewhere({ organization, country, region, provider }: ElsewhereProps) {
  const [{ providers }, language] = await Promise.all([loadWords(), locale()]);
  const { page: t } = providers;
  if (!region) return <Notice kind="warning">{t.outside({ organization })}</Notice>;
  const theirs = regionName(provider.region, language);
  return (
    <Notice kind="warning" heading={t.otherHeading}>
      <p>{t.other({ organization, region: regionName(region, language), theirs })}</p>
      <p className="flex flex-wrap gap-x-5 gap-y-1">
        <Link href={`/providers?country=${country}`}>{t.inYours}</Link>
        <Link href={`/regions?country=${country}&other=${provider.country}`}>{t.elsewhere}</Link>
      </p>
    </Notice>
  );
}

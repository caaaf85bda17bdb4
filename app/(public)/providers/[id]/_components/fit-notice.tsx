import { locale, words } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { Published } from '@/lib/provider/directory';
import { regionName } from '@/lib/region/names';
import type { Fit } from './fit-of';

/** Whether the reader's own account and this provider can be partners, and where to go from there. */
export async function FitNotice({ fit, provider }: { fit: Fit; provider: Published }) {
  const [{ providers }, language] = await Promise.all([words(), locale()]);
  const { page: w } = providers;
  switch (fit.as) {
    case 'own':
      return (
        <Notice>
          <p>
            {w.own} <Link href="/settings/provider-profile">{w.edit}</Link>
          </p>
        </Notice>
      );
    case 'partner':
      return (
        <Notice kind="success">
          <p>
            {w.partners} <Link href={`/indirect-providers/${fit.partnershipId}`}>{w.toPartnership}</Link>
          </p>
        </Notice>
      );
    case 'fitting':
      return (
        <Notice kind="success" heading={w.fitsHeading}>
          <p>{w.fits({ organization: fit.organization, region: regionName(provider.region, language) })}</p>
        </Notice>
      );
    case 'elsewhere':
      return <Elsewhere {...fit} provider={provider} />;
  }
}

type ElsewhereProps = { organization: string; country: string; region: string | null; provider: Published };

async function Elsewhere({ organization, country, region, provider }: ElsewhereProps) {
  const [{ providers }, language] = await Promise.all([words(), locale()]);
  const { page: w } = providers;
  if (!region) return <Notice kind="warning">{w.outside({ organization })}</Notice>;
  const theirs = regionName(provider.region, language);
  return (
    <Notice kind="warning" heading={w.otherHeading}>
      <p>{w.other({ organization, region: regionName(region, language), theirs })}</p>
      <p className="flex flex-wrap gap-x-5 gap-y-1">
        <Link href={`/providers?country=${country}`}>{w.inYours}</Link>
        <Link href={`/regions?country=${country}&other=${provider.country}`}>{w.elsewhere}</Link>
      </p>
    </Notice>
  );
}

import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { regionName } from '@/lib/region/names';
import { directoryAddress, type Wished } from './address';

/** Nobody fits: because too much is asked, because the region has nobody, or because there is nobody at all. */
export async function Nobody({ wished, region }: { wished: Wished; region: string | null }) {
  const [{ providers }, language] = await Promise.all([loadWords(), locale()]);
  const { directory: t } = providers;
  const { country } = wished;
  if (wished.service || wished.language || wished.name) {
    const wider = directoryAddress.href({ country, name: '' });
    return (
      <EmptyState heading={t.noneFits} action={<ButtonLink href={wider}>{country ? t.wider : t.forget}</ButtonLink>}>
        <p>{t.noneFitsMeaning}</p>
      </EmptyState>
    );
  }
  const enroll = <ButtonLink href={country ? `/welcome?country=${country}` : '/welcome'}>{t.enroll}</ButtonLink>;
  if (!region)
    return (
      <EmptyState heading={t.none} action={enroll}>
        <p>{t.noneMeaning}</p>
      </EmptyState>
    );
  return (
    <EmptyState heading={t.noneIn({ region: regionName(region, language) })} action={enroll}>
      <p>{t.noneInMeaning}</p>
    </EmptyState>
  );
}

import { locale, words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { regionName } from '@/lib/region/names';
import { directoryHref, type Wished } from './href';

/** Nobody fits: because too much is asked, because the region has nobody, or because there is nobody at all. */
export async function Nobody({ wished, region }: { wished: Wished; region: string | null }) {
  const [{ providers }, language] = await Promise.all([words(), locale()]);
  const { directory: w } = providers;
  const { country } = wished;
  if (wished.service || wished.language || wished.name) {
    const wider = directoryHref({ country, service: undefined, language: undefined, name: '' });
    return (
      <EmptyState heading={w.noneFits} action={<ButtonLink href={wider}>{country ? w.wider : w.forget}</ButtonLink>}>
        <p>{w.noneFitsMeaning}</p>
      </EmptyState>
    );
  }
  const enroll = <ButtonLink href={country ? `/welcome?country=${country}` : '/welcome'}>{w.enroll}</ButtonLink>;
  if (!region)
    return (
      <EmptyState heading={w.none} action={enroll}>
        <p>{w.noneMeaning}</p>
      </EmptyState>
    );
  return (
    <EmptyState heading={w.noneIn({ region: regionName(region, language) })} action={enroll}>
      <p>{w.noneInMeaning}</p>
    </EmptyState>
  );
}

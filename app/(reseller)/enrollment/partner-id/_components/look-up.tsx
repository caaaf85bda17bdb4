import NextForm from 'next/form';
import type { Words } from '@/app/_server/words';
import { Button, ButtonLink } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/locale';
import type { Identifier } from '@/lib/partner-id/identifiers';
import type { LookedUp } from '@/lib/partner-id/looked-up';
import { countryName } from '@/lib/region/names';

const here = '/enrollment/partner-id';

type Said = { result: LookedUp<Identifier> | null; country: string; words: Words; language: Locale };

/** A PartnerID one knows, found among those of the membership account. Sent by GET: it only asks. */
export function LookUp({ typed, ...said }: Said & { typed: string | undefined }) {
  const { lookUp: t } = said.words.membership;
  return (
    <section className="mb-8">
      <search aria-label={t.label}>
        <NextForm key={typed} action={here} prefetch={false} className="grid items-end gap-x-4 md:grid-cols-[1fr_auto]">
          <Field name="known" label={t.label} hint={t.hint} value={typed} inputMode="numeric" autoComplete="off" />
          <p className="mb-6">
            <Button type="submit" tone="plain">
              {t.submit}
            </Button>
          </p>
        </NextForm>
      </search>
      <Result {...said} />
    </section>
  );
}

function Result({ result, country, words, language }: Said) {
  if (!result) return null;
  const { lookUp: t, locations } = words.membership;
  const own = countryName(country, language);
  const all = <Link href={here}>{t.all}</Link>;
  if (result.found === 'unreadable') return <Notice kind="warning">{t.unreadable}</Notice>;
  if (result.found === 'unknown') return <Notice kind="warning">{t.unknown({ partnerId: result.partnerId })}</Notice>;
  const { partnerId, countryIso2 } = result.place;
  if (result.found === 'global' && result.matching.length > 0)
    return (
      <Notice heading={t.global({ partnerId })}>
        <p>{t.matching({ country: own })}</p>
        <p>{all}</p>
      </Notice>
    );
  if (result.found === 'location' && countryIso2 === country) return <p>{all}</p>;
  return (
    <Notice kind="warning" heading={result.found === 'global' ? t.global({ partnerId }) : t.elsewhereHeading}>
      <p>
        {result.found === 'global'
          ? t.noneMatching({ country: own })
          : t.elsewhere({ partnerId, location: countryName(countryIso2, language), account: own })}
      </p>
      <p className="my-2">
        <ButtonLink href={`${here}/add-location`}>{locations.addIn({ country: own })}</ButtonLink>
      </p>
      <p>{all}</p>
    </Notice>
  );
}

import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/locale';
import type { Identifier } from '@/lib/partner-id/identifiers';
import type { LookedUp } from '@/lib/partner-id/looked-up';
import { countryName } from '@/lib/region/names';
import { find } from '../actions';

const here = '/enrollment/partner-id';

type Said = { result: LookedUp<Identifier> | null; country: string; words: Words; language: Locale };

/** A PartnerID one knows, found among those of the membership account. */
export function LookUp({ typed, ...said }: Said & { typed: string | undefined }) {
  const { lookUp: t } = said.words.membership;
  return (
    <section className="mb-8">
      <search aria-label={t.label}>
        <Form key={typed} id="find" action={find} submit={t.submit} tone="plain" size="small">
          <Field name="known" label={t.label} hint={t.hint} value={typed} inputMode="numeric" autoComplete="off" />
        </Form>
      </search>
      <div className="mt-4">
        <Result {...said} />
      </div>
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
  const free = result.matching.some(({ reasons }) => reasons.length === 0);
  const told = { partnerId, location: countryName(countryIso2, language), account: own };
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
          : free
            ? t.elsewhereButHere(told)
            : t.elsewhere(told)}
      </p>
      <p className="my-2">
        <ButtonLink href={`${here}/add-location`}>{locations.addIn({ country: own })}</ButtonLink>
      </p>
      <p>{all}</p>
    </Notice>
  );
}

import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { PageTitle } from '@/components/ui/page-title';
import { RadioGroup } from '@/components/ui/radio-group';
import type { Locale } from '@/lib/locale';
import type { Identifiers as Found, Identifier } from '@/lib/partner-id/identifiers';
import { apart } from '@/lib/reader/isolate';
import { countryName } from '@/lib/region/names';
import { choose, disconnect } from '../actions';
import { NoneFits } from './none-fits';

type IdentifiersProps = {
  found: Found;
  /** Those to choose from: all, or what a typed PartnerID leads to. */
  shown: readonly Identifier[];
  /** Whether what is missing was said above. */
  told: boolean;
  /** What was chosen before a proof was asked for. */
  wished: string | undefined;
  /** Whether the company has accepted the agreement with a PartnerID. */
  signed: boolean;
  words: Words;
  language: Locale;
};

const addLocation = '/enrollment/partner-id/add-location';

/** The identifiers of the membership account, of which a location of the work account's country can be linked. */
export function Identifiers({ found, shown, told, wished, signed, words, language }: IdentifiersProps) {
  const { list: t, heading } = words.partnerId;
  const fitting = shown.filter(({ reasons }) => reasons.length === 0);
  const [only, another] = fitting;
  const start = wished ?? found.chosen?.partnerId ?? (another ? undefined : only?.partnerId);
  const list = (
    <RadioGroup
      name="partnerId"
      label={t.label({ account: found.account?.name ?? '' })}
      hint={t.hint}
      value={start}
      options={shown.map((place) => optionOf(place, found, words, language))}
    />
  );
  return (
    <>
      {only ? (
        <Form action={choose} title={heading} submit={t.submit} beside={<Link href={addLocation}>{t.addAny}</Link>}>
          {list}
        </Form>
      ) : (
        <>
          <PageTitle title={heading} />
          {told ? null : <NoneFits found={found} t={t} language={language} />}
          {list}
        </>
      )}
      {signed ? null : (
        <div className="mt-6">
          <Form action={disconnect} id="other" submit={t.other} tone="plain" size="small" />
        </div>
      )}
    </>
  );
}

function optionOf(place: Identifier, { chosen }: Found, words: Words, language: Locale) {
  const { list: t } = words.partnerId;
  const { partnerId, kind, name, city } = place;
  const detail = t.detail({ kind: t[kind], name, city, country: countryName(place.countryIso2, language) });
  return {
    value: partnerId,
    label: <span className="tabular-nums">{partnerId}</span>,
    detail: chosen?.partnerId === partnerId ? `${apart(detail)} · ${t.inUse}` : detail,
    reasons: place.reasons.map((reason) => sentence(words, reason)),
  };
}

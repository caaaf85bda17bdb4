import { sentence } from '@/app/_server/action';
import type { Words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { PageTitle } from '@/components/ui/page-title';
import { RadioGroup } from '@/components/ui/radio-group';
import type { Locale } from '@/lib/locale';
import type { findIdentifiers } from '@/lib/partner-id/accounts';
import { apart } from '@/lib/reader/isolate';
import { countryName } from '@/lib/region/names';
import { choose, disconnect } from '../actions';
import { NoneFits } from './none-fits';

type Found = Awaited<ReturnType<typeof findIdentifiers>>;

type IdentifiersProps = {
  found: Found;
  /** What was chosen before a proof was asked for. */
  wished: string | undefined;
  /** Whether the company has accepted the agreement with a PartnerID. */
  signed: boolean;
  say: Words;
  language: Locale;
};

const addLocation = '/enrollment/partner-id/add-location';

/** The identifiers of the membership account, of which a location of the work account's country can be linked. */
export function Identifiers({ found, wished, signed, say, language }: IdentifiersProps) {
  const { list: w, heading } = say.partnerId;
  const fitting = found.identifiers.filter(({ reasons }) => reasons.length === 0);
  const [only, another] = fitting;
  const start = wished ?? found.chosen?.partnerId ?? (another ? undefined : only?.partnerId);
  const list = (
    <RadioGroup
      name="partnerId"
      label={w.label({ account: found.account?.name ?? '' })}
      hint={w.hint}
      value={start}
      options={found.identifiers.map((place) => optionOf(place, found, say, language))}
    />
  );
  return (
    <>
      {only ? (
        <Form action={choose} title={heading} submit={w.submit} beside={<Link href={addLocation}>{w.addAny}</Link>}>
          {list}
        </Form>
      ) : (
        <>
          <PageTitle title={heading} />
          <NoneFits found={found} words={w} language={language} />
          {list}
        </>
      )}
      {signed ? null : (
        <div className="mt-6">
          <Form action={disconnect} id="other" submit={w.other} tone="plain" size="small" />
        </div>
      )}
    </>
  );
}

function optionOf(place: Found['identifiers'][number], { chosen }: Found, say: Words, language: Locale) {
  const { list: w } = say.partnerId;
  const { partnerId, kind, name, city } = place;
  const detail = w.detail({ kind: w[kind], name, city, country: countryName(place.countryIso2, language) });
  return {
    value: partnerId,
    label: <span className="tabular-nums">{partnerId}</span>,
    detail: chosen?.partnerId === partnerId ? `${apart(detail)} · ${w.inUse}` : detail,
    reasons: place.reasons.map((reason) => sentence(say, reason)),
  };
}

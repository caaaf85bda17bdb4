import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { DocumentProves } from '@/generated/prisma/enums';
import { now } from '@/lib/clock';
import { type DocumentKind, entryOf, kindsFor, mustName, type Named, oldestIssue } from '@/lib/evidence/catalogue';
import { kindName } from '@/lib/evidence/kind-name';
import type { NamedValues } from '@/lib/evidence/queries';
import { most } from '@/lib/evidence/schema';
import type { Locale } from '@/lib/locale';
import { addressLines } from '@/lib/region/address-lines';

type ExpectationsProps = {
  proves: DocumentProves;
  values: NamedValues;
  country: string;
  words: Words;
  when: When;
  language: Locale;
};

/** What a document must name to prove this, in the company's own words, and what its file must be: the same for who sends it and who reads it. */
export function Expectations({ proves, values, country, words, when, language }: ExpectationsProps) {
  const { proofs: t, documents } = words;
  const kinds = kindsFor(proves);
  const ages = [...new Set(kinds.map((kind) => entryOf(kind).months))].sort((one, other) => other - one);
  const [usual = 12] = ages;
  const since = (months: number) => when.dayOfYear(oldestIssue(months, now()));
  const list = (some: readonly DocumentKind[]) =>
    listed(
      some.map((kind) => kindName(kind, country, words)),
      language,
    );
  const shots = kinds.filter((kind) => entryOf(kind).screenshot);
  return (
    <>
      <p className="text-muted text-small">{documents.oneOf({ kinds: list(kinds) })}</p>
      <div className="mt-3 grid gap-x-8 gap-y-3 text-small md:grid-cols-2">
        <div>
          <p className="font-strong">{t.mustName}</p>
          <ul className="mt-1 list-disc pl-5">
            {namedFor(proves).map((name) => (
              <li key={name}>{t.names[name]({ value: saidOf(name, values, language) })}</li>
            ))}
          </ul>
        </div>
        <div>
          <p className="font-strong">{t.itsFile}</p>
          <ul className="mt-1 list-disc pl-5">
            <li>{t.since({ date: since(usual) })}</li>
            {ages.slice(1).map((months) => (
              <li key={months}>
                {t.sinceFor({
                  date: since(months),
                  kinds: list(kinds.filter((kind) => entryOf(kind).months === months)),
                })}
              </li>
            ))}
            <li>{t.format}</li>
            <li>{t.most({ megabytes: most.megabytes, pages: most.pages })}</li>
          </ul>
        </div>
      </div>
      {shots.length > 0 ? <p className="mt-3 text-muted text-small">{t.screenshots({ kinds: list(shots) })}</p> : null}
    </>
  );
}

// Every kind that may prove one thing must name the same for it.
function namedFor(proves: DocumentProves): readonly Named[] {
  const [first] = kindsFor(proves);
  return first ? mustName(first, proves) : [];
}

function saidOf(name: Named, { company, address, domain, person }: NamedValues, language: Locale): string {
  const value = { company, address: address ? addressLines(address, language).join(', ') : '', domain, person }[name];
  return value || '–';
}

function listed(names: readonly string[], language: Locale): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
}

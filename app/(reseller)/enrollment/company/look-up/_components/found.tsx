import { dates } from '@/app/_server/dates';
import { sentence } from '@/app/_server/sentence';
import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import type { FoundCompany } from '@/lib/company-directory/company';
import type { findAnswer } from '@/lib/company-directory/look-up';
import { mostFound } from '@/lib/company-directory/port';
import { addressLines } from '@/lib/region/address-lines';
import { take } from '../actions';

type FoundProps = { answer: NonNullable<Awaited<ReturnType<typeof findAnswer>>>; own: string };

/** The companies a directory knows, to choose from; one of another country says why it cannot be chosen. */
export async function Found({ answer, own }: FoundProps) {
  const [words, language, when] = await Promise.all([loadWords(), locale(), dates()]);
  const { companyDirectory: t, labels } = words;
  const { companies, source, at } = answer;
  const fitting = companies.flatMap(({ countryIso2 }, place) => (countryIso2 === own ? [`${place}`] : []));
  const options = companies.map((company, place) => ({
    value: `${place}`,
    label: <bdi>{company.name}</bdi>,
    detail: <bdi className="whitespace-pre-line">{linesOf(company).join('\n')}</bdi>,
    reasons: reasonsAgainst(company),
  }));
  const list = (
    <RadioGroup name="hit" label={labels.hit} value={fitting.length === 1 ? fitting[0] : undefined} options={options} />
  );
  return (
    <div className="mb-8">
      <Card heading={t.found({ count: companies.length })}>
        <p className="mb-4 text-muted">{t.from({ source: t.sources[source], at: when.dateTime(at) })}</p>
        {fitting.length > 0 ? (
          <Form action={take} id="take" submit={t.take} title={t.heading} hidden={{ answer: answer.id }}>
            {list}
          </Form>
        ) : (
          list
        )}
        {companies.length === mostFound ? <p className="mt-4 text-muted">{t.most}</p> : null}
      </Card>
    </div>
  );

  function linesOf(company: FoundCompany): string[] {
    const { lei, duns } = company;
    return [...addressLines(company, language), ...(lei ? [t.lei({ lei })] : []), ...(duns ? [t.duns({ duns })] : [])];
  }

  function reasonsAgainst({ countryIso2 }: FoundCompany) {
    if (countryIso2 === own) return [];
    return [sentence(words, { code: 'company_elsewhere', with: { country: own, chosen: countryIso2 } })];
  }
}

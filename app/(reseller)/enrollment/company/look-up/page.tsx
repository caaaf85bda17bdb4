import { redirect } from 'next/navigation';
import { z } from 'zod';
import { answersOf } from '@/app/_components/enrollment/answers';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { reseller } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { RadioGroup } from '@/components/ui/radio-group';
import { sourcesFor } from '@/lib/company-directory/directories';
import { findAnswer } from '@/lib/company-directory/look-up';
import { ways } from '@/lib/company-directory/schema';
import { mayFill, unlockedBy } from '@/lib/enrollment/asked';
import { languages } from '@/lib/locale';
import { countryName } from '@/lib/region/names';
import { enrollmentAsked, QuestionPage } from '../../_components/question-page';
import { Found } from './_components/found';
import { look } from './actions';

const uuid = z.uuid();

/** A company looked up by one of its numbers or its name; what was found stands above, to choose from. */
export default async function LookUpPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const mine = await enrollmentAsked('company');
  if (!mayFill(unlockedBy(mine))) redirect('/enrollment/company');
  const [{ found }, member, words, language] = await Promise.all([
    readSearch(searchParams, named('found')),
    reseller(),
    loadWords(),
    locale(),
  ]);
  const id = uuid.safeParse(found).data;
  const answer = id ? await findAnswer(member, id) : null;
  const { companyDirectory: t, labels } = words;
  const own = mine.organization.countryIso2;
  const country = countryName(own, language);
  // The tab's name is said by the form one goes on with.
  const fits = answer?.companies.some(({ countryIso2 }) => countryIso2 === own) ?? false;
  const options = ways.flatMap((way) => {
    const sources = sourcesFor(way).map((source) => t.sources[source]);
    const asked = new Intl.ListFormat(languages[language].code, { type: 'unit' }).format(sources);
    const detail = `${t.waysDetail[way]({ country })} ${t.asks({ sources: asked })}`;
    return sources.length > 0 ? [{ value: way, label: t.ways[way], detail }] : [];
  });
  const answers = answersOf({ mine, words, language }).company;
  return (
    <QuestionPage question="company" field="company" from="company" {...{ mine, answers }} t={t}>
      {answer ? <Found answer={answer} own={own} /> : null}
      {found && !answer ? <Notice kind="warning">{t.forgotten}</Notice> : null}
      <Form
        action={look}
        id="look"
        {...(fits ? { tone: 'plain' } : { title: t.heading })}
        submit={t.submit}
        beside={<Link href="/enrollment/company">{t.manual}</Link>}
      >
        <RadioGroup name="by" label={labels.by} value={options[0]?.value} options={options} />
        <Field name="wanted" label={labels.wanted} width="full" autoComplete="off" />
      </Form>
    </QuestionPage>
  );
}

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { answersOf } from '@/app/_components/enrollment/answers';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { reseller } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { Details } from '@/components/ui/details';
import { Link } from '@/components/ui/link';
import { findCheck } from '@/lib/enrollment/addresses';
import { enrollmentAsked, QuestionPage } from '../../_components/question-page';
import { Choice } from './_components/choice';
import { WhatDiffers } from './_components/what-differs';
import { choose } from './actions';

const uuid = z.uuid();

/** What was entered beside what is suggested. Neither is an error, and nothing is held up by it. */
export default async function AddressPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const mine = await enrollmentAsked('company');
  const [query, member, words, language] = await Promise.all([
    readSearch(searchParams, named('check', 'from')),
    reseller(),
    loadWords(),
    locale(),
  ]);
  const id = uuid.safeParse(query.check).data;
  const current = [mine.profile?.addressCheckId, mine.profile?.operatingCheckId];
  const check = id && current.includes(id) ? await findCheck(member, id) : null;
  if (!check) redirect('/enrollment/company');
  const { addressCheck: t } = words;
  const suggestion = check.suggestions[0];
  const said = { heading: suggestion ? t.heading : t.doubtHeading, lead: t.leads[check.status] };
  const from = query.from === 'check' ? query.from : '';
  const back = check.kind === 'registered' ? '/enrollment/company' : '/enrollment/company/operating-address';
  const answers = answersOf({ mine, words, language }).company;
  return (
    <QuestionPage
      question="company"
      field={check.kind === 'registered' ? 'company' : 'operating_address'}
      from="company"
      {...{ mine, answers }}
      t={said}
    >
      <Choice
        check={check}
        action={choose}
        title={said.heading}
        hidden={{ check: check.id, from }}
        change={<Link href={from ? `${back}?from=${from}` : back}>{t.change}</Link>}
      >
        {suggestion && check.suggestions.length === 1 ? (
          <WhatDiffers entered={check.entered} suggestion={suggestion} words={words} />
        ) : null}
      </Choice>
      <Details summary={suggestion ? t.wrong : t.right}>
        <p>{suggestion ? t.wrongMeaning : t.rightMeaning}</p>
      </Details>
    </QuestionPage>
  );
}

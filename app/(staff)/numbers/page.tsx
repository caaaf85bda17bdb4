import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reviewLead } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { most } from '@/lib/numbers/found';
import { findNumbers } from '@/lib/numbers/queries';
import { longestYears, numbersShape } from '@/lib/numbers/range';
import { AgesChart } from './_components/ages-chart';
import { DaysChart } from './_components/days-chart';
import { DecidedChart } from './_components/decided-chart';
import { Figures } from './_components/figures';
import { RangeForm } from './_components/range-form';
import { ReasonsChart } from './_components/reasons-chart';
import { Reviewers } from './_components/reviewers';

/** How the reviews go, for a lead: what waits, what was decided and how soon, why companies were asked or refused, and who decided. */
export default async function NumbersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const reader = await reviewLead();
  const query = await readSearch(searchParams, numbersShape);
  const [numbers, words, when, language] = await Promise.all([
    findNumbers(reader, query),
    loadWords(),
    dates(),
    locale(),
  ]);
  const { numbers: t } = words;
  const { range, problem, more } = numbers;
  const shown = { numbers, words, when, language };
  const [from, to] = [when.dayOfYear(range.from), when.dayOfYear(range.to)];
  return (
    <Page width="wide" heading={t.heading} lead={t.lead({ from, to })}>
      <div className="grid gap-6">
        {problem ? <Notice kind="refusal">{t.problems[problem]({ years: longestYears })}</Notice> : null}
        <RangeForm {...shown} />
        {more.cases ? <Notice kind="warning">{t.moreCases({ count: most.cases })}</Notice> : null}
        {more.decisions ? <Notice kind="warning">{t.moreDecisions({ count: most.decisions })}</Notice> : null}
        <Figures {...shown} />
        <div className="grid items-stretch gap-6 lg:grid-cols-2">
          <DaysChart {...shown} />
          <AgesChart {...shown} />
          <DecidedChart {...shown} />
          <ReasonsChart {...shown} />
        </div>
        <Reviewers {...shown} />
      </div>
    </Page>
  );
}

import { Link } from '@/components/ui/link';
import { rowsAddress } from '../../_components/href';
import { numbersOf } from '../../_components/said';
import type { ShownJob } from './shown';
import { whySaid } from './why';

/** How many rows are left out for each reason, and where they stand. */
export function LeftOut({ job, outcome, words, language }: ShownJob) {
  const { preview: t } = words.bulk;
  const count = numbersOf(job.tally).leftOut;
  if (count === 0) return <p>{t.nobody}</p>;
  return (
    <>
      <ul className="list-disc pl-5">
        {outcome.leftOut.map(({ code, reason, count: rows }) => (
          <li key={code}>
            {rows.toLocaleString(language)}: {whySaid(reason, words)}
          </li>
        ))}
      </ul>
      <Link href={rowsAddress(job.id).href({ view: 'left_out' })}>{t.seeFor({ count })}</Link>
    </>
  );
}

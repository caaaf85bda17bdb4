import { Notice } from '@/components/ui/notice';
import { numbersOf } from '../../_components/said';
import { LeftOut } from './left-out';
import type { ShownJob } from './shown';

/** What came of it: how many are done, how their letters stand, and who is left out and why. */
export function Over(shown: ShownJob) {
  const { job, outcome, words } = shown;
  const { over: t } = words.bulk;
  const { done, leftOut } = numbersOf(job.tally);
  const { sent, waiting, back } = outcome.letters;
  const said = job.status === 'done' ? t.done : t.cancelled;
  return (
    <Notice kind={job.status === 'done' && done > 0 ? 'success' : 'info'} heading={said({ count: done })}>
      {sent + waiting + back > 0 ? (
        <p>
          {t.sent({ count: sent })} {waiting > 0 ? t.waiting({ count: waiting }) : null}{' '}
          {back > 0 ? t.cameBack({ count: back }) : null}
        </p>
      ) : null}
      {leftOut > 0 ? (
        <>
          <p>{t.leftOut({ count: leftOut })}</p>
          <LeftOut {...shown} />
        </>
      ) : null}
    </Notice>
  );
}

import { dates } from '@/app/_server/dates';
import { loadWords } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { Quote } from '@/components/ui/timeline';

type SuspendedProps = { entry: { at: Date; note: string | null } };

/** To the people of a suspended provider: since when, why, what it means and what to do. Source: domain fact 10, row 36. */
export async function Suspended({ entry }: SuspendedProps) {
  const [{ providers }, when] = await Promise.all([loadWords(), dates()]);
  const { profile: t } = providers;
  return (
    <Notice kind="refusal" heading={t.suspendedHeading}>
      <p>{t.suspended({ since: when.date(entry.at) })}</p>
      {entry.note ? (
        <>
          <p>{t.reasonGiven}</p>
          <Quote>{entry.note}</Quote>
        </>
      ) : null}
      <p>{t.suspendedNext}</p>
    </Notice>
  );
}

import { dates } from '@/app/_server/dates';
import { loadWords } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { caps } from '@/lib/letter/caps';
import type { HeldBack as Held } from '@/lib/letter/held';

/** To whoever sent them: which letters have not left, why, and from when on they leave by themselves. */
export async function HeldBack({ letters }: { letters: readonly Held[] }) {
  const [{ letterHeld: t }, when] = await Promise.all([loadWords(), dates()]);
  return letters.map(({ subjectId, address, until }) => (
    <Notice key={subjectId} kind="warning" heading={t.heading({ email: address })}>
      <p>{t.why({ anHour: caps.boxAnHour, aDay: caps.boxADay })}</p>
      <p>{t.leaves({ until: when.dateTime(until) })}</p>
    </Notice>
  ));
}

import { dates } from '@/app/_server/dates';
import { words } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { caps } from '@/lib/letter/caps';
import type { HeldBack as Held } from '@/lib/letter/held';

/** To whoever sent them: which letters have not left, why, and from when on they can be sent again. */
export async function HeldBack({ letters }: { letters: readonly Held[] }) {
  const [{ letterHeld: w }, when] = await Promise.all([words(), dates()]);
  return letters.map(({ subjectId, address, until }) => (
    <Notice key={subjectId} kind="warning" heading={w.heading({ email: address })}>
      <p>{w.why({ anHour: caps.boxAnHour, aDay: caps.boxADay })}</p>
      <p>{w.again({ until: when.dateTime(until) })}</p>
    </Notice>
  ));
}

import { dates } from '@/app/_server/dates';
import { loadWords } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { caps } from '@/lib/letter/caps';
import { type HeldBack as Held, listHeldNews } from '@/lib/letter/held';

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

/** To a company: which news of what it did have not left yet, because many did today. */
export async function HeldNews({ organizationId }: { organizationId: string }) {
  const [held, { letterHeld }, when] = await Promise.all([listHeldNews(organizationId), loadWords(), dates()]);
  const { news: t } = letterHeld;
  if (held.length === 0) return null;
  return (
    <Notice kind="warning" heading={t.heading}>
      <p>{t.why({ aDay: caps.fromOneADay })}</p>
      <ul>
        {held.map(({ company, count, until }) => (
          <li key={company}>{t.waiting({ company, count, until: when.dateTime(until) })}</li>
        ))}
      </ul>
    </Notice>
  );
}

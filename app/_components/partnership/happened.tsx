import { Notice } from '@/components/ui/notice';
import { spanChange } from '@/lib/admin-access/change';
import type { Happening } from '@/lib/partnership/past';
import type { Shown } from './shown';

type Query = { begun?: string; done?: string };

/** What came of the reader's last press. An address may be kept or passed on: what it says is only repeated while it is true. */
export function Happened({ query, past, ...shown }: Shown & { query: Query; past: readonly Happening[] }) {
  const text = said(query, past, shown);
  return text ? (
    <Notice kind="success">
      <p>{text}</p>
    </Notice>
  ) : null;
}

function said(query: Query, past: readonly Happening[], { side, found, words }: Shown): string | null {
  const { begun, done } = words.partnership;
  const last = (about: Happening['about']) => past.find((one) => one.about === about);
  if (query.begun && side === 'reseller' && last('partnership')?.event === 'begin') return begun(found.facts);
  const [latest] = [last('access'), last('partnership')].filter((one) => one?.mine && one.event === query.done);
  const verb = Object.keys(done).find((one) => one === latest?.event) as keyof typeof done | undefined;
  const span = latest?.about === 'access' && latest.was ? spanChange(latest.was.until, latest.until) : 'unchanged';
  return verb ? done[verb]({ ...found.facts, span }) : null;
}

import { loadWords } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { verdicts } from '@/lib/invitation-list/verdicts';

type Query = { mended?: string; now?: string; changed?: string };

/** What became of the row that was just saved, or how many were changed at once; nothing when none was. */
export async function Mended({ query: { mended, now, changed } }: { query: Query }) {
  const { invitationLists, listColumns } = await loadWords();
  const { mend: t, list } = invitationLists;
  if (changed && /^\d{1,4}$/.test(changed))
    return <Notice kind="success">{listColumns.alike.done({ rows: Number(changed) })}</Notice>;
  const verdict = verdicts.find((one) => one === now);
  if (typeof mended !== 'string' || !/^\d{1,7}$/.test(mended) || !verdict) return null;
  return verdict === 'ready' ? (
    <Notice kind="success">{t.ready({ line: mended })}</Notice>
  ) : (
    <Notice kind="warning">{t.other({ line: mended, verdict: list.verdicts[verdict] })}</Notice>
  );
}

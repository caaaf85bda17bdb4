import { words } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { verdicts } from '@/lib/invitation/verdicts';

type Asked = { mended?: string; now?: string };

/** What became of the row that was just saved; nothing when none was. */
export async function Mended({ asked: { mended, now } }: { asked: Asked }) {
  const { mend: w, list } = (await words()).invitationLists;
  const verdict = verdicts.find((one) => one === now);
  if (typeof mended !== 'string' || !/^\d{1,7}$/.test(mended) || !verdict) return null;
  return verdict === 'ready' ? (
    <Notice kind="success">{w.ready({ line: mended })}</Notice>
  ) : (
    <Notice kind="warning">{w.other({ line: mended, verdict: list.verdicts[verdict] })}</Notice>
  );
}

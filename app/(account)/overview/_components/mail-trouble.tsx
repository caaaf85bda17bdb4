import type { Words } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { findDeliveries } from '@/lib/letter/deliveries';

/** Tells operators that letters do not leave, what the mail server says to it, and what to do. Nothing while they leave. */
export async function MailTrouble({ words: w }: { words: Words['overview']['mail'] }) {
  const { failed, waiting, refused, reply } = await findDeliveries();
  if (refused === 0 && (!failed || waiting === 0)) return null;
  return (
    <Notice kind="warning" heading={w.heading}>
      <p>{refused > 0 ? w.refused({ count: refused }) : w.silent({ count: waiting })}</p>
      {refused > 0 && reply ? (
        <p>
          {w.reply} <bdi>{reply}</bdi>
        </p>
      ) : null}
      <p>{w.cure}</p>
    </Notice>
  );
}

import type { Words } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { findDeliveries } from '@/lib/letter/deliveries';

/** Tells operators that letters do not leave, what the mail server says to it, and what to do. Nothing while they leave. */
export async function MailTrouble({ t }: { t: Words['overview']['mail'] }) {
  const { failed, waiting, refused, reply } = await findDeliveries();
  if (refused === 0 && (!failed || waiting === 0)) return null;
  return (
    <Notice kind="warning" heading={t.heading}>
      <p>{refused > 0 ? t.refused({ count: refused }) : t.silent({ count: waiting })}</p>
      {refused > 0 && reply ? (
        <p>
          {t.reply} <bdi>{reply}</bdi>
        </p>
      ) : null}
      <p>{t.cure}</p>
    </Notice>
  );
}

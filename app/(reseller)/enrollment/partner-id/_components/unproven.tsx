import type { Words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { askForProof } from '../actions';

type UnprovenProps = { email: string; sent: boolean; t: Words['membership']['unproven'] };

/** The membership account's address waits for its holder, and what can be done meanwhile. */
export function Unproven({ email, sent, t }: UnprovenProps) {
  return (
    <>
      {sent ? <Notice kind="success">{t.sent}</Notice> : null}
      <Notice kind="warning" heading={t.heading}>
        <p className="mb-3">{t.meaning({ email })}</p>
        <Form id="proof" action={askForProof} submit={t.submit} tone="plain" size="small" />
      </Notice>
    </>
  );
}

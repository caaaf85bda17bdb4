import type { ReactNode } from 'react';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { begin } from '../actions';

type AgainProps = {
  kind: 'info' | 'refusal';
  heading: string;
  t: { meaning: string; submit: string };
  children: ReactNode;
};

/** An enrollment that is over, and the button that begins the next. */
export function Again({ kind, heading, t, children }: AgainProps) {
  return (
    <div className="max-w-narrow">
      <Notice kind={kind} heading={heading}>
        <p>{children}</p>
        <p>{t.meaning}</p>
      </Notice>
      <Form action={begin} submit={t.submit} />
    </div>
  );
}

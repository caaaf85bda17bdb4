import type { ReactNode } from 'react';
import type { Words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-frame';
import type { Reason } from '@/components/ui/reasons';
import { TextArea } from '@/components/ui/text-area';

type MessageFormProps = {
  action: FormAction;
  label: string;
  words: Words;
  reasons: readonly Reason[];
  /** How many there are: after one more was sent, the field stands empty. */
  count: number;
  hidden?: Record<string, string>;
  children?: ReactNode;
};

/** Words to the other side. That they cost no attempt stands under the field, because it is true. */
export function MessageForm({ action, label, words, reasons, count, hidden, children }: MessageFormProps) {
  const { conversation: t } = words;
  return (
    <Form
      key={`message-${count}`}
      id="write"
      keeps="message"
      {...{ action, reasons }}
      {...(hidden ? { hidden } : {})}
      submit={t.send}
    >
      <TextArea name="message" label={label} hint={t.hint} width="full" rows={4} />
      {children}
    </Form>
  );
}

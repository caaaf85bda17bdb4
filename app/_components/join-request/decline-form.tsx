import type { ReactNode } from 'react';
import type { Words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-frame';
import { TextArea } from '@/components/ui/text-area';

type DeclineFormProps = {
  action: FormAction;
  title: string;
  hidden: Readonly<Record<string, string>>;
  words: Words;
  children?: ReactNode;
};

/** No, with the reason that whoever asked will read. */
export function DeclineForm({ action, title, hidden, words, children }: DeclineFormProps) {
  return (
    <Form
      keeps="decline-join"
      action={action}
      title={title}
      submit={words.joinRequest.declineSubmit}
      tone="danger"
      hidden={hidden}
    >
      {children}
      <TextArea name="reason" label={words.labels.reason} rows={3} />
    </Form>
  );
}

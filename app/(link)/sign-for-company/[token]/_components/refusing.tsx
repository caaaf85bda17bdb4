import { LetterCode } from '@/app/_components/letter-code';
import type { CodeAsked } from '@/app/_server/gates';
import type { Words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { decline } from '../actions';

type RefusingProps = { token: string; heading: string; code: CodeAsked; words: Words };

/** No, with the reason that the company's Global admins will read. */
export function Refusing({ token, heading, code, words }: RefusingProps) {
  const { letter: t } = words.delegation;
  return (
    <Form keeps="decline-delegation" action={decline} title={heading} submit={t.no} tone="danger" hidden={{ token }}>
      <LetterCode code={code} />
      <TextArea name="reason" label={words.labels.reason} rows={3} />
    </Form>
  );
}

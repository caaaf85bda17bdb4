import type { ReactNode } from 'react';
import type { Words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-frame';
import type { Reason } from '@/components/ui/reasons';
import { TextArea } from '@/components/ui/text-area';
import type { TransferShown } from '@/lib/location-transfer/queries';

type AnswerProps = {
  words: Words;
  /** The tab's name, for the first form of its page. */
  title?: string;
  hidden: Readonly<Record<string, string>>;
  action: FormAction;
  /** The way to the other answer. */
  beside?: ReactNode;
  /** The code of the letter. */
  code?: ReactNode;
};

type ApproveProps = AnswerProps & { facts: TransferShown['facts']; reasons: readonly Reason[] };

/** Handing the location over, with what it means and why it cannot be done now. */
export function Approve({ facts, words, code, ...form }: ApproveProps) {
  const { answer: t } = words.membership;
  return (
    <>
      <ul className="mt-7 mb-5 grid list-disc gap-2 pl-5 marker:text-muted">
        {t.approveMeans(facts).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Form id="approve" {...form} submit={t.approve}>
        {code}
      </Form>
    </>
  );
}

/** Saying no, with the reason that whoever asked reads. */
export function Decline({ words, code, ...form }: AnswerProps) {
  const { answer: t } = words.membership;
  return (
    <section className="mt-10 border-line border-t pt-7">
      <h2>{t.decline}</h2>
      <p className="mt-1 mb-5">{t.declineMeans}</p>
      <Form id="decline" keeps="decline-transfer" {...form} submit={t.decline} tone="plain">
        {code}
        <TextArea name="message" label={words.labels.reason} />
      </Form>
    </section>
  );
}

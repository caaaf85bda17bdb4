import type { ReactNode } from 'react';
import type { Words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-frame';
import type { Reason } from '@/components/ui/reasons';
import { TextArea } from '@/components/ui/text-area';
import type { TransferShown } from '@/lib/location-transfer/queries';

type AnswersProps = {
  facts: TransferShown['facts'];
  words: Words;
  title: string;
  hidden: Readonly<Record<string, string>>;
  approve: FormAction;
  decline: FormAction;
  /** Why it cannot be handed over now. */
  reasons: readonly Reason[];
  /** The code of the letter, in each of the two forms. */
  code?: ReactNode;
};

/** The two answers to a request for a location, each with what it means. */
export function Answers({ facts, words, title, hidden, approve, decline, reasons, code }: AnswersProps) {
  const { answer: t } = words.membership;
  return (
    <>
      <ul className="mt-7 mb-5 grid list-disc gap-2 pl-5 marker:text-muted">
        {t.approveMeans(facts).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Form id="approve" action={approve} title={title} submit={t.approve} hidden={hidden} reasons={reasons}>
        {code}
      </Form>
      <section className="mt-10 border-line border-t pt-7">
        <h2>{t.declineHeading}</h2>
        <p className="mt-1 mb-5">{t.declineMeans}</p>
        <Form id="decline" action={decline} submit={t.decline} tone="plain" hidden={hidden}>
          {code}
          <TextArea name="message" label={words.labels.reason} />
        </Form>
      </section>
    </>
  );
}

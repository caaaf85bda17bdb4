import { type Words, wordsIn } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { documentKinds } from '@/lib/evidence/catalogue';
import { type Language, languages, locales } from '@/lib/locale';
import type { Reason } from '@/lib/verification/reason-catalogue';
import { isReviewReason, sentencesOf } from '@/lib/verification/review-reasons';
import type { say } from '../actions';

type Written = Pick<Reason, 'code' | 'words' | 'documents' | 'ofDocuments'>;

type ReasonFormProps = { words: Words; action: typeof say; title: string; reason: Written | null; seen: number };

/** The words of a reason in every language, the documents that help, and from when on it is said so. */
export function ReasonForm({ words, action, title, reason, seen }: ReasonFormProps) {
  const { reasonPages: t, labels } = words;
  const code: Record<string, string> = reason ? { code: reason.code } : {};
  return (
    <Card heading={t.form.heading}>
      <p className="mb-4 text-muted text-small">{t.form.meaning}</p>
      <Form
        id="reason"
        keeps={`reason-${reason?.code ?? 'new'}`}
        action={action}
        title={title}
        submit={reason ? t.form.submit : t.add.submit}
        hidden={{ ...code, seen: `${seen}` }}
      >
        {reason ? null : <Field name="code" label={t.form.code} hint={t.form.codeHint} autoComplete="off" />}
        {locales.map((language) => (
          <SaidIn key={language} {...{ words, reason, language }} />
        ))}
        <CheckboxGroup
          name="documents"
          label={labels.documents}
          values={[...(reason?.documents ?? [])]}
          options={documentKinds.map((kind) => ({ value: kind, label: words.documentKinds[kind] }))}
        />
        <Checkbox name="ofDocuments" label={labels.ofDocuments} checked={reason?.ofDocuments ?? false} />
        <Field name="from" type="date" label={t.form.from} hint={t.form.fromHint} optional />
      </Form>
    </Card>
  );
}

type SaidInProps = { words: Words; reason: Written | null; language: Language };

function SaidIn({ words: { reasonPages: t, labels }, reason, language }: SaidInProps) {
  const known = reason && (reason.words || isReviewReason(reason.code));
  const said = known
    ? sentencesOf({ reason: reason.code, said: reason.words }, wordsIn(language).reviewReasons, language)
    : null;
  return (
    <fieldset className="grid gap-0">
      <legend className="font-strong text-lead">
        <bdi translate="no" lang={language}>
          {languages[language].name}
        </bdi>
      </legend>
      <Field name={`label_${language}`} label={labels[`label_${language}`]} value={said?.label} width="full" />
      <TextArea name={`wrong_${language}`} label={labels[`wrong_${language}`]} value={said?.wrong} rows={2} />
      <TextArea name={`cure_${language}`} label={labels[`cure_${language}`]} value={said?.cure} rows={2} />
      <TextArea
        name={`byDocument_${language}`}
        label={labels[`byDocument_${language}`]}
        hint={t.form.byDocumentHint}
        value={said?.byDocument}
        rows={2}
        optional
      />
    </fieldset>
  );
}

import { Form } from '@/components/ui/form';
import { Select } from '@/components/ui/select';
import { fixableFields, isAsked } from '@/lib/verification/review-reasons';
import { draftFix } from '../../fix-actions';
import { ReasonAndMessage } from './reason-and-message';
import { type DecisionFormProps, hiddenIn } from './shown';

/** Writes down what the company is to put right; nothing is sent yet. `about`: what it was begun beside, a part of the answers or a document. */
export function Ask({ about, title, reasons, ...shown }: DecisionFormProps) {
  const { found, documents, fixDrafts, words, catalogue, language } = shown;
  const { caseFixes: t, reviewFields, proofs } = words;
  const parts = fixableFields.map((field) => ({ value: field, label: reviewFields[field] }));
  const papers = documents
    .filter(isAsked)
    .map(({ id, proves, fileName: file }) => ({ value: id, label: t.document({ proof: proofs.of[proves], file }) }));
  const choices = [...parts, ...papers];
  const chosen = choices.find(({ value }) => value === about)?.value;
  return (
    <Form
      // What was typed about one thing is not taken for another, nor shown again once it is written down.
      key={`ask-${chosen}-${fixDrafts.length}`}
      keeps={`ask-${chosen ?? 'any'}`}
      action={draftFix}
      hidden={hiddenIn(found)}
      submit={t.write}
      title={title}
      reasons={reasons}
    >
      <Select name="field" label={words.labels.field} empty={t.choose} value={chosen} choices={choices} />
      <ReasonAndMessage {...{ words, catalogue, language }} hint={words.staffCase.decide.readByCompany} />
    </Form>
  );
}

import { Form } from '@/components/ui/form';
import { Select } from '@/components/ui/select';
import { fixableFields } from '@/lib/verification/review-reasons';
import { askForFix } from '../actions';
import { ReasonAndMessage } from './reason-and-message';
import { type DecisionFormProps, hiddenIn } from './shown';

/** Asks the company to put something right. */
export function Ask({ found, words, catalogue, language, title, reasons }: DecisionFormProps) {
  const { decide: t } = words.staffCase;
  return (
    <Form
      key="ask"
      keeps="ask"
      action={askForFix}
      hidden={hiddenIn(found)}
      submit={t.askSubmit}
      title={title}
      reasons={reasons}
    >
      <Select
        name="field"
        label={words.labels.field}
        empty={t.chooseField}
        choices={fixableFields.map((field) => ({ value: field, label: words.reviewFields[field] }))}
      />
      <ReasonAndMessage {...{ words, catalogue, language }} hint={t.readByCompany} />
    </Form>
  );
}

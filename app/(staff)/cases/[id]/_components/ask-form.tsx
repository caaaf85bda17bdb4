import { Form } from '@/components/ui/form';
import { Select } from '@/components/ui/select';
import { fixableFields } from '@/lib/verification/schema';
import { askForFix } from '../actions';
import { ReasonAndMessage } from './reason-and-message';
import { type DecisionFormProps, hiddenIn } from './shown';

/** Asks the company to put something right. */
export function Ask({ found, say, title, reasons }: DecisionFormProps) {
  const { decide: w } = say.staffCase;
  return (
    <Form
      key="ask"
      keeps="ask"
      action={askForFix}
      hidden={hiddenIn(found)}
      submit={w.askSubmit}
      title={title}
      reasons={reasons}
    >
      <Select
        name="field"
        label={say.labels.field}
        empty={w.chooseField}
        choices={fixableFields.map((field) => ({ value: field, label: say.reviewFields[field] }))}
      />
      <ReasonAndMessage say={say} hint={w.readByCompany} />
    </Form>
  );
}

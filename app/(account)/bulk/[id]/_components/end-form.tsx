import { Form } from '@/components/ui/form';
import { cancel } from '../../actions';
import { hiddenIn, reasonsFor, type ShownJob } from './shown';

/** The button that ends a job where it stands, before or after it began. */
export function EndForm({ submit, ...shown }: ShownJob & { submit: string }) {
  const { job } = shown;
  return (
    <Form
      id="cancel"
      action={cancel}
      submit={submit}
      tone="plain"
      hidden={hiddenIn(job)}
      reasons={reasonsFor('cancel', shown)}
    />
  );
}

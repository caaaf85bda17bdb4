import type { ReactNode } from 'react';
import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { Form } from '@/components/ui/form';
import type { Decision } from '@/lib/verification/decisions';
import { reviewersChecks, statusOf } from '@/lib/verification/lifecycle';
import { approve } from '../actions';
import { Ask } from './ask-form';
import { Propose, Reject } from './refusal-forms';
import { Override, Reinstate } from './second-person-forms';
import { type DecisionFormProps, hiddenIn } from './shown';
import { wordFor } from './word-form';

/** The form of each decision. Keyed, so that what was typed for one is not taken for another. */
export const forms: Record<Decision, (props: DecisionFormProps) => ReactNode> = {
  approve: Approve,
  ask: Ask,
  propose: Propose,
  reject: Reject,
  propose_override: wordFor('propose_override'),
  override: Override,
  propose_reinstate: wordFor('propose_reinstate'),
  reinstate: Reinstate,
  suspend: wordFor('suspend'),
  restore: wordFor('restore'),
};

function Approve({ found, words, title, reasons }: DecisionFormProps) {
  const { decide: t } = words.staffCase;
  const open = reviewersChecks.filter((kind) => ['running', 'needs_info'].includes(statusOf(found.facts, kind)));
  const options = open.map((check) => ({ value: check, label: words.staff.checks[check] }));
  return (
    <Form
      key="approve"
      action={approve}
      hidden={hiddenIn(found)}
      submit={t.approveSubmit}
      title={title}
      reasons={reasons}
    >
      {options.length > 0 ? <CheckboxGroup name="passed" label={t.passed} options={options} /> : <p>{t.allPassed}</p>}
    </Form>
  );
}

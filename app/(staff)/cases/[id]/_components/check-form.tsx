import { sentence } from '@/app/_server/sentence';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';

import { reasonsAgainstHolder, reasonsAgainstVerdicts } from '@/lib/verification/decisions';
import { life, type reviewersChecks, verdicts } from '@/lib/verification/lifecycle';
import type { Case } from '@/lib/verification/queries';
import { decideCheck } from '../actions';
import type { Shown } from './shown';

type CheckFormProps = Shown & { check: Case['checks'][number]; kind: (typeof reviewersChecks)[number] };

const tones = { pass: 'primary', fail: 'plain', reopen: 'plain' } as const;

/** Passes a check, fails it or opens it again, with a note that staff read. Nothing is shown where nothing is to be said. */
export function CheckForm({ actor, check, kind, found, words }: CheckFormProps) {
  const { checks: t } = words.staffCase;
  if (reasonsAgainstVerdicts(found.facts).length > 0) return null;
  const possible = life.eventsFor(actor, check.status);
  const [first, ...others] = verdicts.filter((verdict) => possible.includes(verdict));
  if (!first) return null;
  const reasons = [
    ...reasonsAgainstHolder(actor, found.facts, found.desk),
    ...life.reasonsAgainst(first, actor, { ...check, organizationId: found.organizationId }),
  ];
  const about = { enrollmentId: found.id, kind, checkSeen: `${check.version}` };
  const label = (verdict: (typeof verdicts)[number]) => `${t.verdicts[verdict]}: ${words.staff.checks[kind]}`;
  return (
    <Form
      id={kind}
      {...(others.length > 0 ? { keeps: `check-${kind}` } : {})}
      action={decideCheck}
      hidden={{ ...about, ...(others.length === 0 ? { verdict: first } : {}) }}
      submit={t.verdicts[first]}
      label={label(first)}
      tone={tones[first]}
      size="small"
      reasons={reasons.map((reason) => sentence(words, reason))}
      beside={others.map((verdict) => (
        <Button
          key={verdict}
          type="submit"
          name="verdict"
          value={verdict}
          tone={tones[verdict]}
          size="small"
          aria-label={label(verdict)}
          disabled={reasons.length > 0}
        >
          {t.verdicts[verdict]}
        </Button>
      ))}
    >
      {others.length > 0 ? (
        <Field name="note" label={words.labels.note} hint={t.noteHint} width="full" optional />
      ) : null}
    </Form>
  );
}

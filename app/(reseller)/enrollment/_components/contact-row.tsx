import type { When } from '@/app/_server/dates';
import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import { Reasons } from '@/components/ui/reasons';
import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { reasonsAgainst } from '@/lib/enrollment/lifecycle';
import type { Mine } from '@/lib/enrollment/queries';
import type { TaskState } from '@/lib/enrollment/tasks';
import { fullName } from '@/lib/field/person-name';
import { correct, resend } from '../actions';

type RowProps = { member: Member; mine: Mine; words: Words; when: When; state: TaskState };

/** Whether the primary contact has confirmed; while they have not, the letter can be sent again or its address put right. */
export function ContactRow(props: RowProps) {
  const { details: t } = props.words.enrollment;
  if (props.state === 'wait') return <Asked {...props} />;
  return props.state === 'done' ? confirmed(props) : t.contactAhead;
}

function confirmed({ mine, words, when }: RowProps) {
  const entry = mine.history.findLast(({ event }) => event === 'confirm' || event === 'undo_deny');
  const { firstName = '', lastName = '' } = mine.facts.primaryContact ?? {};
  if (!entry) return null;
  return words.enrollment.details.contactDone({ name: fullName({ firstName, lastName }), at: when.dateTime(entry.at) });
}

function Asked({ member, mine, words, when }: RowProps) {
  const { enrollment: t } = words;
  const reasons = reasonsAgainst('recall', member, mine.facts);
  return (
    <>
      <p>{asked(mine, t, when)}</p>
      {reasons.length > 0 ? (
        <Reasons reasons={reasons.map((reason) => sentence(words, reason))} />
      ) : (
        <div className="mt-3 flex flex-wrap gap-3">
          <Form action={resend} submit={t.resend} tone="plain" size="small" />
          <Form action={correct} submit={t.correct} tone="plain" size="small" hidden={{ seen: `${mine.version}` }} />
        </div>
      )}
    </>
  );
}

function asked({ link }: Mine, { details: t }: Words['enrollment'], when: When): string | null {
  if (!link) return null;
  const { address, createdAt, expiresAt } = link;
  const until = when.dateTime(expiresAt);
  return expiresAt > now()
    ? t.contactAsked({ address, at: when.recent(createdAt), until })
    : t.contactExpired({ address, until });
}

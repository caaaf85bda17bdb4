import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { open } from '@/lib/delegation/lifecycle';
import { apart } from '@/lib/reader/isolate';
import { declineDelegation } from '../actions';
import type { DelegationProps } from './delegation';

/** For somebody who said yes to accepting a version: who asked, until when, what is theirs to do, and how to say no after all. */
export function Yours({ found: { facts }, words, when }: Omit<DelegationProps, 'member'>) {
  if (!open.includes(facts.status)) return null;
  const { yours: t, letter } = words.delegation;
  return (
    <Card heading={t.heading}>
      <p className="max-w-prose">{t.meaning({ by: apart(facts.askedBy), until: when.dateTime(facts.expiresAt) })}</p>
      <Details summary={t.no}>
        <Form
          keeps="decline-delegation"
          action={declineDelegation}
          submit={letter.no}
          tone="danger"
          hidden={{ delegationId: facts.id, seen: `${facts.version}` }}
        >
          <TextArea name="reason" label={words.labels.reason} hint={t.reasonHint} rows={3} />
        </Form>
      </Details>
    </Card>
  );
}

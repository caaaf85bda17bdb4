import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { reasonsAgainst } from '@/lib/way-back/lifecycle';
import type { Decider } from '@/lib/way-back/needs';
import type { Request } from '@/lib/way-back/queries';
import { approve, decline } from '../actions';

type DecisionProps = { request: Request; staff: Decider; first: string | null; words: Words };

/** What one of the staff may decide now: the buttons, with why one is shut. Nothing once it is over. */
export function Decision({ request: { facts }, staff, first, words }: DecisionProps) {
  const { staff: t } = words.wayBack;
  const against = (event: 'approve' | 'agree' | 'decline') => reasonsAgainst(event, staff, facts);
  const isOver = (event: 'approve' | 'agree' | 'decline') =>
    against(event).some(({ code }) => code === 'not_in_this_state' || code === 'not_yours');
  if (isOver('decline')) return null;
  const hidden = { wayBackId: facts.id, seen: `${facts.version}` };
  const event = facts.status === 'approved_once' ? 'agree' : 'approve';
  const said = (of: typeof event | 'decline') => against(of).map((reason) => sentence(words, reason));
  return (
    <Card heading={t.decideHeading}>
      {isOver(event) ? null : (
        <div className="mb-7">
          <p className="mb-4 max-w-prose">{event === 'agree' ? t.second({ by: first ?? '' }) : t.first}</p>
          <Form id="approve" action={approve} submit={t.approve} hidden={hidden} reasons={said(event)} />
        </div>
      )}
      <Form id="decline" action={decline} submit={t.decline} tone="danger" hidden={hidden} reasons={said('decline')}>
        <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={3} />
      </Form>
    </Card>
  );
}

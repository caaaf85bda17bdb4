import { Page } from '@/app/_components/page';
import { Form } from '@/components/ui/form';
import { after, hours } from '@/lib/clock';
import { reasonsAgainst } from '@/lib/enrollment/lifecycle';
import { hoursToUndo } from '@/lib/enrollment/needs';
import { LetterCode } from '../../../_components/letter-code';
import { undo } from '../actions';
import { senderOf, type View } from './view';
import { WriteTo } from './write-to';

/** After "This was not me": what it means, and for a day the way back. */
export function Denied(view: View & { at: Date }) {
  const { token, held, found, say, when, at } = view;
  const { denied: w } = say.confirmLink;
  const sender = senderOf(view);
  const mayUndo = reasonsAgainst('undo_deny', held.actor, found.facts).length === 0;
  return (
    <Page width="narrow" heading={w.heading} title={mayUndo ? false : w.heading}>
      <p className="mb-7">{w.meaning({ ...sender, at: when.dateTime(at) })}</p>
      {mayUndo ? (
        <Form action={undo} title={w.heading} submit={w.undo} tone="plain" hidden={{ token }}>
          <LetterCode code={held.code} />
          <p>{w.undoMeans({ until: when.dateTime(after(at, hours(hoursToUndo))) })}</p>
        </Form>
      ) : (
        <>
          <p className="mb-5">{w.late(sender)}</p>
          <WriteTo {...view} />
        </>
      )}
    </Page>
  );
}

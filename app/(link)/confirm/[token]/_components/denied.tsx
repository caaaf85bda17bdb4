import { LetterCode } from '@/app/_components/letter-code';
import { Page } from '@/app/_components/page';
import { Form } from '@/components/ui/form';
import { after, hours } from '@/lib/clock';
import { reasonsAgainst } from '@/lib/enrollment/lifecycle';
import { hoursToUndo } from '@/lib/enrollment/needs';
import { undo } from '../actions';
import { senderOf, type View } from './view';
import { WriteTo } from './write-to';

/** After "This was not me": what it means, and for a day the way back. */
export function Denied(view: View & { at: Date }) {
  const { token, held, found, words, when, at } = view;
  const { denied: t } = words.confirmLink;
  const sender = senderOf(view);
  const mayUndo = reasonsAgainst('undo_deny', held.actor, found.facts).length === 0;
  return (
    <Page width="narrow" heading={t.heading} title={mayUndo ? false : t.heading}>
      <p className="mb-7">{t.meaning({ ...sender, at: when.dateTime(at) })}</p>
      {mayUndo ? (
        <Form action={undo} title={t.heading} submit={t.undo} tone="plain" hidden={{ token }}>
          <LetterCode code={held.code} />
          <p>{t.undoMeans({ until: when.dateTime(after(at, hours(hoursToUndo))) })}</p>
        </Form>
      ) : (
        <>
          <p className="mb-5">{t.late(sender)}</p>
          <WriteTo {...view} />
        </>
      )}
    </Page>
  );
}

import { sealedReader } from '@/app/_server/shown-page';
import { aboutForm } from '@/lib/form/answer';
import { Decline } from './decline';
import { pageFor } from './kinds';
import { Opened } from './opened';
import { type Held, viewOf } from './view';

/** The page of an invitation of either kind, however the reader came to hold it: one for each way it can stand. */
export async function InvitationPage(held: Held) {
  const view = await viewOf(held);
  const { found, query, answers, hidden } = view;
  const declines = query.answer === 'decline' && found.may.includes('decline');
  const Shown = declines ? Decline : pageFor(found.facts.kind, found.standing);
  return (
    <>
      {answers.open && found.may.includes('open') ? (
        <Opened action={answers.open} hidden={{ ...hidden, [aboutForm.shownFor]: await sealedReader() }} />
      ) : null}
      <Shown {...view} />
    </>
  );
}

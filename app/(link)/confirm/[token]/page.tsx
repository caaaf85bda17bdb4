import { type PageProps, readPath, tokenPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { bearer } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { eventsFor } from '@/lib/enrollment/lifecycle';
import { findForContact } from '@/lib/enrollment/queries';
import { DeadLink } from '../../_components/dead-link';
import { Denied } from './_components/denied';
import { Question } from './_components/question';
import { Stale } from './_components/stale';
import { Thanks } from './_components/thanks';

/** The primary contact confirms the enrollment and the address, or says that it was somebody else. Opening it changes nothing. */
export default async function ConfirmPage({ params }: Pick<PageProps, 'params'>) {
  const { token } = await readPath(params, tokenPath);
  const [held, words, when] = await Promise.all([bearer('confirm_email', token), loadWords(), dates()]);
  if (!held) {
    return (
      <DeadLink state="unknown">
        <ButtonLink href="/">{words.deadLink.home}</ButtonLink>
        <Link href="/status">{words.enrollmentStatus.way}</Link>
      </DeadLink>
    );
  }
  const found = await findForContact(held.actor);
  const answer = found.answers.at(-1);
  const view = { token, held, found, words, when };
  if (answer?.event === 'deny') return <Denied {...view} at={answer.at} />;
  if (answer) return <Thanks {...view} at={answer.at} />;
  const waits = eventsFor(held.actor, found.facts.status).includes('confirm');
  return held.state === 'open' && waits ? <Question {...view} /> : <Stale {...view} waits={waits} />;
}

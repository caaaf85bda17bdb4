import { redirect } from 'next/navigation';
import { bearer, memberIn } from '@/app/_server/gates';
import { accountInUse, signedIn } from '@/app/_server/session';
import type { InvitationKind } from '@/generated/prisma/enums';
import { findInvited } from '@/lib/invitation/queries';
import { InvitationPage } from './invitation-page';
import { places } from './kinds';
import { Unknown } from './unknown';
import type { Answers, Query } from './view';

type ByLinkProps = { kind: InvitationKind; token: string; query: Query; answers: Answers };

/** An invitation by the link of its letter. Opening it changes nothing. A link that no longer works leads a company it is parked for there. */
export async function InvitationByLink({ kind, token, query, answers }: ByLinkProps) {
  const { purpose, link, parked } = places[kind];
  const [held, person] = await Promise.all([bearer(purpose, token), signedIn()]);
  if (!held) return <Unknown />;
  const account = person && accountInUse(person);
  const actor = person && account ? await memberIn(person, account) : held.actor;
  const found = await findInvited(held.actor.subjectId, actor, held.state);
  const { id, parkedFor } = found.facts;
  const isDead = found.standing === 'expired' || found.standing === 'superseded';
  if (isDead && parkedFor !== null && parkedFor === account?.organizationId) redirect(`${parked}/${id}`);
  return (
    <InvitationPage
      {...{ found, person, query, answers }}
      at={`${link}/${token}`}
      sentAt={held.link.createdAt}
      hidden={{ token }}
      code={held.code}
    />
  );
}

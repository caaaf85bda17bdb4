import type { Written } from '@/app/_server/list-address';
import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import type { InvitationKind } from '@/generated/prisma/enums';
import type { View } from '@/lib/invitation/views';
import { invitationsAddress } from './href';

const begins: readonly View[] = ['open', 'draft', 'all'];

/** Why nothing stands in a view, and how it would begin to. */
export function emptyIn(
  { kind, view }: { kind: InvitationKind; view: View },
  mayInvite: boolean,
  t: Words['invitations'],
) {
  const { heading, meaning } = t.empty[view];
  return {
    heading,
    meaning: <p>{meaning}</p>,
    action:
      mayInvite && begins.includes(view) ? <ButtonLink href={inviteHref(kind)}>{t.invite}</ButtonLink> : undefined,
  };
}

/** What is said when something was looked for in vain: that there are other views. `search`: as it was typed. */
export function notFoundIn(written: Written, search: string, t: Words['invitations']) {
  return {
    heading: t.notFound({ search }),
    meaning: <p>{t.notFoundAdvice}</p>,
    action:
      written.view === 'all' ? undefined : (
        <ButtonLink href={invitationsAddress.href({ ...written, view: 'all' })} tone="plain">
          {t.searchAll}
        </ButtonLink>
      ),
  };
}

/** Where somebody is invited. */
export const inviteHref = (kind: InvitationKind) =>
  kind === 'customer' ? '/invitations/new-customer' : '/invitations/new';

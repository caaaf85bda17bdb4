import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { View } from '@/lib/invitation/views';
import { type Asked, listHref } from './href';

const begins: readonly View[] = ['open', 'draft', 'all'];

/** Where the rows would stand: why there is none, and what to do next. */
export function Nothing({ asked, mayInvite, w }: { asked: Asked; mayInvite: boolean; w: Words['invitations'] }) {
  const { kind, view, search } = asked;
  if (search)
    return (
      <EmptyState
        heading={w.notFound({ search })}
        action={
          view === 'all' ? null : (
            <ButtonLink href={listHref({ kind, view: 'all', search })} tone="plain">
              {w.searchAll}
            </ButtonLink>
          )
        }
      >
        <p>{w.notFoundAdvice}</p>
      </EmptyState>
    );
  const { heading, meaning } = w.empty[view];
  return (
    <EmptyState
      heading={heading}
      action={
        mayInvite && begins.includes(view) ? (
          <ButtonLink href={kind === 'customer' ? '/invitations/new-customer' : '/invitations/new'}>
            {w.invite}
          </ButtonLink>
        ) : null
      }
    >
      <p>{meaning}</p>
    </EmptyState>
  );
}

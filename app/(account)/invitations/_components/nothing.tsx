import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { View } from '@/lib/invitation/views';
import { type Asked, listHref } from './href';

const begins: readonly View[] = ['open', 'draft', 'all'];

/** `search`: as it was typed. */
type NothingProps = { asked: Asked; search: string; mayInvite: boolean; w: Words['invitations'] };

/** Where the rows would stand: why there is none, and what to do next. */
export function Nothing({ asked, search, mayInvite, w }: NothingProps) {
  const { kind, view } = asked;
  if (search)
    return (
      <EmptyState
        heading={w.notFound({ search })}
        action={
          view === 'all' ? null : (
            <ButtonLink href={listHref({ ...asked, view: 'all' })} tone="plain">
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

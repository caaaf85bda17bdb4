import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { View } from '@/lib/invitation/views';
import { type Asked, listHref } from './href';

const begins: readonly View[] = ['open', 'draft', 'all'];

/** `search`: as it was typed. */
type NothingProps = { asked: Asked; search: string; mayInvite: boolean; t: Words['invitations'] };

/** Where the rows would stand: why there is none, and what to do next. */
export function Nothing({ asked, search, mayInvite, t }: NothingProps) {
  const { kind, view } = asked;
  if (search)
    return (
      <EmptyState
        heading={t.notFound({ search })}
        action={
          view === 'all' ? null : (
            <ButtonLink href={listHref({ ...asked, view: 'all' })} tone="plain">
              {t.searchAll}
            </ButtonLink>
          )
        }
      >
        <p>{t.notFoundAdvice}</p>
      </EmptyState>
    );
  const { heading, meaning } = t.empty[view];
  return (
    <EmptyState
      heading={heading}
      action={
        mayInvite && begins.includes(view) ? (
          <ButtonLink href={kind === 'customer' ? '/invitations/new-customer' : '/invitations/new'}>
            {t.invite}
          </ButtonLink>
        ) : null
      }
    >
      <p>{meaning}</p>
    </EmptyState>
  );
}

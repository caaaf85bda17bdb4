import type { ToolbarProps } from '@/app/_components/list-toolbar';
import type { Words } from '@/app/_server/words';
import type { InvitationKind } from '@/generated/prisma/enums';
import type { Place } from '@/lib/invitation/list';
import { type View, views } from '@/lib/invitation/views';

export type Asked = { kind?: InvitationKind; view: View; search: string };

/** The address of a page of the list; what is usual is left out. */
export function listHref(asked: Asked, after?: Place): string {
  return withQuery('/invitations', asked, after ? { after: `${after.createdAt.getTime()}_${after.id}` } : {});
}

/** Where the same invitations can be taken away as a file. */
export function exportHref(asked: Asked): string {
  return withQuery('/invitations/export', asked);
}

/** Back to an invitation, which then says what was done to it. */
export function written({ invitationId }: { invitationId: string }): string {
  return `/invitations/${invitationId}?done=yes`;
}

/** What stands above the list: its views, and the search among the chosen one. */
export function toolbarOf({ kind, view, search }: Asked, t: Words['invitations']): ToolbarProps {
  return {
    label: t.filters,
    views: views.map((one) => ({
      href: listHref({ kind, view: one, search }),
      label: t.views[one],
      current: one === view,
    })),
    search: {
      action: '/invitations',
      hidden: { ...(kind === 'customer' ? { kind } : {}), ...(view === 'open' ? {} : { view }) },
      value: search,
      t: t,
      all: listHref({ kind, view, search: '' }),
    },
  };
}

function withQuery(path: string, { kind, view, search }: Asked, more: Record<string, string> = {}): string {
  const asked = new URLSearchParams({
    ...(kind === 'customer' ? { kind } : {}),
    ...(view === 'open' ? {} : { view }),
    ...(search ? { search } : {}),
    ...more,
  });
  return asked.size > 0 ? `${path}?${asked}` : path;
}

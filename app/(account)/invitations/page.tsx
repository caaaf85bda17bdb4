import { BulkBar } from '@/app/_components/bulk-bar';
import { deskOf } from '@/app/_components/desk/desk-of';
import { ListPage } from '@/app/_components/list-page';
import type { PageProps } from '@/app/_server/address';
import { withoutLeft } from '@/app/_server/desk';
import { loadDesk } from '@/app/_server/desk-page';
import { partner } from '@/app/_server/gates';
import { chosenOf, headingsOf } from '@/app/_server/lines';
import { ButtonLink } from '@/components/ui/button';
import { agent } from '@/lib/conditions';
import { reasonsAgainstInviting } from '@/lib/invitation/inviting';
import { views } from '@/lib/invitation/views';
import { Closed } from './_components/closed';
import { deedsIn } from './_components/deeds-in';
import { invitationsAddress as address } from './_components/href';
import { Kinds } from './_components/kinds';
import { filtersOf, invitationsPage } from './_components/list-of';
import { emptyIn, inviteHref, notFoundIn } from './_components/nothing';
import { linesOf, rowOf } from './_components/rows';
import { wordsFor } from './_components/say';
import { chooseMany } from './actions';
import { kindHref } from './import/_components/kind-of';

/** Whom the reader's organization has invited, how each invitation stands, and whether its letter arrived. A reseller invites customers only. */
export default async function InvitationsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await partner();
  const loaded = await loadDesk(actor, searchParams, invitationsPage);
  const { list, rows, next, reader, how, base } = loaded;
  const { view, kind } = base;
  const written = { ...list.written, kind };
  const [words, against] = await Promise.all([
    wordsFor(kind),
    kind === 'customer' ? agent(null, actor) : reasonsAgainstInviting(actor),
  ]);
  const { invitations: t } = words;
  const mayInvite = against.length === 0;
  const deeds = agent(null, actor).length === 0 ? deedsIn[view] : [];
  const choose = deeds.length > 0 ? words.bulk.bar : null;
  const lines = linesOf(reader, t);
  const chosen = chosenOf(lines, how);
  return (
    <ListPage
      heading={t.heading}
      title={view === 'open' ? t.heading : `${t.views[view]} · ${t.heading}`}
      lead={t.leads[view]}
      actions={
        mayInvite ? (
          <>
            <ButtonLink href={inviteHref(kind)}>{t.invite}</ButtonLink>
            <ButtonLink href={kindHref(kind)} tone="plain">
              {words.invitationLists.heading}
            </ButtonLink>
          </>
        ) : null
      }
      download={t.download}
      above={
        <>
          {reader.kind === 'provider' ? <Kinds kind={kind} /> : null}
          <Closed reasons={against} words={words} />
        </>
      }
      list={{ ...list, written, address, next }}
      views={address.views(written, 'view', views, (one) => t.views[one])}
      searched={t}
      desk={deskOf(loaded, filtersOf(loaded.filters, reader), lines)}
      t={t}
      chosen={
        <BulkBar
          action={chooseMany}
          deeds={deeds}
          ids={rows.map(({ id }) => id)}
          asked={{ list: address.href(withoutLeft(written, loaded.left)) }}
        />
      }
      table={{
        caption: t.views[view],
        columns: headingsOf([{ label: t.columns.recipient }, ...chosen], how, (sort) =>
          address.href({ ...written, sort }),
        ),
        rows: rows.map((row) => rowOf(row, chosen, choose)),
        empty: emptyIn(base, mayInvite, t),
        notFound: notFoundIn(written, list.query.search, t),
      }}
    />
  );
}

import { BulkBar } from '@/app/_components/bulk-bar';
import { ListPage } from '@/app/_components/list-page';
import type { PageProps } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { partner, person } from '@/app/_server/gates';
import { readList } from '@/app/_server/list';
import { accountInUse } from '@/app/_server/session';
import { locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { agent } from '@/lib/conditions';
import { reasonsAgainstInviting } from '@/lib/invitation/inviting';
import { listSent } from '@/lib/invitation/list';
import { listShape } from '@/lib/invitation/schema';
import { views } from '@/lib/invitation/views';
import { Closed } from './_components/closed';
import { deedsIn } from './_components/deeds-in';
import { invitationsAddress } from './_components/href';
import { Kinds } from './_components/kinds';
import { emptyIn, inviteHref, notFoundIn } from './_components/nothing';
import { columnsOf, rowsOf } from './_components/rows';
import { wordsFor } from './_components/say';
import { chooseMany } from './actions';
import { kindHref } from './import/_components/kind-of';

/** Whom the reader's organization has invited, how each invitation stands, and whether its letter arrived. A reseller invites customers only. */
export default async function InvitationsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await partner();
  const [list, signed, when, language] = await Promise.all([
    readList(searchParams, listShape),
    person(),
    dates(),
    locale(),
  ]);
  const isProvider = accountInUse(signed)?.kind === 'provider';
  const { view, search } = list.query;
  const kind = isProvider ? list.query.kind : 'customer';
  const written = { ...list.written, kind };
  const [words, { rows, next }, against] = await Promise.all([
    wordsFor(kind),
    listSent(actor, { ...list.query, kind }),
    kind === 'customer' ? agent(null, actor) : reasonsAgainstInviting(actor),
  ]);
  const { invitations: t } = words;
  const mayInvite = against.length === 0;
  const deeds = agent(null, actor).length === 0 ? deedsIn[view] : [];
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
          {isProvider ? <Kinds kind={kind} /> : null}
          <Closed reasons={against} words={words} />
        </>
      }
      list={{ ...list, written, address: invitationsAddress, next }}
      views={invitationsAddress.views(written, 'view', views, (one) => t.views[one])}
      searched={t}
      t={t}
      chosen={
        <BulkBar
          action={chooseMany}
          deeds={deeds}
          ids={rows.map(({ id }) => id)}
          asked={invitationsAddress.words(written)}
        />
      }
      table={{
        caption: t.views[view],
        columns: columnsOf(t),
        rows: rowsOf(rows, { t, when, language, choose: deeds.length > 0 ? words.bulk.bar : null }),
        empty: emptyIn(written, mayInvite, t),
        notFound: notFoundIn(written, search, t),
      }}
    />
  );
}

import { ListPages } from '@/app/_components/list-pages';
import { ListToolbar } from '@/app/_components/list-toolbar';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { partner, person } from '@/app/_server/gates';
import { searchText } from '@/app/_server/searching';
import { accountInUse } from '@/app/_server/session';
import { locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { LineTable } from '@/components/ui/line-table';
import { agent } from '@/lib/conditions';
import { reasonsAgainstInviting } from '@/lib/invitation/inviting';
import { listSent, pageLength } from '@/lib/invitation/list';
import { listShape } from '@/lib/invitation/schema';
import { Closed } from './_components/closed';
import { exportHref, listHref, toolbarOf } from './_components/href';
import { Kinds } from './_components/kinds';
import { columnsOf, linesOf } from './_components/lines';
import { Nothing } from './_components/nothing';
import { wordsFor } from './_components/say';
import { kindHref } from './import/_components/kind-of';

/** Whom the reader's organization has invited, how each invitation stands, and whether its letter arrived. A reseller invites customers only. */
export default async function InvitationsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await partner();
  const [typed, signed, when, language] = await Promise.all([
    readSearch(searchParams, listShape),
    person(),
    dates(),
    locale(),
  ]);
  const isProvider = accountInUse(signed)?.kind === 'provider';
  const { after, ...read } = typed;
  const search = await searchText(read.search);
  const asked = isProvider ? read : { ...read, kind: 'customer' as const };
  const words = await wordsFor(asked.kind);
  const [{ rows, more }, against] = await Promise.all([
    listSent(actor, { ...asked, search, after }),
    asked.kind === 'customer' ? agent(null, actor) : reasonsAgainstInviting(actor),
  ]);
  const { invitations: t } = words;
  const { view } = asked;
  const last = rows.at(-1);
  const mayInvite = against.length === 0;
  return (
    <Page
      width="wide"
      heading={t.heading}
      title={view === 'open' ? t.heading : `${t.views[view]} · ${t.heading}`}
      lead={t.leads[view]}
      actions={
        <>
          {rows.length > 0 ? (
            <ButtonLink href={exportHref(asked)} tone="plain" file>
              {t.download}
            </ButtonLink>
          ) : null}
          {mayInvite ? (
            <>
              <ButtonLink href={kindHref(asked.kind)} tone="plain">
                {words.invitationLists.heading}
              </ButtonLink>
              <ButtonLink href={asked.kind === 'customer' ? '/invitations/new-customer' : '/invitations/new'}>
                {t.invite}
              </ButtonLink>
            </>
          ) : null}
        </>
      }
    >
      {isProvider ? <Kinds kind={asked.kind} /> : null}
      <Closed reasons={against} words={words} />
      <Card flush>
        <ListToolbar {...toolbarOf(asked, t)} />
        {rows.length > 0 ? (
          <LineTable caption={t.views[view]} columns={columnsOf(t)} lines={linesOf(rows, { t, when, language })} />
        ) : (
          <Nothing asked={asked} search={search} mayInvite={mayInvite} t={t} />
        )}
      </Card>
      <ListPages
        label={t.pages}
        first={after ? { href: listHref(asked), text: t.first } : null}
        next={more && last ? { href: listHref(asked, last), text: t.more({ count: pageLength }) } : null}
      />
    </Page>
  );
}

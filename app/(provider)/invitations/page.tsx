import { ListPages } from '@/app/_components/list-pages';
import { ListToolbar } from '@/app/_components/list-toolbar';
import { dates } from '@/app/_server/dates';
import { provider } from '@/app/_server/gates';
import { locale, words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { LineTable } from '@/components/ui/line-table';
import { Page } from '@/components/ui/page';
import { Sheet } from '@/components/ui/sheet';
import { reasonsAgainstInviting } from '@/lib/invitation/inviting';
import { listSent, pageLength } from '@/lib/invitation/list';
import { listShape } from '@/lib/invitation/schema';
import { Closed } from './_components/closed';
import { exportHref, listHref, toolbarOf } from './_components/href';
import { columnsOf, linesOf } from './_components/lines';
import { Nothing } from './_components/nothing';

type Asked = Record<string, string | string[] | undefined>;

/** Whom the provider has invited, how each invitation stands, and whether its letter arrived. */
export default async function InvitationsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const actor = await provider();
  const [typed, say, when, language] = await Promise.all([searchParams, words(), dates(), locale()]);
  const { after, ...asked } = listShape.parse(typed);
  const [{ rows, more }, against] = await Promise.all([
    listSent(actor, { ...asked, after }),
    reasonsAgainstInviting(actor),
  ]);
  const { invitations: w } = say;
  const { view } = asked;
  const last = rows.at(-1);
  const mayInvite = against.length === 0;
  return (
    <Page
      width="wide"
      heading={w.heading}
      title={view === 'open' ? w.heading : `${w.views[view]} · ${w.heading}`}
      lead={w.leads[view]}
      actions={
        <>
          {rows.length > 0 ? (
            <ButtonLink href={exportHref(asked)} tone="plain" file>
              {w.download}
            </ButtonLink>
          ) : null}
          {mayInvite ? (
            <>
              <ButtonLink href="/invitations/import" tone="plain">
                {say.invitationLists.heading}
              </ButtonLink>
              <ButtonLink href="/invitations/new">{w.invite}</ButtonLink>
            </>
          ) : null}
        </>
      }
    >
      <Closed reasons={against} say={say} />
      <Sheet flush>
        <ListToolbar {...toolbarOf(asked, w)} />
        {rows.length > 0 ? (
          <LineTable caption={w.views[view]} columns={columnsOf(w)} lines={linesOf(rows, { w, when, language })} />
        ) : (
          <Nothing asked={asked} mayInvite={mayInvite} w={w} />
        )}
      </Sheet>
      <ListPages
        label={w.pages}
        first={after ? { href: listHref(asked), text: w.first } : null}
        next={more && last ? { href: listHref(asked, last), text: w.more({ count: pageLength }) } : null}
      />
    </Page>
  );
}

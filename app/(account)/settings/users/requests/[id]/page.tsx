import { notFound } from 'next/navigation';
import { About } from '@/app/_components/join-request/about';
import { AcceptForm } from '@/app/_components/join-request/accept-form';
import { DeclineForm } from '@/app/_components/join-request/decline-form';
import { Over } from '@/app/_components/join-request/over';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { chosenBefore, rolesOf } from '@/app/_server/chosen';
import { dates } from '@/app/_server/dates';
import { member } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { fullName } from '@/lib/field/person-name';
import { reasonsAgainst } from '@/lib/join-request/lifecycle';
import { findAsked } from '@/lib/join-request/queries';
import { roles } from '@/lib/organization/roles';
import { SettingsPage } from '../../../_components/settings-page';
import { accept, decline } from './actions';

/** Somebody asks to join the reader's company: let them in with roles, or decline with a reason. For its Global admins. */
export default async function JoinRequestPage({ params, searchParams }: PageProps) {
  const [actor, words, when, { id }, query] = await Promise.all([
    member(),
    loadWords(),
    dates(),
    readPath(params, idPath),
    readSearch(searchParams, named('answer')),
  ]);
  const request = (await findAsked(actor, id)) ?? notFound();
  const { joinRequest: t, settings } = words;
  const { facts, version } = request;
  const [asker, hidden] = [fullName(request.user), { requestId: id, seen: `${version}` }];
  const isOpen = reasonsAgainst('decline', actor, facts).length === 0;
  const declining = isOpen && query.answer === 'decline';
  const heading = declining ? t.declineHeading({ asker }) : t.heading({ asker, organization: facts.organization });
  const chosen = await chosenBefore(rolesOf(id, version));
  const here = `/settings/users/requests/${id}`;
  return (
    <SettingsPage
      at="/settings/users"
      heading={heading}
      title={isOpen ? false : heading}
      path={[settings.nav.account, settings.nav.users]}
      lead={declining ? t.declineLead({ asker }) : isOpen ? t.lead : null}
      back={declining ? { href: here, text: t.back } : { href: '/settings/users', text: t.backToUsers }}
    >
      {isOpen ? null : <Over request={request} words={words} />}
      <Card>
        <About request={request} words={words} when={when} />
      </Card>
      {declining ? (
        <Card>
          <DeclineForm action={decline} title={heading} hidden={hidden} words={words} />
        </Card>
      ) : null}
      {isOpen && !declining ? (
        <Card>
          <AcceptForm
            action={accept}
            title={heading}
            hidden={hidden}
            roles={roles}
            ticked={chosen?.roles ?? []}
            reasons={reasonsAgainst('accept', actor, facts)}
            declineHref={`${here}?answer=decline`}
            words={words}
          />
        </Card>
      ) : null}
    </SettingsPage>
  );
}

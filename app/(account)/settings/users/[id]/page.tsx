import { notFound } from 'next/navigation';
import { HeldBack } from '@/app/_components/held-back';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { chosenBefore, rolesOf } from '@/app/_server/chosen';
import { dates } from '@/app/_server/dates';
import { member } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { fullName } from '@/lib/field/person-name';
import { mayGrant } from '@/lib/organization/roles';
import { findUser, listHeldInvitations } from '@/lib/organization/users';
import { SettingsPage } from '../../_components/settings-page';
import { StateTag } from '../_components/state-tag';
import { Access } from './_components/access';
import { GravePaths } from './_components/grave-paths';
import { InvitationAgain } from './_components/invitation-again';
import { RolesForm } from './_components/roles-form';
import { SecondStep } from './_components/second-step';
import { Territory } from './_components/territory';

/** One user: the roles, with Update for whoever may grant them; access; an invitation not yet taken. Source: seed step 8.3. */
export default async function UserPage({ params, searchParams }: PageProps) {
  const [actor, words, when, { id }, { done }] = await Promise.all([
    member(),
    loadWords(),
    dates(),
    readPath(params, idPath),
    readSearch(searchParams, named('done')),
  ]);
  const user = (await findUser(actor, id)) ?? notFound();
  const [held, chosen] = await Promise.all([
    listHeldInvitations(actor, user.id),
    chosenBefore(rolesOf(user.id, user.version)),
  ]);
  const { user: t, users, nav } = words.settings;
  const name = fullName(user.user);
  const manages = mayGrant(actor.roles, user.roles, []);
  const helps = actor.roles.includes('global_admin') && user.userId !== actor.userId && user.joinedAt !== null;
  const said = new Map([
    ['updated', t.updated],
    ['on', t.onDone],
    ['off', t.offDone],
    ['sent', held.length > 0 ? undefined : t.sentAgain],
    ['territory', words.territories.kept],
    ['second-step-off', words.secondStep.colleague.done],
  ]).get(done ?? '');
  return (
    <SettingsPage
      at="/settings/users"
      heading={name}
      title={manages ? false : name}
      path={[nav.account, nav.users]}
      back={{ href: '/settings/users', text: t.back }}
    >
      {manages ? <HeldBack letters={held} /> : null}
      {said ? <Notice kind="success">{said}</Notice> : null}
      <Card>
        <SummaryList
          items={[
            { term: words.labels.email, value: user.user.email },
            { term: users.state, value: <StateTag {...user} t={users.states} /> },
            { term: t.joined, value: user.joinedAt ? when.date(user.joinedAt) : t.notYet },
          ]}
        />
      </Card>
      <Card>
        <RolesForm user={user} actor={actor} title={name} ticked={chosen?.roles ?? user.roles} />
      </Card>
      <Territory user={user} manages={manages} />
      {manages && !user.joinedAt && !user.disabledAt ? <InvitationAgain id={user.id} t={t} /> : null}
      {helps ? <SecondStep id={user.id} on={hasTwoSteps(user.user)} t={words.secondStep} /> : null}
      {manages && user.userId !== actor.userId ? <Access id={user.id} off={user.disabledAt !== null} t={t} /> : null}
      <GravePaths user={user} actor={actor} t={words.people} />
    </SettingsPage>
  );
}

function hasTwoSteps({
  secondStep,
  passkeys,
}: {
  secondStep: { confirmedAt: Date | null } | null;
  passkeys: unknown[];
}) {
  return Boolean(secondStep?.confirmedAt) || passkeys.length > 0;
}

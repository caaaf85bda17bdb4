import { HeldBack } from '@/app/_components/held-back';
import { MorePages } from '@/app/_components/more-pages';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { carriedAddress } from '@/app/_server/carried';
import { member } from '@/app/_server/gates';
import { listAddress } from '@/app/_server/list-address';
import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { Role } from '@/generated/prisma/enums';
import { reasonsAgainstInviting } from '@/lib/identity/joining';
import { cursor } from '@/lib/list/shape';
import { mayManageUsers, roles } from '@/lib/organization/roles';
import { listUsers } from '@/lib/organization/user-list';
import { listHeldInvitations, type UserState, userStates } from '@/lib/organization/users';
import { SettingsPage } from '../_components/settings-page';
import { JoinRequests } from './_components/join-requests';
import { Territories } from './_components/territories';
import { UserFilter } from './_components/user-filter';
import { Users } from './_components/users';
import { Waiting } from './_components/waiting';

const address = listAddress<{ role: Role | undefined; state: UserState | undefined }>('/settings/users');

/** User management: everybody in the organization, by role if wished. Who may manage users also adds them. Source: seed step 8. */
export default async function UsersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [actor, words, query, carried] = await Promise.all([
    member(),
    loadWords(),
    readSearch(searchParams, named('role', 'state', 'added', 'removed', 'done').extend({ after: cursor })),
    carriedAddress(),
  ]);
  const { users: t, nav } = words.settings;
  const role = roles.find((one) => one === query.role);
  const state = userStates.find((one) => one === query.state);
  const { after } = query;
  const [{ rows: users, next }, reasons, held] = await Promise.all([
    listUsers(actor, { role, state, after }),
    reasonsAgainstInviting(actor),
    listHeldInvitations(actor),
  ]);
  const manages = mayManageUsers(actor.roles);
  const mayAdd = reasons.length === 0;
  return (
    <SettingsPage
      at="/settings/users"
      heading={t.heading}
      path={[nav.account]}
      lead={
        manages ? null : (
          <>
            {t.readOnly} <Link href="/settings/users/ask">{words.people.askRole.heading}</Link>
          </>
        )
      }
      actions={mayAdd ? <ButtonLink href="/settings/users/add">{t.add}</ButtonLink> : null}
    >
      {manages ? <HeldBack letters={held} /> : null}
      {query.added && carried && !held.some(({ address }) => address === carried) ? (
        <Notice kind="success">{t.added({ email: carried })}</Notice>
      ) : null}
      {query.done === 'territories' ? <Notice kind="success">{words.territories.setting.done}</Notice> : null}
      {query.removed ? <Notice kind="success">{words.people.remove.done}</Notice> : null}
      {manages && !mayAdd ? (
        <Notice kind="warning">
          {reasons.map((reason) => (
            <p key={reason.code}>{sentence(words, reason).text}</p>
          ))}
        </Notice>
      ) : null}
      <JoinRequests actor={actor} />
      <Waiting actor={actor} />
      <UserFilter role={role} state={state} />
      {users.length > 0 ? (
        <>
          <Users users={users} actor={actor} />
          <MorePages address={address} written={{ role, state }} after={after} next={next} count={users.length} />
        </>
      ) : (
        <EmptyState heading={t.noneHeading} action={<ButtonLink href="/settings/users">{t.seeAll}</ButtonLink>}>
          <p>{t.none}</p>
        </EmptyState>
      )}
      {manages ? <Territories actor={actor} /> : null}
    </SettingsPage>
  );
}

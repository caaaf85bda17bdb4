import { notFound, redirect } from 'next/navigation';
import { Departing } from '@/app/_components/people/departing';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { member } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { fullName } from '@/lib/field/person-name';
import { findOrganization } from '@/lib/organization/queries';
import { mayGrant } from '@/lib/organization/roles';
import { findUser } from '@/lib/organization/users';
import { SettingsPage } from '../../../_components/settings-page';
import { remove } from './actions';

/** Removes a colleague from the company: what that does, before it is done. For whoever may change their roles. */
export default async function RemovePage({ params }: Pick<PageProps, 'params'>) {
  const [actor, words, { id }] = await Promise.all([member(), loadWords(), readPath(params, idPath)]);
  const [user, { name: organization }] = await Promise.all([findUser(actor, id), findOrganization(actor)]);
  if (!user) notFound();
  const back = `/settings/users/${id}`;
  if (user.userId === actor.userId) redirect('/settings/leave');
  if (!mayGrant(actor.roles, user.roles, [])) redirect(back);
  const { people, settings } = words;
  const { remove: t } = people;
  const heading = t.heading({ person: fullName(user.user) });
  return (
    <SettingsPage
      at="/settings/users"
      heading={heading}
      title={false}
      path={[settings.nav.account, settings.nav.users]}
      lead={t.lead({ organization })}
      back={{ href: back, text: t.back }}
    >
      <Departing
        member={actor}
        leaver={user}
        action={remove}
        {...{ heading, back }}
        t={user.joinedAt ? t : { ...t, effects: t.notJoined }}
      />
    </SettingsPage>
  );
}

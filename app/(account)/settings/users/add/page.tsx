import { redirect } from 'next/navigation';
import { provenMember } from '@/app/_server/gates';
import { locale, words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { reasonsAgainstInviting } from '@/lib/identity/joining';
import { mayGrant, roles } from '@/lib/organization/roles';
import { SettingsPage } from '../../_components/settings-page';
import { AddForm } from './_components/add-form';

/** Adds a person by letter. Who cannot is sent to the list, which says why. */
export default async function AddUserPage() {
  const [actor, say, language] = await Promise.all([provenMember(), words(), locale()]);
  if ((await reasonsAgainstInviting(actor)).length > 0) redirect('/settings/users');
  const { addUser: w, user, nav, profile } = say.settings;
  const options = roles
    .filter((role) => mayGrant(actor.roles, [], [role]))
    .map((role) => ({ value: role, label: say.roles[role], detail: user.hint[role] }));
  return (
    <SettingsPage
      at="/settings/users"
      heading={w.heading}
      title={false}
      path={[nav.account, nav.users]}
      lead={w.lead}
      back={{ href: '/settings/users', text: user.back }}
    >
      <Card>
        <AddForm words={w} labels={say.labels} options={options} locale={language} locales={profile.locales} />
      </Card>
    </SettingsPage>
  );
}

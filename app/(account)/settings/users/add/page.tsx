import { redirect } from 'next/navigation';
import { provenMember } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { reasonsAgainstInviting } from '@/lib/identity/joining';
import { mayGrant, roles } from '@/lib/organization/roles';
import { SettingsPage } from '../../_components/settings-page';
import { AddForm } from './_components/add-form';

/** Adds a person by letter. Who cannot is sent to the list, which says why. */
export default async function AddUserPage() {
  const [actor, words, language] = await Promise.all([provenMember(), loadWords(), locale()]);
  if ((await reasonsAgainstInviting(actor)).length > 0) redirect('/settings/users');
  const { addUser: t, user, nav } = words.settings;
  const options = roles
    .filter((role) => mayGrant(actor.roles, [], [role]))
    .map((role) => ({ value: role, label: words.roles[role], detail: user.hint[role] }));
  return (
    <SettingsPage
      at="/settings/users"
      heading={t.heading}
      title={false}
      path={[nav.account, nav.users]}
      lead={t.lead}
      back={{ href: '/settings/users', text: user.back }}
    >
      <Card>
        <AddForm t={t} labels={words.labels} options={options} locale={language} />
      </Card>
    </SettingsPage>
  );
}

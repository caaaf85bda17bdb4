import { Departing } from '@/app/_components/people/departing';
import { member } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { findOwn } from '@/lib/departure/queries';
import { SettingsPage } from '../_components/settings-page';
import { leave } from './actions';

/** Leaves the company in use: what that does, before it is done. */
export default async function LeavePage() {
  const [actor, words] = await Promise.all([member(), loadWords()]);
  const own = await findOwn(actor);
  const { leave: t } = words.people;
  const heading = t.heading({ organization: own.organization.name });
  const back = '/settings';
  return (
    <SettingsPage
      at="/settings"
      heading={heading}
      title={false}
      path={[words.settings.nav.mine]}
      lead={t.lead}
      back={{ href: back, text: t.back }}
    >
      <Departing member={actor} leaver={own} action={leave} {...{ heading, back, t }} />
    </SettingsPage>
  );
}

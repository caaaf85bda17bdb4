import { redirect } from 'next/navigation';
import { reseller } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { globalAdmin } from '@/lib/conditions';
import { findIdentifiers } from '@/lib/partner-id/identifiers';
import { SettingsPage } from '../../_components/settings-page';
import { ask } from './actions';

/** What moving the membership account to this work account means, before its holder is asked. */
export default async function MovePage() {
  const [actor, words] = await Promise.all([reseller(), loadWords()]);
  const { account } = await findIdentifiers(actor);
  if (!account) redirect('/settings/identifiers');
  const { move: t, answer } = words.membership;
  const { nav } = words.settings;
  return (
    <SettingsPage
      at="/settings/identifiers"
      heading={t.heading}
      title={false}
      path={[nav.account, nav.organization, nav.identifiers]}
      lead={t.lead({ account: account.name })}
      back={{ href: '/settings/identifiers', text: answer.back }}
    >
      <Card>
        <ul className="mb-6 grid list-disc gap-2 pl-5 marker:text-muted">
          {t.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p className="mb-6">{t.letter({ email: account.signInEmail })}</p>
        <Form
          action={ask}
          title={t.heading}
          submit={t.ask}
          reasons={globalAdmin(null, actor).map((reason) => sentence(words, reason))}
        />
      </Card>
    </SettingsPage>
  );
}

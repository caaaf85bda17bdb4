import { reseller } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { findIdentifiers } from '@/lib/partner-id/identifiers';
import { SettingsPage } from '../_components/settings-page';
import { Identifiers } from './_components/identifiers';

const update = '/enrollment/partner-id';

/** The PartnerIDs with type and country, and which of them this work account uses. Source: seed step 4.2 and 4.3. */
export default async function IdentifiersPage() {
  const [actor, words, language] = await Promise.all([reseller(), loadWords(), locale()]);
  const { identifiers: t, nav } = words.settings;
  const found = await findIdentifiers(actor);
  const any = found.identifiers.length > 0;
  return (
    <SettingsPage
      at="/settings/identifiers"
      heading={t.heading}
      path={[nav.account, nav.organization]}
      lead={any ? t.lead : null}
      actions={any ? <ButtonLink href={update}>{t.update}</ButtonLink> : null}
    >
      {any ? (
        <Identifiers found={found} t={t} labels={words.labels} language={language} />
      ) : (
        <EmptyState heading={t.noneHeading} action={<ButtonLink href={update}>{t.connect}</ButtonLink>}>
          <p>{t.none}</p>
        </EmptyState>
      )}
    </SettingsPage>
  );
}

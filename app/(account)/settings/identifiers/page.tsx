import { reseller } from '@/app/_server/gates';
import { locale, words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { findIdentifiers } from '@/lib/partner-id/accounts';
import { SettingsPage } from '../_components/settings-page';
import { Identifiers } from './_components/identifiers';

const update = '/enrollment/partner-id';

/** The PartnerIDs with type and country, and which of them this work account uses. Source: seed step 4.2 and 4.3. */
export default async function IdentifiersPage() {
  const [actor, say, language] = await Promise.all([reseller(), words(), locale()]);
  const { identifiers: w, nav } = say.settings;
  const found = await findIdentifiers(actor);
  const any = found.identifiers.length > 0;
  return (
    <SettingsPage
      at="/settings/identifiers"
      heading={w.heading}
      path={[nav.account, nav.organization]}
      lead={any ? w.lead : null}
      actions={any ? <ButtonLink href={update}>{w.update}</ButtonLink> : null}
    >
      {any ? (
        <Identifiers found={found} words={w} partnerIdLabel={say.labels.partnerId} language={language} />
      ) : (
        <EmptyState heading={w.noneHeading} action={<ButtonLink href={update}>{w.connect}</ButtonLink>}>
          <p>{w.none}</p>
        </EmptyState>
      )}
    </SettingsPage>
  );
}

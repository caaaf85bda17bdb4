import { member } from '@/app/_server/gates';
import { accountInUse, signedIn } from '@/app/_server/session';
import { locale, words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { findIdentifiers } from '@/lib/organization/partner-accounts';
import { SettingsPage } from '../_components/settings-page';
import { Identifiers } from './_components/identifiers';

const update = '/enrollment/partner-id';

/** The PartnerIDs with type and country, and which of them this work account uses. Source: seed step 4.2 and 4.3. */
export default async function IdentifiersPage() {
  const [actor, say, language, person] = await Promise.all([member(), words(), locale(), signedIn()]);
  const { identifiers: w, nav } = say.settings;
  const found = await findIdentifiers(actor);
  const isReseller = person !== null && accountInUse(person)?.kind === 'reseller';
  const any = found.identifiers.length > 0;
  return (
    <SettingsPage
      at="/settings/identifiers"
      heading={w.heading}
      path={[nav.account, nav.organization]}
      lead={any ? w.lead : null}
      actions={any && isReseller ? <ButtonLink href={update}>{w.update}</ButtonLink> : null}
    >
      {any ? <Identifiers found={found} words={w} partnerIdLabel={say.labels.partnerId} language={language} /> : null}
      {any || !isReseller ? null : (
        <EmptyState heading={w.noneHeading} action={<ButtonLink href={update}>{w.connect}</ButtonLink>}>
          <p>{w.none}</p>
        </EmptyState>
      )}
      {any || isReseller ? null : <Notice>{w.notNeeded}</Notice>}
    </SettingsPage>
  );
}

import { member } from '@/app/_server/gates';
import { accountInUse, signedIn } from '@/app/_server/session';
import { locale, words } from '@/app/_server/words';
import { answersOf } from '@/app/(reseller)/enrollment/_components/answers';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { findMine } from '@/lib/enrollment/queries';
import { SettingsPage } from '../_components/settings-page';
import { AgreementInfo } from './_components/agreement-info';
import { ProgramInfo } from './_components/program-info';
import { ProviderInfo } from './_components/provider-info';

/** Legal info → Program info: the status of the indirect reseller, the signed agreement, the company profile. Source: seed step 7. */
export default async function LegalInfoPage() {
  const [actor, say, language, person] = await Promise.all([member(), words(), locale(), signedIn()]);
  const { legalInfo: w, nav } = say.settings;
  const kind = person && accountInUse(person)?.kind;
  const isReseller = kind === 'reseller';
  const isProvider = kind === 'provider';
  const mine = isReseller ? await findMine(actor) : null;
  const answers = mine?.profile ? answersOf({ mine, say, language }) : null;
  return (
    <SettingsPage at="/settings/legal-info" heading={w.heading} path={[nav.account, nav.organization]}>
      {isProvider ? <ProviderInfo member={actor} /> : null}
      {mine ? <ProgramInfo mine={mine} /> : null}
      {mine || isProvider ? <AgreementInfo member={actor} /> : null}
      {answers ? (
        <>
          {mine?.facts.directPartner ? null : (
            <>
              <Card heading={w.company}>
                <SummaryList items={answers.company} />
              </Card>
              <Card heading={w.primary}>
                <SummaryList items={answers.primary} />
              </Card>
            </>
          )}
          <Card heading={w.support}>
            <SummaryList items={answers.support} />
          </Card>
        </>
      ) : null}
      {isReseller && !mine ? (
        <EmptyState heading={w.noneHeading} action={<ButtonLink href="/welcome">{w.enroll}</ButtonLink>}>
          <p>{w.none}</p>
        </EmptyState>
      ) : null}
      {kind === 'customer' ? <Notice>{w.notReseller}</Notice> : null}
    </SettingsPage>
  );
}

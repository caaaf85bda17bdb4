import { answersOf } from '@/app/_components/enrollment/answers';
import { member } from '@/app/_server/gates';
import { accountInUse, signedIn } from '@/app/_server/session';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { findMine } from '@/lib/enrollment/queries';
import { SettingsPage } from '../_components/settings-page';
import { AgreementInfo } from './_components/agreement-info';
import { EndInfo } from './_components/end-info';
import { ProgramInfo } from './_components/program-info';
import { ProviderInfo } from './_components/provider-info';

/** Legal info → Program info: the status of the indirect reseller, the signed agreement, the company profile. Source: seed step 7. */
export default async function LegalInfoPage() {
  const [actor, words, language, person] = await Promise.all([member(), loadWords(), locale(), signedIn()]);
  const { legalInfo: t, nav } = words.settings;
  const kind = person && accountInUse(person)?.kind;
  const isReseller = kind === 'reseller';
  const isProvider = kind === 'provider';
  const mine = isReseller ? await findMine(actor) : null;
  const answers = mine?.profile ? answersOf({ mine, words, language }) : null;
  return (
    <SettingsPage at="/settings/legal-info" heading={t.heading} path={[nav.account, nav.organization]}>
      {isProvider ? <ProviderInfo member={actor} /> : null}
      {mine ? <ProgramInfo mine={mine} /> : null}
      {mine || isProvider ? <AgreementInfo member={actor} /> : null}
      {answers ? (
        <>
          {mine?.facts.directPartner ? null : (
            <>
              <Card heading={t.company}>
                <SummaryList items={answers.company} />
              </Card>
              <Card heading={t.primary}>
                <SummaryList items={answers.primary} />
              </Card>
            </>
          )}
          <Card heading={t.support}>
            <SummaryList items={answers.support} />
          </Card>
        </>
      ) : null}
      {mine ? <EndInfo actor={actor} status={mine.status} /> : null}
      {isReseller && !mine ? (
        <EmptyState heading={t.noneHeading} action={<ButtonLink href="/welcome">{t.enroll}</ButtonLink>}>
          <p>{t.none}</p>
        </EmptyState>
      ) : null}
      {kind === 'customer' ? <Notice>{t.notReseller}</Notice> : null}
    </SettingsPage>
  );
}

import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { SummaryList } from '@/components/ui/summary-list';
import { findMine } from '@/lib/enrollment/queries';
import { apart } from '@/lib/reader/isolate';
import { SettingsPage } from '../../_components/settings-page';
import { AgreementInfo } from '../_components/agreement-info';
import { EndInfo } from '../_components/end-info';
import { NotReseller } from '../_components/not-reseller';
import { ProgramInfo } from '../_components/program-info';
import { StatusHistory } from '../_components/status-history';
import { Tabs } from '../_components/tabs';
import { VerificationInfo } from '../_components/verification-info';

/** Legal info → Program info: both programs with their status, what was verified, the agreement, the PartnerID. Source: seed step 7. */
export default async function ProgramInfoPage() {
  const [actor, words, when] = await Promise.all([reseller(), loadWords(), dates()]);
  const mine = await findMine(actor);
  const { settings } = words;
  const { program: t, tabs } = words.companyChange;
  const location = mine?.organization.location;
  return (
    <SettingsPage
      at="/settings/legal-info"
      heading={settings.legalInfo.heading}
      title={`${tabs.program} · ${settings.legalInfo.heading}`}
      path={[settings.nav.account, settings.nav.organization]}
    >
      <Tabs words={words} />
      {mine ? (
        <>
          <ProgramInfo mine={mine} />
          <VerificationInfo member={actor} words={words} when={when} />
          <AgreementInfo member={actor} />
          <Card heading={t.partnerId} actions={<Link href="/settings/identifiers">{settings.nav.identifiers}</Link>}>
            {location ? (
              <SummaryList
                items={[
                  { term: location.partnerId, code: true, value: `${apart(location.name)}, ${apart(location.city)}` },
                ]}
              />
            ) : (
              <p>{t.noPartnerId}</p>
            )}
          </Card>
          <StatusHistory mine={mine} words={words} when={when} />
          <EndInfo actor={actor} status={mine.status} />
        </>
      ) : (
        <NotReseller kind="reseller" words={words} />
      )}
    </SettingsPage>
  );
}

import { named, type PageProps, readSearch } from '@/app/_server/address';
import { reseller } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { verifiedStates } from '@/lib/company-change/needs';
import { findCompany } from '@/lib/company-change/queries';
import { findMine } from '@/lib/enrollment/queries';
import { SettingsPage } from '../../_components/settings-page';
import { BeforeVerified } from '../_components/before-verified';
import { NotReseller } from '../_components/not-reseller';
import { PartCard } from '../_components/part-card';
import { Tabs } from '../_components/tabs';

/** Legal info → Reseller: where the company's customers get help. Source: domain fact 1.2, customer-support profile. */
export default async function ResellerInfoPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [actor, { saved }, words, language] = await Promise.all([
    reseller(),
    readSearch(searchParams, named('saved')),
    loadWords(),
    locale(),
  ]);
  const company = await findCompany(actor);
  const verified = company && verifiedStates.includes(company.status) ? company : null;
  const mine = verified ? null : await findMine(actor);
  const { companyChange: t, settings } = words;
  return (
    <SettingsPage
      at="/settings/legal-info"
      heading={settings.legalInfo.heading}
      title={`${t.tabs.reseller} · ${settings.legalInfo.heading}`}
      path={[settings.nav.account, settings.nav.organization]}
      lead={words.profile.support.lead}
    >
      <Tabs words={words} />
      {saved ? <Notice kind="success">{t.support.saved}</Notice> : null}
      {verified ? <PartCard part="support_contact" company={verified} {...{ words, language }} /> : null}
      {mine ? <BeforeVerified only="support" {...{ mine, words, language }} /> : null}
      {verified || mine ? null : <NotReseller kind="reseller" words={words} />}
    </SettingsPage>
  );
}

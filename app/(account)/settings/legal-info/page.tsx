import { dates } from '@/app/_server/dates';
import { member } from '@/app/_server/gates';
import { accountInUse, signedIn } from '@/app/_server/session';
import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { SummaryList } from '@/components/ui/summary-list';
import { verifiedStates } from '@/lib/company-change/needs';
import { type Company, findCompany } from '@/lib/company-change/queries';
import { findMine } from '@/lib/enrollment/queries';
import { countryRules } from '@/lib/region/country-rules';
import { countryName } from '@/lib/region/names';
import { SettingsPage } from '../_components/settings-page';
import { AgreementInfo } from './_components/agreement-info';
import { BeforeVerified } from './_components/before-verified';
import { NotReseller } from './_components/not-reseller';
import { PartCard } from './_components/part-card';
import { PastChanges } from './_components/past-changes';
import { ProviderInfo } from './_components/provider-info';
import { Tabs } from './_components/tabs';

const parts = ['legal_name', 'registered_address', 'operating_address', 'primary_contact'] as const;

/** Legal info → Partner: what is in force of the company, and the changes beside it. */
export default async function LegalInfoPage() {
  const [actor, words, language, person, when] = await Promise.all([
    member(),
    loadWords(),
    locale(),
    signedIn(),
    dates(),
  ]);
  const kind = person ? accountInUse(person)?.kind : undefined;
  const isReseller = kind === 'reseller';
  const company = isReseller ? await findCompany(actor) : null;
  const verified = company && verifiedStates.includes(company.status) ? company : null;
  const mine = isReseller && !verified ? await findMine(actor) : null;
  const { legalInfo: t, nav } = words.settings;
  return (
    <SettingsPage
      at="/settings/legal-info"
      heading={t.heading}
      title={isReseller ? `${words.companyChange.tabs.partner} · ${t.heading}` : t.heading}
      path={[nav.account, nav.organization]}
      lead={verified ? words.companyChange.partner.lead : null}
    >
      {isReseller ? <Tabs words={words} /> : null}
      {kind === 'provider' ? (
        <>
          <ProviderInfo member={actor} />
          <AgreementInfo member={actor} />
        </>
      ) : null}
      {verified ? (
        <>
          {verified.organization.directPartnerSince
            ? null
            : parts.map((part) => <PartCard key={part} part={part} company={verified} {...{ words, language }} />)}
          <Fixed company={verified} />
          <PastChanges past={verified.past} words={words} when={when} />
        </>
      ) : null}
      {mine ? <BeforeVerified {...{ mine, words, language }} /> : null}
      {verified || mine ? null : <NotReseller kind={kind} words={words} />}
    </SettingsPage>
  );
}

/** What cannot be changed, and why. */
async function Fixed({ company: { organization, profile } }: { company: Company }) {
  const [words, language] = await Promise.all([loadWords(), locale()]);
  const { fixed: t } = words.companyChange.partner;
  const country = organization.countryIso2;
  const [only, other] = countryRules(country).registrationIdKinds;
  const kind = countryRules(country).registrationIdKinds.find((one) => one === profile.registrationIdKind);
  const number = words.places.registrationIds[kind ?? (only && !other ? only : 'number')];
  return (
    <Card heading={t.heading}>
      <SummaryList
        items={[
          { term: t.country, value: countryName(country, language) },
          ...(organization.directPartnerSince
            ? []
            : [{ term: number, value: profile.registrationId ?? words.companyChange.compare.none }]),
        ]}
      />
      <p className="mt-3 text-muted text-small">{t.why}</p>
    </Card>
  );
}

import { notFound } from 'next/navigation';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { provider } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { telephoneToRead } from '@/lib/field/phone';
import { asOf } from '@/lib/form/changed-meanwhile';
import { mayEdit, profileTrail } from '@/lib/provider/profile';
import { findMyProvider } from '@/lib/provider/queries';
import { SettingsPage } from '../_components/settings-page';
import { AsItStands } from './_components/as-it-stands';
import { languageChoices, serviceChoices } from './_components/choices';
import { ProfileForm } from './_components/profile-form';
import { Suspended } from './_components/suspended';

/** What the directory says of the reader's own provider; Global admins and Admin agents change it. */
export default async function ProviderProfilePage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await provider();
  const [found, words, language, { saved }] = await Promise.all([
    findMyProvider(actor),
    loadWords(),
    locale(),
    readSearch(searchParams, named('saved')),
  ]);
  if (!found) notFound();
  const { labels, settings } = words;
  const { profile: t } = words.providers;
  const { organizationId, services, languages, about, contactEmail, contactTelephone, website } = found;
  const telephone = contactTelephone ? telephoneToRead(contactTelephone) : '';
  const contact = { email: contactEmail ?? '', telephone, website: website ?? '' };
  const kept = { services, languages, about: about ?? '', ...contact };
  const [last] = found.history;
  const isPublic = last?.toStatus === 'authorized';
  const edits = mayEdit(actor);
  return (
    <SettingsPage
      at="/settings/provider-profile"
      heading={t.form.heading}
      title={edits ? false : t.form.heading}
      path={[settings.nav.account, settings.nav.organization]}
      lead={t.lead({ company: found.organization.name })}
      actions={
        isPublic ? (
          <ButtonLink href={`/providers/${organizationId}`} tone="plain">
            {t.see}
          </ButtonLink>
        ) : null
      }
    >
      <div className="empty:hidden [&>*:last-child]:mb-0">
        {saved ? <Notice kind="success">{t.saved}</Notice> : null}
        {last && !isPublic ? <Suspended entry={last} /> : null}
        {isPublic && !contactEmail ? <Notice>{t.empty}</Notice> : null}
      </div>
      {edits ? (
        <Card>
          <ProfileForm
            t={t.form}
            labels={labels}
            services={serviceChoices(words)}
            languages={languageChoices(languages, language)}
            kept={kept}
            asOf={await asOf(profileTrail(organizationId))}
          />
        </Card>
      ) : (
        <AsItStands kept={kept} />
      )}
    </SettingsPage>
  );
}

import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { SummaryList } from '@/components/ui/summary-list';
import { telephoneToRead } from '@/lib/field/phone';
import type { FoundProvider } from '@/lib/provider/queries';
import { languageName } from '@/lib/reader/languages';

/** What the provider says of itself, as far as it has. */
export async function Profile({ found }: { found: FoundProvider }) {
  const [{ authorizedProviders, providers, labels }, language] = await Promise.all([loadWords(), locale()]);
  const { one: t } = authorizedProviders;
  const { services, languages, about, contactEmail, contactTelephone, website } = found;
  const items = [
    { term: labels.services, value: services.map((one) => providers.services[one]).join(', ') },
    { term: labels.languages, value: languages.map((one) => languageName(one, language)).join(', ') },
    { term: labels.about, value: about },
    { term: labels.email, value: contactEmail },
    { term: labels.telephone, value: contactTelephone ? telephoneToRead(contactTelephone) : null },
    { term: labels.website, value: website },
  ].filter(({ value }) => value);
  return (
    <Card heading={t.profile}>
      {items.length > 0 ? <SummaryList items={items} /> : <p className="text-muted">{t.unfilled}</p>}
    </Card>
  );
}

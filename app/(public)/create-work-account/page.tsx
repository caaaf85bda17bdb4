import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { safePath } from '@/app/_server/paths';
import { signedIn } from '@/app/_server/session';
import { loadWords, locale } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import { fullName } from '@/lib/field/person-name';
import { countriesByName } from '@/lib/region/names';
import { listCountries } from '@/lib/region/queries';
import { AccountForm } from './_components/account-form';
import { AnotherForm } from './_components/another-form';
import { Sent } from './_components/sent';

/** "Create work account": the company and its first user, who is its Global admin; then on to `next`. Source: seed step 3. */
export default async function CreateWorkAccountPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [{ country, next: asked, sent }, words, language, person, codes] = await Promise.all([
    readSearch(searchParams, named('country', 'next', 'sent')),
    loadWords(),
    locale(),
    signedIn(),
    listCountries(),
  ]);
  const next = safePath(asked);
  if (sent && !person) return <Sent next={next} />;
  const { another, sent: _, ...t } = words.createAccount;
  const countries = countriesByName(codes, language).map(({ iso2, name }) => ({ value: iso2, label: name }));
  const chosen = codes.find((code) => code === country);
  const hidden: Record<string, string> = next ? { next } : {};
  const form = { t: t, labels: words.labels, countries, country: chosen, hidden };
  const lead = person ? another.lead({ name: fullName(person) }) : t.lead;
  return (
    <Page width="narrow" heading={t.heading} title={false} lead={lead}>
      {person ? <AnotherForm {...form} /> : <AccountForm {...form} />}
      {person ? null : (
        <p className="mt-8 border-line border-t pt-5">
          {t.have} <Link href={next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'}>{t.signIn}</Link>
        </p>
      )}
    </Page>
  );
}

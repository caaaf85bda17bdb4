import { accountInUse } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import type { Locale } from '@/lib/locale';
import type { SignedIn } from '@/lib/organization/queries';
import { countryName } from '@/lib/region/names';
import { creating } from './creating';
import { Start } from './start';

type BeginProps = { country: string | undefined; language: Locale; person: SignedIn | null };

/** The way on: sign in or create a work account, then start. The country chosen goes along. */
export async function Begin({ country, language, person }: BeginProps) {
  const { begin: t } = (await loadWords()).welcome;
  const account = person ? accountInUse(person) : null;
  return (
    <section className="mt-6 border-line border-t pt-5">
      <h2 className="text-lead">{country ? t.headingIn({ country: countryName(country, language) }) : t.heading}</h2>
      {person && account?.kind === 'reseller' ? <Start {...{ country, language, person, account }} /> : null}
      {person && account?.kind !== 'reseller' ? <Create country={country} /> : null}
      {person ? null : <SignedOut country={country} />}
    </section>
  );
}

async function SignedOut({ country }: { country: string | undefined }) {
  const { begin: t } = (await loadWords()).welcome;
  const next = country ? `/welcome?country=${country}` : '/welcome';
  return (
    <>
      <p className="mt-1 mb-4 text-muted">{t.signedOut}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/sign-in?next=${encodeURIComponent(next)}`}>{t.signIn}</ButtonLink>
        <ButtonLink href={creating(country)} tone="plain">
          {t.create}
        </ButtonLink>
      </div>
    </>
  );
}

async function Create({ country }: { country: string | undefined }) {
  const { begin: t } = (await loadWords()).welcome;
  return (
    <>
      <p className="mt-1 mb-4 text-muted">{t.noAccount}</p>
      <ButtonLink href={creating(country)}>{t.create}</ButtonLink>
    </>
  );
}

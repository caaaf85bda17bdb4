import { memberIn } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { begin } from '@/app/(reseller)/enrollment/actions';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { reasonsAgainstStarting } from '@/lib/enrollment/ahead';
import { hasBegun } from '@/lib/enrollment/queries';
import type { Locale } from '@/lib/locale';
import type { SignedIn } from '@/lib/organization/queries';
import { countryName } from '@/lib/region/names';
import { creating } from './creating';

type StartProps = {
  country: string | undefined;
  language: Locale;
  person: SignedIn;
  account: SignedIn['accounts'][number];
};

/** Somebody signed in with an account that may enroll starts, or goes on; in another country than the account's, not. */
export async function Start({ country, language, person, account }: StartProps) {
  const [words, actor] = await Promise.all([loadWords(), memberIn(person, account)]);
  const { begin: t } = words.welcome;
  const elsewhere = country !== undefined && country !== account.country;
  const mismatch = { code: 'country_mismatch', with: { country: account.country, chosen: country ?? '' } } as const;
  const reasons = [...reasonsAgainstStarting(actor), ...(elsewhere ? [mismatch] : [])];
  const create = (
    <ButtonLink href={creating(country)} tone="plain">
      {t.createElsewhere({ country: countryName(country ?? account.country, language) })}
    </ButtonLink>
  );
  const begun = !elsewhere && (await hasBegun(actor));
  return (
    <>
      <p className="mt-1 mb-4 text-muted">{t.signedIn({ organization: account.name })}</p>
      {begun ? (
        <ButtonLink href="/enrollment">{t.goOn}</ButtonLink>
      ) : (
        <Form
          action={begin}
          hidden={country ? { country } : {}}
          submit={t.start}
          reasons={reasons.map((reason) => sentence(words, reason))}
          beside={elsewhere ? create : null}
        />
      )}
    </>
  );
}

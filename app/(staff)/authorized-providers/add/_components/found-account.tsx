import { sentence } from '@/app/_server/sentence';
import { loadWords, locale } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import type { Candidate } from '@/lib/provider/queries';
import { countryName } from '@/lib/region/names';
import { authorize } from '../../actions';

/** One work account that may become a provider, or why it may not. */
export async function FoundAccount({ candidate }: { candidate: Candidate }) {
  const [words, language] = await Promise.all([loadWords(), locale()]);
  const { adding: t } = words.authorizedProviders;
  const { id, name: company, country, status, reasons } = candidate;
  return (
    <section className="sheet px-5 py-4.5 md:px-6">
      <h3 className="text-lead">
        <bdi>{company}</bdi>
      </h3>
      <p className="mb-3 text-muted text-small">{countryName(country, language)}</p>
      {reasons.length === 0 ? <p className="mb-4">{t.means({ company })}</p> : null}
      <Form
        id={`account-${id}`}
        action={authorize}
        submit={t.submit}
        label={t.submitOf({ company })}
        hidden={{ organizationId: id }}
        reasons={reasons.map((reason) => sentence(words, reason))}
        beside={status ? <Link href={`/authorized-providers/${id}`}>{t.isProvider}</Link> : null}
      />
    </section>
  );
}

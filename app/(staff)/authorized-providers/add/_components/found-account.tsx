import { sentence } from '@/app/_server/action';
import { locale, words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import type { Candidate } from '@/lib/provider/queries';
import { countryName } from '@/lib/region/names';
import { authorize } from '../../actions';

/** One work account that may become a provider, or why it may not. */
export async function FoundAccount({ candidate }: { candidate: Candidate }) {
  const [say, language] = await Promise.all([words(), locale()]);
  const { adding: w } = say.authorizedProviders;
  const { id, name: company, country, status, reasons } = candidate;
  return (
    <section className="sheet px-5 py-4.5 md:px-6">
      <h3 className="text-lead">
        <bdi>{company}</bdi>
      </h3>
      <p className="mb-3 text-muted text-small">{countryName(country, language)}</p>
      {reasons.length === 0 ? <p className="mb-4">{w.means({ company })}</p> : null}
      <Form
        id={`account-${id}`}
        action={authorize}
        submit={w.submit}
        label={w.submitOf({ company })}
        hidden={{ organizationId: id }}
        reasons={reasons.map((reason) => sentence(say, reason))}
        beside={status ? <Link href={`/authorized-providers/${id}`}>{w.isProvider}</Link> : null}
      />
    </section>
  );
}

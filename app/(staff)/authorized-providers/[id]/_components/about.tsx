import { dates } from '@/app/_server/dates';
import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { SummaryList } from '@/components/ui/summary-list';
import type { Decline } from '@/lib/agreement/declines';
import { fullName } from '@/lib/field/person-name';
import type { FoundProvider } from '@/lib/provider/queries';
import { apart } from '@/lib/reader/isolate';
import { regionName } from '@/lib/region/names';

type AboutProps = { found: FoundProvider; declines: readonly Decline[]; region: string | null };

/** Who the provider is: region, agreement, and whom letters go to. */
export async function About({ found, declines, region }: AboutProps) {
  const [{ authorizedProviders, delegation }, when, language] = await Promise.all([loadWords(), dates(), locale()]);
  const { one: t } = authorizedProviders;
  const { organization, admins } = found;
  const [signature] = organization.signatures;
  const signed = signature
    ? t.signedBy({
        name: fullName(signature),
        version: signature.agreement.version,
        at: when.date(signature.signedAt),
      })
    : t.unsigned;
  return (
    <Card heading={t.about}>
      <SummaryList
        items={[
          { term: t.region, value: region ? regionName(region, language) : t.noRegion },
          { term: t.agreement, value: signed },
          ...declines.map(({ version, declinedAt, reason, ...by }) => ({
            term: delegation.declined.version({ version }),
            value: [delegation.declined.heading({ by: apart(fullName(by)), on: when.date(declinedAt) }), reason].join(
              ': ',
            ),
          })),
          {
            term: t.admins,
            value: (
              <ul className="grid gap-1">
                {admins.map(({ id, firstName, lastName, email }) => (
                  <li key={id}>
                    <bdi>{fullName({ firstName, lastName })}</bdi>{' '}
                    <span className="text-muted">
                      <bdi>{email}</bdi>
                    </span>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Card>
  );
}

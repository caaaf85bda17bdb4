import { Card } from '@/components/ui/card';
import { Differing } from '@/components/ui/differing';
import { type AddressCheck, findCheck } from '@/lib/enrollment/addresses';
import { differences } from '@/lib/field/differences';
import { addressLines } from '@/lib/region/address-lines';
import type { Shown } from './shown';

/** What was said of each address as it was entered, what was suggested, and what the company chose. */
export async function AddressChecks({ found, words, when, language }: Shown) {
  const { profile, organization } = found;
  const owner = { organizationId: organization.id };
  const ids = [profile?.addressCheckId, profile?.operatingCheckId].filter((id) => typeof id === 'string');
  const checks = (await Promise.all(ids.map((id) => findCheck(owner, id)))).filter((check) => check !== null);
  if (checks.length === 0) return null;
  const { review: t, suggestedColumn } = words.addressCheck;
  return (
    <Card heading={t.heading}>
      <div className="grid gap-5">
        {checks.map((check) => (
          <div key={check.id} className="grid gap-2">
            <h3>{t[check.kind]}</h3>
            <p>
              {t.statuses[check.status]} {choiceSaid(check)}
            </p>
            {compared(check)}
            <p className="text-muted text-small">
              {t.by({ source: t.sources[check.source === 'http' ? 'http' : 'rules'], at: when.dateTime(check.at) })}
            </p>
          </div>
        ))}
      </div>
    </Card>
  );

  function choiceSaid({ choice, suggestions }: AddressCheck): string {
    if (choice) return choice === 'kept' ? t.kept : t.taken;
    return suggestions.length > 0 ? t.open : '';
  }

  function compared({ entered, suggestions, taken }: AddressCheck) {
    const suggestion = suggestions[taken ?? 0];
    if (!suggestion) return null;
    const [yours, theirs] = [entered, suggestion].map((address) => addressLines(address, language).join('\n'));
    const { one, other } = differences(yours ?? '', theirs ?? '');
    return (
      <dl className="grid gap-3 md:grid-cols-2">
        <Side term={t.entered} pieces={one} />
        <Side term={suggestedColumn} pieces={other} />
      </dl>
    );
  }
}

function Side({ term, pieces }: { term: string; pieces: ReturnType<typeof differences>['one'] }) {
  return (
    <div>
      <dt className="text-muted text-small">{term}</dt>
      <dd className="whitespace-pre-line">
        <Differing pieces={pieces} />
      </dd>
    </div>
  );
}

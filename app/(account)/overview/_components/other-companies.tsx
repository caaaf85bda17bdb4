import { useAccount } from '@/app/_server/frame-actions';
import type { Words } from '@/app/_server/words';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { OtherCompany } from '@/lib/overview/facts';

type OtherCompaniesProps = {
  others: readonly { organizationId: string; name: string }[];
  elsewhere: readonly OtherCompany[];
  t: Words['overview'];
};

/** The other companies of somebody who works for several: how much waits in each, and the way there. */
export function OtherCompanies({ others, elsewhere, t }: OtherCompaniesProps) {
  if (others.length === 0) return null;
  const waiting = new Map(elsewhere.map((one) => [one.organizationId, one.waiting]));
  return (
    <Card heading={t.elsewhere}>
      <ul className="grid gap-4">
        {others.map(({ organizationId, name }) => (
          <li key={organizationId} className="grid gap-1.5">
            <p className="font-strong">
              <bdi>{name}</bdi>
            </p>
            <p className="text-muted text-small">
              {t.elsewhereWaits({ count: upTo(waiting.get(organizationId) ?? 0) })}
            </p>
            <form action={useAccount}>
              <input type="hidden" name="next" value="/overview" />
              <Button type="submit" tone="plain" size="small" name="organizationId" value={organizationId}>
                {t.workFor({ name })}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Card>
  );
}

// No more are counted.
const most = 10;
const upTo = (count: number) => (count < most ? count : { atLeast: most });

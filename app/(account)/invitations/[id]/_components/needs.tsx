import { Checklist } from '@/components/partnership/checklist';
import { Card } from '@/components/ui/card';
import { companyOf, type Shown } from './shown';

/** What the company that keeps the invitation has and lacks, while it lacks anything. Source: domain fact 10, row 26. */
export function Needs({ found, checklist, words }: Shown) {
  if (found.facts.kind === 'customer' || !checklist?.some(({ reasons }) => reasons.length > 0)) return null;
  const { checklist: t } = words.invitations;
  const lines = checklist.map(({ key, reasons }) => ({
    key,
    label: words.invited.checklist[key],
    met: reasons.length === 0,
    detail: reasons.length > 0 ? t.advice[key] : undefined,
    reasons: [],
  }));
  return (
    <Card heading={t.heading({ company: companyOf(found) })}>
      <p className="mb-2 max-w-prose text-muted">{t.lead}</p>
      <Checklist lines={lines} t={words.invited} />
    </Card>
  );
}

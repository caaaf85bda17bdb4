import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Quote } from '@/components/ui/timeline';
import { open } from '@/lib/invitation/lifecycle';
import { Onward } from './onward';
import type { Shown } from './shown';
import { standsIn } from './stands';

/** How a sent invitation stands, what comes next, and what the provider can do about it. */
export function Outlook(shown: Shown) {
  const { invitations: t } = shown.words;
  const { means, next, quote } = standsIn(shown);
  return (
    <Card heading={t.stands.heading}>
      <div className="grid max-w-prose gap-2">
        <p>{means}</p>
        {quote ? (
          <>
            <p>{t.theirReason}</p>
            <Quote>{quote}</Quote>
          </>
        ) : null}
        <p className="text-muted">{next}</p>
      </div>
      <Onward {...shown} />
      {shown.found.facts.kind === 'partnership' && open.includes(shown.found.facts.status) ? (
        <p className="mt-4 text-small">
          <Link href={`/indirect-resellers/diagnosis?invitation=${shown.found.facts.id}`}>
            {shown.words.partnerships.resellers.noButton}
          </Link>
        </p>
      ) : null}
    </Card>
  );
}

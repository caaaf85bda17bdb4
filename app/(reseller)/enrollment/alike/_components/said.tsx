import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import type { listSaid } from '@/lib/duplicate/said';

type SaidProps = { said: Awaited<ReturnType<typeof listSaid>>; words: Words; when: When };

/** What the company said of those like it: that each is another, and why. */
export function Said({ said, words, when }: SaidProps) {
  if (said.length === 0) return null;
  const { said: t } = words.alike;
  return (
    <Card heading={t.heading}>
      <ul className="grid gap-1">
        {said.map(({ alikeId, name, reason, answeredAt }) => (
          <li key={alikeId} className="grid gap-1 border-line py-3 not-first:border-t">
            <span className="font-strong">
              <bdi>{name}</bdi>
            </span>
            <span className="whitespace-pre-line">
              <bdi>{t.said({ reason, at: when.date(answeredAt) })}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

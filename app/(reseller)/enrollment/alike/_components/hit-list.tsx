import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { type Hit, tagOf } from '@/lib/duplicate/hits';

type HitListProps = { hits: readonly Hit[]; organizationId: string; mayAsk: boolean; words: Words };

/** The companies like the reader's, by what anybody may know of them, each with the way to join it. */
export function HitList({ hits, organizationId, mayAsk, words }: HitListProps) {
  const { alike: t } = words;
  return (
    <Card heading={t.listHeading}>
      <ul className="grid gap-1">
        {hits.map((hit) => (
          <li
            key={hit.organizationId}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line py-3 not-first:border-t"
          >
            <span className="min-w-0">
              <span className="font-strong">
                <bdi>{hit.name}</bdi>
              </span>
              {hit.city ? (
                <>
                  {', '}
                  <bdi>{hit.city}</bdi>
                </>
              ) : null}
              <span className="block text-muted text-small">
                {t.agreesIn({ kinds: hit.agrees.map((kind) => t.agrees[kind]).join(', ') })}
              </span>
            </span>
            {mayAsk ? (
              <ButtonLink href={`/enrollment/alike/${tagOf(organizationId, hit)}`} tone="plain">
                {t.join({ name: hit.name })}
              </ButtonLink>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

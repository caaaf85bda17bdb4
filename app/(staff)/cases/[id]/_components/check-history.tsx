import { Details } from '@/components/ui/details';
import type { CheckEvent } from '@/lib/verification/lifecycle';
import type { Case } from '@/lib/verification/queries';
import type { Shown } from './shown';

type Check = Case['checks'][number];

/** Since when a check runs, or who decided it when, and what they noted of it. */
export function settledBy(
  { status, movedAt, decidedById }: Check,
  { found, words: { staffCase }, when }: Shown,
): string {
  const { checks: t } = staffCase;
  if (status === 'not_started') return '';
  const at = when.dateTime(movedAt);
  if (status !== 'passed' && status !== 'failed') return t.since({ at });
  const name = found.names.get(decidedById ?? '');
  return name ? t.by({ name, at }) : t.contact({ at });
}

/** What was noted last, and, folded, everything that happened to the check. Staff alone read it. */
export function CheckHistory({ check, found, words, when }: Shown & { check: Check }) {
  const { checks: t } = words.staffCase;
  const [newest] = check.history;
  if (!newest) return null;
  return (
    <div className="text-small">
      {newest.note ? (
        <blockquote dir="auto" className="whitespace-pre-line border-edge border-l-2 pl-3">
          {newest.note}
        </blockquote>
      ) : null}
      {check.history.length > 1 ? (
        <div className="-my-3">
          <Details summary={t.history({ count: check.history.length })}>
            <ol className="grid gap-2">
              {check.history.map(({ id, event, userId, actedAs, note, at }) => {
                const by = found.names.get(userId ?? '') ?? t.actors[actedAs === 'bearer' ? 'contact' : 'company'];
                return (
                  <li key={id}>
                    {t.entry({ event: t.events[event as CheckEvent], by, at: when.dateTime(at) })}
                    {note ? (
                      <p className="whitespace-pre-line text-muted">
                        <bdi>{note}</bdi>
                      </p>
                    ) : null}
                  </li>
                );
              })}
            </ol>
          </Details>
        </div>
      ) : null}
    </div>
  );
}

import { Card } from '@/components/ui/card';
import { Timeline } from '@/components/ui/timeline';
import { spanChange } from '@/lib/admin-access/change';
import { inForce } from '@/lib/admin-access/lifecycle';
import { newestShown } from '@/lib/list/newest';
import type { Happening, Past as ListedPast } from '@/lib/partnership/past';
import type { Shown } from './shown';

/** What happened to the partnership and to the admin access, in words, the newest first. */
export function Past({ past, ...shown }: Shown & { past: ListedPast }) {
  return (
    <Card heading={shown.words.partnership.past.heading}>
      <Timeline
        older={past.older ? shown.words.shell.older({ shown: newestShown }) : null}
        moments={past.happenings.map((one) => ({
          key: one.id,
          what: what(one, shown),
          by: who(one, shown),
          at: one.at,
          when: shown.when.dateTime(one.at),
          note: one.note,
        }))}
      />
    </Card>
  );
}

function what(one: Happening, { found, words, when }: Shown): string {
  const { past: t } = words.partnership;
  if (one.about === 'partnership') return t.partnership[one.event](found.facts);
  const { event, scope } = one;
  const until = one.until && when.date(one.until);
  const gave = () => (until ? t.gaveUntil[scope]({ until }) : t.gave[scope]);
  if (event === 'begin') return inForce.includes(one.to) ? gave() : t.access.not_given;
  if (event === 'grant') return gave();
  if (event === 'request') return t.askedFor[scope];
  if (event !== 'renew') return t.access[event];
  const span = one.was ? spanChange(one.was.until, one.until) : 'unchanged';
  return until ? t.renewedUntil[span][scope]({ until }) : t.renewed[span][scope];
}

function who({ side, by }: Happening, { found, words }: Shown): string {
  const { past: t } = words.partnership;
  if (!side) return t.portal;
  const company = found.facts[side];
  return by ? t.by({ person: by, company }) : company;
}

import { Card } from '@/components/ui/card';
import { Timeline } from '@/components/ui/timeline';
import type { CalendarChange, Changed } from '@/lib/verification/calendar-history';
import { closesOf, type Shown, weekSaid } from './said';

/** Who changed the calendar, when, from what to what; the newest first. */
export function Changes({ changes, ...shown }: Shown & { changes: readonly CalendarChange[] }) {
  const { w, when } = shown;
  return (
    <Card heading={w.history}>
      {changes.length > 0 ? (
        <Timeline
          moments={changes.map(({ id, deed, at, by, before, after }) => ({
            key: id,
            what: w.deeds[deed]({ what: said(after ?? before ?? {}, shown) }),
            by: by ?? w.portal,
            at,
            when: when.dateTime(at),
            note: before && after ? w.was({ what: said(before, shown) }) : null,
          }))}
        />
      ) : (
        <p className="text-muted">{w.noHistory}</p>
      )}
    </Card>
  );
}

function said({ date, kind, name, from, weekend, keepsJointLeave, zone, closesAt }: Changed, shown: Shown): string {
  const { w, when, language } = shown;
  if (date && kind) return w.dayAs({ date: when.dayOfYear(date), kind: w.kinds[kind], name: name ?? '' });
  if (weekend)
    return w.weekFrom({
      from: from ? when.dayOfYear(from) : '',
      week: weekSaid({ weekend, keepsJointLeave: keepsJointLeave ?? true }, w, language),
    });
  return w.hoursAs({ zone: zone ?? '', closes: closesOf({ closesAt: closesAt ?? 0 }) });
}

import { Card } from '@/components/ui/card';
import { Timeline } from '@/components/ui/timeline';
import { countryName } from '@/lib/region/names';
import type { CalendarChange, Changed } from '@/lib/verification/calendar-history';
import { closesOf, type Shown, weekSaid } from './said';

/** Who changed the calendar, when, from what to what; the newest first. */
export function Changes({
  changes,
  older,
  ...shown
}: Shown & { changes: readonly CalendarChange[]; older: string | null }) {
  const { t, when } = shown;
  return (
    <Card heading={t.history}>
      {changes.length > 0 ? (
        <Timeline
          older={older}
          moments={changes.map(({ id, deed, at, by, before, after }) => ({
            key: id,
            what: t.deeds[deed]({ what: said(after ?? before ?? {}, shown) }),
            by: by ?? t.portal,
            at,
            when: when.dateTime(at),
            note: before && after ? t.was({ what: said(before, shown) }) : null,
          }))}
        />
      ) : (
        <p className="text-muted">{t.noHistory}</p>
      )}
    </Card>
  );
}

function said(changed: Changed, shown: Shown): string {
  const { date, kind, name, from, weekend, keepsJointLeave, zone, closesAt, office, country } = changed;
  const { t, when, language } = shown;
  if (country) return t.offices.as({ office: office || t.offices.first, country: countryName(country, language) });
  if (date && kind) return t.dayAs({ date: when.dayOfYear(date), kind: t.kinds[kind], name: name ?? '' });
  if (weekend)
    return t.weekFrom({
      from: from ? when.dayOfYear(from) : '',
      week: weekSaid({ weekend, keepsJointLeave: keepsJointLeave ?? true }, t, language),
    });
  return t.hoursAs({ zone: zone ?? '', closes: closesOf({ closesAt: closesAt ?? 0 }) });
}

import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { calendarKeeper } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { Columns } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { SubNav } from '@/components/ui/sub-nav';
import { now } from '@/lib/clock';
import { newestShown } from '@/lib/list/newest';
import { findOffice } from '@/lib/office/queries';
import { calendarShape } from '@/lib/office/schema';
import { wallTime } from '@/lib/reader/wall-time';
import { countryName } from '@/lib/region/names';
import { listChanges } from '@/lib/verification/calendar-history';
import { Changes } from './_components/changes';
import { Days } from './_components/days';
import { AddDay, Hours, Week } from './_components/forms';
import { About, closesOf } from './_components/said';

/** The calendar by which reviews are counted: its days by year, its weekend, its hours, and who changed them. */
export default async function CalendarPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const keeper = await calendarKeeper();
  const [query, office, words, when, language] = await Promise.all([
    readSearch(searchParams, calendarShape),
    findOffice(),
    loadWords(),
    dates(),
    locale(),
  ]);
  const { changes, older } = await listChanges(keeper, office.id);
  const { calendar: t } = words;
  const today = wallTime(now(), office.zone).date;
  const year = query.year ?? Number(today.slice(0, 4));
  const years = [...new Set([...office.years.map((one) => one.year), year])].sort();
  const shown = { office, year, today, t, labels: words.labels, when, language };
  return (
    <Page
      heading={t.heading}
      lead={t.lead({ country: countryName(office.country, language), zone: office.zone, closes: closesOf(office) })}
    >
      {query.saved === undefined ? null : <Notice kind="success">{t.saved({ count: query.saved })}</Notice>}
      <SubNav
        look="tabs"
        label={t.years}
        items={years.map((one) => ({ href: `/calendar?year=${one}`, label: `${one}`, current: one === year }))}
      />
      <Columns
        side={
          <>
            <AddDay {...shown} />
            <Week {...shown} />
            <Hours {...shown} />
          </>
        }
      >
        <About {...shown} />
        <Days {...shown} />
        <Changes changes={changes} older={older ? words.shell.older({ shown: newestShown }) : null} {...shown} />
      </Columns>
    </Page>
  );
}

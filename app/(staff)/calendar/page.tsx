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
import { listOffices } from '@/lib/office/queries';
import { calendarShape } from '@/lib/office/schema';
import { wallTime } from '@/lib/reader/wall-time';
import { countryName } from '@/lib/region/names';
import { listChanges } from '@/lib/verification/calendar-history';
import { Absences } from './_components/absences';
import { Changes } from './_components/changes';
import { Days } from './_components/days';
import { AddDay, Hours, Week } from './_components/forms';
import { Countries, NewOffice } from './_components/offices';
import { About, closesOf, officeName } from './_components/said';

/** The calendars by which reviews are counted: an office's days by year, its weekend, its hours, whom it reviews, who is away, and who changed them. */
export default async function CalendarPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const keeper = await calendarKeeper();
  const [query, offices, words, when, language] = await Promise.all([
    readSearch(searchParams, calendarShape),
    listOffices(),
    loadWords(),
    dates(),
    locale(),
  ]);
  const office = offices.find(({ id }) => id === query.office) ?? offices[0];
  const { changes, older } = await listChanges(keeper, office.id);
  const { calendar: t } = words;
  const today = wallTime(now(), office.zone).date;
  const year = query.year ?? Number(today.slice(0, 4));
  const years = [...new Set([...office.years.map((one) => one.year), year])].sort();
  const shown = { office, offices, year, today, t, labels: words.labels, when, language };
  const lead = { country: countryName(office.country, language), zone: office.zone, closes: closesOf(office) };
  return (
    <Page heading={t.heading} lead={t.lead(lead)}>
      {query.saved === undefined ? null : <Notice kind="success">{t.saved({ count: query.saved })}</Notice>}
      {query.done ? <Notice kind="success">{t.done[query.done]}</Notice> : null}
      {offices.length > 1 ? (
        <SubNav
          look="tabs"
          label={t.offices.heading}
          items={offices.map((one) => ({
            href: `/calendar?office=${one.id}`,
            label: <bdi>{officeName(one, language)}</bdi>,
            current: one.id === office.id,
          }))}
        />
      ) : null}
      <SubNav
        look="tabs"
        label={t.years}
        items={years.map((one) => ({
          href: `/calendar?office=${office.id}&year=${one}`,
          label: `${one}`,
          current: one === year,
        }))}
      />
      <Columns
        side={
          <>
            <AddDay {...shown} />
            <Week {...shown} />
            <Hours {...shown} />
            <NewOffice {...shown} />
          </>
        }
      >
        <About {...shown} />
        <Days {...shown} />
        <Countries {...shown} />
        <Absences {...shown} />
        <Changes changes={changes} older={older ? words.shell.older({ shown: newestShown }) : null} {...shown} />
      </Columns>
    </Page>
  );
}

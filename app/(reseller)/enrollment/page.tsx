import { HeldBack } from '@/app/_components/held-back';
import { Page } from '@/app/_components/page';
import { passagesOf, ReviewPanel } from '@/app/_components/review-panel';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { locale, words } from '@/app/_server/words';
import { Columns } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { TaskList } from '@/components/ui/task-list';
import { findMine } from '@/lib/enrollment/queries';
import { About } from './_components/about';
import { Begin } from './_components/begin';
import { captionOf } from './_components/caption';
import { Kept } from './_components/kept';
import { News } from './_components/news';
import { rowsOf } from './_components/rows';

/** Where an enrollment stands: what happened, what is left, and why something cannot be done yet. */
export default async function EnrollmentPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await reseller();
  const [mine, say, when, language] = await Promise.all([findMine(member), words(), dates(), locale()]);
  if (!mine) return <Begin member={member} kept={<Kept member={member} />} />;
  const { enrollment: w } = say;
  const address = mine.facts.primaryContact?.email ?? '';
  const asked = await readSearch(searchParams, named('resent'));
  const resent = Boolean(asked.resent) && mine.link !== null && mine.heldBack.length === 0;
  return (
    <Page
      heading={w.heading}
      caption={await captionOf(mine, say, language)}
      lead={w.leads[mine.status]({ contact: address, taken: mine.claim !== null })}
    >
      {resent ? <Notice kind="success">{w.resent({ address })}</Notice> : null}
      <HeldBack letters={mine.heldBack} />
      <News mine={mine} say={say} when={when} />
      <Kept member={member} />
      {mine.isOver ? null : (
        <Columns
          side={
            <>
              <ReviewPanel passages={passagesOf(mine.history)} say={say} when={when} />
              <About member={member} mine={mine} say={say} when={when} />
            </>
          }
        >
          <TaskList tasks={await rowsOf(member, mine, say, when)} />
        </Columns>
      )}
    </Page>
  );
}

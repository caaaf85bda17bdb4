import { leadOf } from '@/app/_components/enrollment/lead';
import { News } from '@/app/_components/enrollment/news';
import { HeldBack } from '@/app/_components/held-back';
import { Page } from '@/app/_components/page';
import { ReviewPanel } from '@/app/_components/review-panel';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { Columns } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { TaskList } from '@/components/ui/task-list';
import { findMine } from '@/lib/enrollment/queries';
import { passagesOf } from '@/lib/enrollment/review-days';
import { About } from './_components/about';
import { AskAboutCase } from './_components/ask-about-case';
import { Begin } from './_components/begin';
import { captionOf } from './_components/caption';
import { Choices } from './_components/choices';
import { ConversationCard } from './_components/conversation-card';
import { OwnEvidence } from './_components/own-evidence';
import { Parked } from './_components/parked';
import { rowsOf } from './_components/rows';
import { waysOn } from './_components/ways';

/** Where an enrollment stands: what happened, what is left, and why something cannot be done yet. */
export default async function EnrollmentPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await reseller();
  const [mine, words, when, language] = await Promise.all([findMine(member), loadWords(), dates(), locale()]);
  if (!mine) return <Begin member={member} parked={<Parked member={member} />} />;
  const { enrollment: t } = words;
  const address = mine.facts.primaryContact?.email ?? '';
  const query = await readSearch(searchParams, named('resent'));
  const resent = Boolean(query.resent) && mine.link !== null && mine.heldBack.length === 0;
  return (
    <Page heading={t.heading} caption={await captionOf(mine, words, language)} lead={leadOf(mine, words)}>
      {resent ? <Notice kind="success">{t.resent({ address })}</Notice> : null}
      <HeldBack letters={mine.heldBack} />
      <News tale={mine} words={words} when={when} ways={waysOn(words)} />
      <Parked member={member} />
      {mine.isOver ? (
        <div className="max-w-narrow">
          <Choices mine={mine} />
        </div>
      ) : (
        <Columns
          side={
            <>
              <ReviewPanel
                passages={passagesOf(mine.history)}
                country={mine.organization.countryIso2}
                {...{ words, when }}
                leads={false}
              />
              <AskAboutCase {...{ member, mine, words, when }} />
              <ConversationCard mine={mine} words={words} />
              <OwnEvidence member={member} mine={mine} words={words} when={when} />
              <About member={member} mine={mine} words={words} when={when} />
            </>
          }
        >
          <TaskList tasks={await rowsOf(member, mine, words, when)} />
        </Columns>
      )}
    </Page>
  );
}

import { leadOf } from '@/app/_components/enrollment/lead';
import { News } from '@/app/_components/enrollment/news';
import { Page } from '@/app/_components/page';
import { ReviewPanel } from '@/app/_components/review-panel';
import { type PageProps, readPath, tokenPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { bearer } from '@/app/_server/gates';
import { loadWords, type Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { passagesOf } from '@/lib/enrollment/review-days';
import { findStatus, type Status } from '@/lib/enrollment/status';
import { DeadLink } from '../../_components/dead-link';
import { About } from './_components/about';
import { Who } from './_components/who';

/** Where an enrollment stands, for whoever asked by reference and address: as inside, but nothing can be done here. */
export default async function StatusOfPage({ params }: Pick<PageProps, 'params'>) {
  const { token } = await readPath(params, tokenPath);
  const [held, words, when] = await Promise.all([bearer('read_status', token), loadWords(), dates()]);
  const found = held?.state === 'open' ? await findStatus(held.actor) : null;
  if (held?.state !== 'open') return <Dead state={held?.state ?? 'unknown'} words={words} />;
  if (!found) return <Gone words={words} />;
  const { page: t } = words.enrollmentStatus;
  const who = <Who status={found} words={words} />;
  return (
    <Page width="narrow" heading={t.heading} lead={leadFor(found, words)}>
      <News tale={found} words={words} when={when} />
      <div className="grid gap-6">
        {found.toPutRight ? who : null}
        <About status={found} words={words} when={when} />
        <ReviewPanel
          passages={passagesOf(found.history)}
          country={found.organization.countryIso2}
          {...{ words, when }}
        />
        {found.toPutRight ? null : who}
        <p className="text-muted text-small">{t.until({ at: when.dateTime(held.link.expiresAt) })}</p>
      </div>
    </Page>
  );
}

// The applicant's words, but for what is the applicant's to do.
function leadFor(found: Status, words: Words): string {
  const own: Partial<Record<Status['status'], string>> = words.enrollmentStatus.page.contactLeads;
  return (found.reader === 'contact' ? own[found.status] : undefined) ?? leadOf(found, words);
}

function Dead({ state, words }: { state: Parameters<typeof DeadLink>[0]['state']; words: Words }) {
  return (
    <DeadLink state={state}>
      <ButtonLink href="/status">{words.enrollmentStatus.again}</ButtonLink>
    </DeadLink>
  );
}

function Gone({ words: { enrollmentStatus } }: { words: Words }) {
  const { gone: t, again } = enrollmentStatus;
  return (
    <Page width="narrow" heading={t.heading}>
      <p>{t.meaning}</p>
      <p className="mt-3 mb-7">{t.advice}</p>
      <ButtonLink href="/status">{again}</ButtonLink>
    </Page>
  );
}

import { FilesForm } from '@/app/_components/conversation/files-form';
import { MessageForm } from '@/app/_components/conversation/message-form';
import { Talk } from '@/app/_components/conversation/talk';
import { LetterCode } from '@/app/_components/letter-code';
import { Page } from '@/app/_components/page';
import { ReviewPanel } from '@/app/_components/review-panel';
import { named, type PageProps, readPath, readSearch, tokenPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { bearer } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { isContact, reasonsAgainstCompany } from '@/lib/conversation/needs';
import { findForWriter, listMessages } from '@/lib/conversation/queries';
import { findPassages } from '@/lib/enrollment/queries';
import { DeadLink } from '../../_components/dead-link';
import { ask } from './actions';

/**
 * The contact of a company reads what a reviewer wrote and answers, by the link of a letter and without an account. Opening the page changes
 * nothing, unless this browser has shown that somebody read the letter: then what stands on it has been seen.
 */
export default async function ConversationByLinkPage({ params, searchParams }: PageProps) {
  const [{ token }, { sent, files }] = await Promise.all([
    readPath(params, tokenPath),
    readSearch(searchParams, named('sent', 'files')),
  ]);
  const [held, words, when, language] = await Promise.all([
    bearer('write_message', token),
    loadWords(),
    dates(),
    locale(),
  ]);
  const facts = held?.state === 'open' ? await findForWriter(held.actor) : null;
  if (!held || !facts || !isContact(held.actor, facts))
    return (
      <DeadLink state={!held ? 'unknown' : held.state === 'open' ? 'superseded' : held.state}>
        <ButtonLink href="/status">{words.enrollmentStatus.way}</ButtonLink>
      </DeadLink>
    );
  const { conversation: t } = words;
  const base = `/conversation/${encodeURIComponent(token)}`;
  const messages = await listMessages(held.actor, facts.id, held.code === null ? 'company' : null);
  const reasons = reasonsAgainstCompany(held.actor, facts).map((reason) => sentence(words, reason));
  return (
    <Page width="narrow" heading={t.byLink.heading({ company: facts.company })} lead={t.byLink.lead}>
      {sent && messages.some(({ mine }) => mine) ? <Notice kind="success">{t.sent}</Notice> : null}
      <Card heading={t.heading}>
        <Talk {...{ messages, words, when, language, filesAt: filesAt(base) }} />
        <div className="mt-6">
          <MessageForm {...{ action: ask, label: t.write, words, reasons }} count={messages.length} hidden={{ token }}>
            <LetterCode code={held.code} />
          </MessageForm>
          {reasons.length > 0 ? null : held.code === null ? (
            <FilesForm to={`${base}/send`} said={files} words={words} />
          ) : (
            <p className="mt-4 text-muted text-small">{t.files.byCode}</p>
          )}
        </div>
      </Card>
      <div className="mt-6">
        <ReviewPanel {...(await findPassages(facts.id))} {...{ words, when }} />
      </div>
    </Page>
  );
}

function filesAt(base: string) {
  return {
    file: (id: string) => `${base}/files/${id}`,
    page: (id: string, page: number) => `${base}/files/${id}/pages/${page}`,
    receipt: null,
  };
}

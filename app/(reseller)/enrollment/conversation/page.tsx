import { redirect } from 'next/navigation';
import { FilesForm } from '@/app/_components/conversation/files-form';
import { MessageForm } from '@/app/_components/conversation/message-form';
import { Talk } from '@/app/_components/conversation/talk';
import { Page } from '@/app/_components/page';
import { ReviewPanel } from '@/app/_components/review-panel';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords, locale } from '@/app/_server/words';
import { Card, Columns } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { isGlobalAdmin } from '@/lib/conditions';
import { reasonsAgainstCompany } from '@/lib/conversation/needs';
import { listMessages } from '@/lib/conversation/queries';
import { findMine } from '@/lib/enrollment/queries';
import { passagesOf } from '@/lib/enrollment/review-days';
import { ask } from './actions';

/** What the company and its reviewer write to each other. A Global admin who reads it has seen it. */
export default async function ConversationPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await reseller();
  const [mine, { sent, files }, words, when, language] = await Promise.all([
    findMine(member),
    readSearch(searchParams, named('sent', 'files')),
    loadWords(),
    dates(),
    locale(),
  ]);
  if (!mine?.sentAt) redirect('/enrollment');
  const { conversation: t } = words;
  const messages = await listMessages(member, mine.id, isGlobalAdmin(member) ? 'company' : null);
  const reasons = reasonsAgainstCompany(member, mine.facts).map((reason) => sentence(words, reason));
  return (
    <Page heading={t.title} lead={t.lead} back={{ href: '/enrollment', text: t.back }}>
      {sent && messages.some(({ mine: own }) => own) ? (
        <Notice kind="success">{mine.claim ? t.sent : t.sentUnclaimed}</Notice>
      ) : null}
      <Columns
        side={
          <ReviewPanel
            passages={passagesOf(mine.history)}
            country={mine.organization.countryIso2}
            words={words}
            when={when}
          />
        }
      >
        <Card heading={t.heading}>
          <Talk {...{ messages, words, when, language, filesAt }} />
          <div className="mt-6">
            <MessageForm {...{ action: ask, label: t.write, words, reasons }} count={messages.length} />
            {reasons.length === 0 ? <FilesForm to="/enrollment/conversation/send" said={files} words={words} /> : null}
          </div>
        </Card>
      </Columns>
    </Page>
  );
}

const filesAt = {
  file: (id: string) => `/enrollment/conversation/files/${id}`,
  page: (id: string, page: number) => `/enrollment/conversation/files/${id}/pages/${page}`,
  receipt: (id: string) => `/enrollment/documents/${id}/receipt`,
};

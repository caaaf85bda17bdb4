import { FilesForm } from '@/app/_components/conversation/files-form';
import { MessageForm } from '@/app/_components/conversation/message-form';
import { Talk } from '@/app/_components/conversation/talk';
import { sentence } from '@/app/_server/sentence';
import { Card } from '@/components/ui/card';
import { closed } from '@/lib/conversation/needs';
import { listMessages } from '@/lib/conversation/queries';
import { reasonsAgainstHolder } from '@/lib/verification/decisions';
import { answer } from '../../actions';
import type { Shown } from './shown';

/** `files`: what became of files sent before, as the address says it. */
type ConversationProps = Shown & { files: string | undefined };

/** What the company and its reviewer write to each other. Seen by whoever may answer it; a colleague's glance is nobody's reading. */
export async function Conversation({ actor, found, words, when, language, files }: ConversationProps) {
  const { conversation: t } = words;
  const against = reasonsAgainstHolder(actor, found.facts, found.desk);
  const messages = await listMessages(actor, found.id, against.length === 0 ? 'reviewer' : null);
  const reasons = [...against, ...closed(found.facts)].map((reason) => sentence(words, reason));
  return (
    <div id="conversation" className="min-w-0 scroll-mt-4">
      <Card heading={t.heading} actions={<p className="text-muted text-small">{t.withCompany}</p>}>
        <Talk {...{ messages, words, when, language, filesAt }} />
        <div className="mt-6">
          <MessageForm
            {...{ action: answer, label: t.writeCompany, words, reasons }}
            count={messages.length}
            hidden={{ enrollmentId: found.id }}
          />
          {reasons.length === 0 ? <FilesForm to={`/cases/${found.id}/send-files`} said={files} words={words} /> : null}
        </div>
      </Card>
    </div>
  );
}

const filesAt = {
  file: (id: string) => `/cases/documents/${id}/file`,
  page: (id: string, page: number) => `/cases/documents/${id}/pages/${page}`,
  receipt: null,
};

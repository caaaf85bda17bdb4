import type { ReactNode } from 'react';
import { fileProblems } from '@/app/_server/message-files';
import type { Words } from '@/app/_server/words';
import { Details } from '@/components/ui/details';
import { FileField } from '@/components/ui/file-field';
import { Notice } from '@/components/ui/notice';
import { PostForm } from '@/components/ui/post-form';
import { mostFiles } from '@/lib/evidence/attached';
import { most } from '@/lib/evidence/schema';

/** `said`: what the address says became of the files sent before. */
type FilesFormProps = { to: string; said: string | undefined; words: Words; code?: ReactNode };

/** Files to the other side: a message without words. A plain form, which needs no script. */
export function FilesForm({ to, said, words, code }: FilesFormProps) {
  const { conversation, labels, fields } = words;
  const { files: t } = conversation;
  const problems = fileProblems(said, words);
  const limits = { count: mostFiles, megabytes: most.megabytes, pages: most.pages };
  return (
    <div id="files" className="scroll-mt-6">
      {said === 'sent' ? <Notice kind="success">{t.sent}</Notice> : null}
      <Details summary={t.open} open={problems.length > 0}>
        <PostForm id="send-files" to={to} submit={t.submit} typed={problems.length > 0 ? {} : null} problems={problems}>
          <FileField
            name="files"
            label={labels.files}
            hint={t.hint(limits)}
            most={mostFiles}
            accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
            limit={{
              megabytes: most.megabytes,
              sentence: fields.file_too_large({ label: labels.files, max: most.megabytes }),
            }}
          />
          {code}
        </PostForm>
      </Details>
    </div>
  );
}

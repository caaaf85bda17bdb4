import type { ReactNode } from 'react';
import type { Words } from '@/app/_server/words';
import { Field } from '@/components/ui/field';
import { FileField } from '@/components/ui/file-field';
import { Link } from '@/components/ui/link';
import { PostForm } from '@/components/ui/post-form';
import { Select } from '@/components/ui/select';
import type { DocumentProves } from '@/generated/prisma/enums';
import { kindsFor } from '@/lib/evidence/catalogue';
import { kindTitle } from '@/lib/evidence/kind-name';
import { most } from '@/lib/evidence/schema';
import type { Problem, Typed } from '@/lib/form/answer';

type SendFormProps = {
  proves: DocumentProves;
  to: string;
  country: string;
  words: Words;
  typed: Typed | null;
  problems: readonly Problem[];
  /** The document whose place it takes, and where one goes who would rather not. */
  replacing?: { id: string; kind: string; fileName: string; back: string } | null;
  code?: ReactNode;
};

/** A document to send: what it is, when it was issued, and its file. A plain form, which needs no script. */
export function SendForm({ proves, to, country, words, typed, problems, replacing, code }: SendFormProps) {
  const { documents: t, labels } = words;
  const choices = kindsFor(proves).map((kind) => ({ value: kind, label: kindTitle(kind, country, words) }));
  return (
    <div className="mt-4 rounded-control border-2 border-edge border-dashed p-4">
      {replacing ? <p className="mb-4 font-strong">{t.replacing({ file: replacing.fileName })}</p> : null}
      <PostForm
        {...{ to, typed, problems }}
        id={proves}
        submit={replacing ? t.submitReplacing : t.submit}
        hidden={{ proves, ...(replacing ? { replaces: replacing.id } : {}) }}
        beside={replacing ? <Link href={replacing.back}>{t.keepOld}</Link> : null}
      >
        <Select name="kind" label={labels.kind} choices={choices} empty={t.kindEmpty} value={replacing?.kind} />
        <Field name="issuedOn" type="date" label={labels.issuedOn} hint={t.issuedOnHint} width="half" />
        <FileField
          name="document"
          label={labels.document}
          hint={t.fileHint({ megabytes: most.megabytes, pages: most.pages })}
          accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
          limit={{
            megabytes: most.megabytes,
            sentence: words.fields.file_too_large({ label: labels.document, max: most.megabytes }),
          }}
        />
        {code}
      </PostForm>
    </div>
  );
}

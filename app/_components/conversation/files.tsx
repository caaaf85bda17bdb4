import { inFours, sizeOf } from '@/app/_components/evidence/sent-list';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { FileLink } from '@/components/ui/file-link';
import type { AttachedFile } from '@/lib/conversation/queries';
import { opens } from '@/lib/evidence/lifecycle';
import type { Locale } from '@/lib/locale';
import { canDraw } from '@/lib/preview/draw';
import type { Drawable } from '@/lib/preview/drawable';

/** Where a file lies for a reader: the file itself, a page of it as a picture of our making, and its receipt, where they may have one. */
export type FilesAt = {
  file: (id: string) => string;
  page: (id: string, page: number) => string;
  receipt: ((id: string) => string) | null;
};

type FilesProps = { files: readonly AttachedFile[]; words: Words; when: When; language: Locale; filesAt: FilesAt };

/** The files that came with a message, each with its fingerprint; what was not looked through yet, or did harm, opens for nobody. */
export function Files({ files, ...rest }: FilesProps) {
  return (
    <ul className="mt-2 grid gap-3">
      {files.map((file) => (
        <li key={file.id} className="grid gap-0.5 text-small">
          <File file={file} {...rest} />
        </li>
      ))}
    </ul>
  );
}

async function File({ file, words, when, language, filesAt }: Omit<FilesProps, 'files'> & { file: AttachedFile }) {
  const { conversation, documents, proofs } = words;
  const { files: t } = conversation;
  const { id, fileName: name, bytes, pages, sha256, scan, scanAwayAt, status } = file;
  const about = t.about({ file: name, size: sizeOf(bytes, language), pages: documents.pages({ count: pages }) });
  const open = opens(file);
  const drawn = open && (await canDraw(file.mediaType as Drawable));
  const receipt = status === 'infected' ? null : filesAt.receipt?.(id);
  return (
    <>
      <p className="wrap-anywhere font-strong">
        <bdi>{about}</bdi>
      </p>
      <p className="wrap-anywhere text-muted">
        {documents.fingerprint} <code>{inFours(sha256)}</code>
      </p>
      <p className="text-muted">
        {scanAwayAt && scan === 'checking'
          ? proofs.scannerAway({ since: when.dateTime(scanAwayAt) })
          : status === 'deleted'
            ? proofs.states.deleted
            : proofs.scans[scan]}
      </p>
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        {drawn
          ? Array.from({ length: pages }, (_, at) => at + 1).map((page) => (
              <Way key={page} href={filesAt.page(id, page)} what={t.page({ number: page })} of={name} t={t} />
            ))
          : null}
        {open ? <Way href={filesAt.file(id)} what={t.download} of={name} t={t} /> : null}
        {receipt ? <Way href={receipt} what={documents.receipt} of={name} t={t} /> : null}
      </p>
    </>
  );
}

type WayProps = { href: string; what: string; of: string; t: Words['conversation']['files'] };

function Way({ href, what, of, t }: WayProps) {
  return (
    <FileLink href={href} className="">
      <span aria-hidden="true">{what}</span>
      <span className="sr-only">
        <bdi>{t.of({ what, file: of })}</bdi>
      </span>
    </FileLink>
  );
}

import { FileLink } from '@/components/ui/file-link';
import { Link } from '@/components/ui/link';
import { opens } from '@/lib/evidence/lifecycle';
import type { Sent } from '@/lib/evidence/queries';
import { canDraw } from '@/lib/preview/draw';
import type { Drawable } from '@/lib/preview/drawable';
import { hrefOf } from './document-href';
import type { Shown } from './shown';

/** One page of a document as a picture of our making, and the ways to its other pages and to the file itself. */
export async function DocumentPage({ document, page, shown }: { document: Sent; page: number; shown: Shown }) {
  const { found, words } = shown;
  const { caseDocuments: t, proofs } = words;
  const { id, fileName: file, pages, scan } = document;
  if (!opens(document))
    return <p className="bg-paper px-5 py-4 text-muted md:px-6">{`${proofs.scans[scan]} ${t.closed}`}</p>;
  const picture = `/cases/documents/${id}/pages/${page}`;
  const drawable = await canDraw(document.mediaType as Drawable);
  return (
    <>
      {drawable ? (
        <picture className="flex justify-center border-line border-y bg-paper p-4">
          <img
            src={picture}
            alt={t.picture({ file, page })}
            className="max-h-[32rem] max-w-full border border-line bg-white text-black"
          />
        </picture>
      ) : (
        <p className="bg-paper px-5 py-4 text-muted md:px-6">{t.cannotDraw}</p>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 px-5 pt-3 text-small md:px-6">
        <span className="text-muted">{t.page({ page, of: pages })}</span>
        {drawable && page > 1 ? <Link href={hrefOf(found.id, id, page - 1)}>{t.previous}</Link> : null}
        {drawable && page < pages ? <Link href={hrefOf(found.id, id, page + 1)}>{t.next}</Link> : null}
        {drawable ? (
          <FileLink href={picture} className="">
            {t.larger}
          </FileLink>
        ) : null}
        <FileLink href={`/cases/documents/${id}/file`} className="">
          {t.download}
        </FileLink>
        <span className="text-muted">{t.looks}</span>
      </div>
    </>
  );
}

import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { notFound } from 'next/navigation';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { fileAnswer } from '@/app/_server/document-answer';
import { member } from '@/app/_server/gates';
import { wordsIn } from '@/app/_server/words';
import { db } from '@/lib/db';
import { locales } from '@/lib/locale';
import { bundleOf } from '@/lib/signed-copy/bundle';
import { readEvidence } from '@/lib/signed-copy/evidence';
import { openCopy } from '@/lib/signed-copy/queries';

/** Everything that proves a signature, in one ZIP, with a program that checks it without this portal. */
export async function GET(_: Request, { params }: Pick<PageProps, 'params'>): Promise<Response> {
  const actor = await member();
  const { id } = await readPath(params, idPath);
  const open = await openCopy(actor, id);
  const { level, sealedAt, certificate, evidence: kept = null } = open?.copy ?? {};
  if (!open || !level || !sealedAt || !certificate) notFound();
  const [evidence, file] = await Promise.all([readEvidence(db, id), buffer(open.file)]);
  const readme = locales.map((language) => wordsIn(language).signedCopies.readme.join('\n')).join('\n\n\n');
  const zip = bundleOf({
    evidence,
    copy: { level, sealedAt, file, evidence: kept },
    certificate,
    readme: `${readme}\n`,
  });
  const { title, version } = open.signed.agreement;
  return fileAnswer(Readable.from([Buffer.from(zip)]), 'application/zip', `${title} ${version} evidence.zip`);
}

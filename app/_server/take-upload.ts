import type { ReadableStream } from 'node:stream/web';
import { unstable_rethrow } from 'next/navigation';
import type { Bearer, Member, Reviewer } from '@/lib/actor';
import { shownName } from '@/lib/evidence/file-name';
import { judge } from '@/lib/evidence/judge';
import { type DocumentFile, most } from '@/lib/evidence/schema';
import { StoreAway, StoreFull } from '@/lib/file-store/faults';
import { type Received, receive, type Upload, UploadBroken, UploadFull } from '@/lib/form/upload';
import { locales } from '@/lib/locale';
import { log } from '@/lib/log';
import { type Reason, Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { wordsIn } from '@/messages/words';
import { plainHeaders, plainPage } from '@/scripts/parts/plain-page.mjs';
import { isFromOurPages } from './origin';

export type Fields = Readonly<Record<string, string>>;

/**
 * A form with files: who sends it, where their page is, the input of its files, and how many it takes. `keep` does what it asks and says where on the
 * page it leads; `refused` writes down there why it was not taken.
 */
export type Taking = {
  sender: Member | Bearer | Reviewer;
  page: () => Promise<string>;
  field: string;
  files: number;
  keep: (upload: Upload) => Promise<string>;
  refused: (fields: Fields, reason: Reason) => string;
};

/**
 * The one door for files: takes a form that was posted with some, and leads back to its page, which says what became of it. It is refused before it
 * is read when another site sent it. Nothing of what is refused, or cut off, is kept; without room for it the answer is 507.
 */
export async function takeUpload(request: Request, taking: Taking): Promise<Response> {
  const { sender, page, field, files, keep, refused } = taking;
  if (!isFromOurPages(request.headers)) return led(await page(), refused({}, { code: 'from_another_site' }));
  let upload: Upload | null = null;
  try {
    await countTry('send_document', holderOf(sender));
    const type = request.headers.get('content-type') ?? '';
    upload = await receive(request.body as ReadableStream | null, type, { bytes: most.bytes, files });
    const kept = await keep(upload);
    return led(await page(), kept);
  } catch (fault) {
    unstable_rethrow(fault);
    const [reason] = fault instanceof Refusal ? fault.reasons : [];
    if (reason) return led(await page(), refused(upload?.fields ?? {}, reason));
    if (fault instanceof UploadBroken) return led(await page(), refused({}, { code: 'file_missing', field }));
    if (!(fault instanceof StoreFull || fault instanceof UploadFull || fault instanceof StoreAway)) throw fault;
    log.error({ reason: fault.message }, 'a file could not be kept');
    return withoutRoom(await page());
  } finally {
    await upload?.forget();
  }
}

/** The files of a form, once it is known that there are neither too many nor none. Refuses `files_many`, `file_too_large`, `file_missing`. */
export function filesOf(
  { files, tooLarge, tooMany }: Upload,
  { field, files: count }: Pick<Taking, 'field' | 'files'>,
) {
  if (tooMany) throw Refusal.because('files_many', { field, with: { count } });
  if (tooLarge) throw Refusal.because('file_too_large', { field });
  if (files.length === 0) throw Refusal.because('file_missing', { field });
  return files;
}

/** What a file is by its content, under the name it is shown by. Refuses what is not taken. */
export async function judged(file: Received, field: string): Promise<DocumentFile> {
  const verdict = await judge(file.path);
  if ('refused' in verdict) throw Refusal.because(verdict.refused, { field });
  const { type, pages } = verdict;
  return { ...file, type, pages, name: shownName(file.name, type) };
}

/** Whose form it is, so that the same one sent twice is known. */
export function holderOf(sender: Taking['sender']): string {
  return sender.as === 'bearer' ? sender.linkId : sender.userId;
}

// In every language, and made without the page that has no room for what was sent.
function withoutRoom(back: string): Response {
  const sections = locales.map((lang) => {
    const { full: t } = wordsIn(lang).documents;
    return `<section lang="${lang}"><h1>${t.title}</h1><p>${t.meaning}</p><p>${t.advice}</p><p><a href="${back}">${t.back}</a></p></section>`;
  });
  const [first = 'en'] = locales;
  return new Response(plainPage(wordsIn(first).documents.full.title, sections.join('')), {
    status: 507,
    headers: plainHeaders,
  });
}

function led(page: string, more: string): Response {
  return new Response(null, { status: 303, headers: { location: `${page}${more}` } });
}

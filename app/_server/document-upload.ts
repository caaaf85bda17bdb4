import type { ReadableStream } from 'node:stream/web';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import type { Bearer, Member } from '@/lib/actor';
import { send } from '@/lib/evidence/commands';
import { shownName } from '@/lib/evidence/file-name';
import { judge } from '@/lib/evidence/judge';
import { documentShape, most } from '@/lib/evidence/schema';
import { isFieldCode } from '@/lib/field/code';
import { StoreAway, StoreFull } from '@/lib/file-store/faults';
import { once } from '@/lib/form/once';
import { receive, type Upload, UploadBroken, UploadFull } from '@/lib/form/upload';
import { locales } from '@/lib/locale';
import { log } from '@/lib/log';
import { type Reason, type ReasonCode, Refusal, reasonCodes } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { wordsIn } from '@/messages/words';
import { plainHeaders, plainPage } from '@/scripts/parts/plain-page.mjs';
import { refusedAt } from './document-refusal';
import { isFromOurPages } from './origin';

type Fields = Readonly<Record<string, string>>;

/** Who sends, for which enrollment, and where their page is. `admits`: what else their form must show, such as the letter's code. */
type Sending = {
  sender: Member | Bearer;
  enrollmentId: string;
  page: () => Promise<string>;
  admits: (fields: Fields) => Promise<void>;
};

/**
 * Takes a document that was posted as a form, and leads back to its page, which says what became of it. It is refused before it is read when
 * another site sent it. Nothing of what is refused, or cut off, is kept; without room for it the answer is 507.
 */
export async function takeDocument(request: Request, sending: Sending): Promise<Response> {
  if (!isFromOurPages(request.headers)) return led(await sending.page(), refusedAt({}, { code: 'from_another_site' }));
  let upload: Upload | null = null;
  try {
    await countTry('send_document', sending.sender.as === 'member' ? sending.sender.userId : sending.sender.linkId);
    const type = request.headers.get('content-type') ?? '';
    upload = await receive(request.body as ReadableStream | null, type, most.bytes);
    const sent = await keep(upload, sending);
    return led(await sending.page(), sent);
  } catch (fault) {
    unstable_rethrow(fault);
    return await answerTo(fault, upload?.fields ?? {}, sending);
  } finally {
    await upload?.forget();
  }
}

async function keep({ fields, file, tooLarge }: Upload, { sender, enrollmentId, admits }: Sending): Promise<string> {
  await admits(fields);
  const shaped = documentShape.safeParse(fields);
  if (!shaped.success) throw new Refusal([complaint(shaped.error.issues)]);
  const field = 'document';
  if (tooLarge) throw Refusal.because('file_too_large', { field });
  if (!file) throw Refusal.because('file_missing', { field });
  const told = async () => {
    const verdict = await judge(file.path);
    if ('refused' in verdict) throw Refusal.because(verdict.refused, { field });
    const { type, pages } = verdict;
    const id = await send(sender, {
      ...shaped.data,
      enrollmentId,
      file: { ...file, type, pages, name: shownName(file.name, type) },
    });
    return `?sent=${id}#sent`;
  };
  const { key = '' } = fields;
  const holder = sender.as === 'member' ? sender.userId : sender.linkId;
  return key ? once({ holder, key, sent: { ...fields, document: file.sha256 } }, told) : told();
}

function complaint(issues: readonly z.core.$ZodIssue[]): Reason {
  const [first] = issues;
  const [field = 'kind'] = (first?.path ?? []).map(String);
  const said = first?.message ?? '';
  return { code: isFieldCode(said) || isReasonCode(said) ? said : 'required', field };
}

const isReasonCode = (text: string): text is ReasonCode => (reasonCodes as readonly string[]).includes(text);

async function answerTo(fault: unknown, fields: Fields, { page }: Sending): Promise<Response> {
  const [reason] = fault instanceof Refusal ? fault.reasons : [];
  if (reason) return led(await page(), refusedAt(fields, reason));
  if (fault instanceof UploadBroken)
    return led(await page(), refusedAt(fields, { code: 'file_missing', field: 'document' }));
  if (!(fault instanceof StoreFull || fault instanceof UploadFull || fault instanceof StoreAway)) throw fault;
  log.error({ reason: fault.message }, 'a document could not be kept');
  return withoutRoom(await page());
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

import { redirect } from 'next/navigation';
import { dates } from '@/app/_server/dates';
import { person, reseller } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords, locale, type Words } from '@/app/_server/words';
import { findMine } from '@/lib/enrollment/queries';
import { renderSheet } from '@/lib/paper/sheet';
import type { Refusal } from '@/lib/refusal';
import { refusalAfterTry } from '@/lib/throttle';
import { recordOf } from './record';

/** What was sent in last, with what was declared, to be kept: a PDF. Whoever has sent nothing in has none. */
export async function GET(): Promise<Response> {
  const member = await reseller();
  const [mine, words, when, language, { timeZone }] = await Promise.all([
    findMine(member),
    loadWords(),
    dates(),
    locale(),
    person(),
  ]);
  const sheet = mine && (await recordOf({ member, mine, words, when, language, timeZone }));
  if (!sheet) redirect('/enrollment');
  const refusal = await refusalAfterTry('record', member.organizationId);
  if (refusal) return tooMany(refusal, words);
  const pdf = await renderSheet(sheet);
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-length': `${pdf.byteLength}`,
      'content-disposition': `attachment; filename="enrollment-${mine.reference}.pdf"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

// To draw a record takes a while; whoever asks on and on is asked to wait.
function tooMany({ reasons: [reason] }: Refusal, words: Words): Response {
  const said = reason ? sentence(words, reason).text : '';
  const minutes = Number(reason?.with?.minutes ?? 1);
  return new Response(said, {
    status: 429,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': `${minutes * 60}` },
  });
}

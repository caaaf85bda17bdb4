import { sizeOf } from '@/app/_components/evidence/sent-list';
import { now } from '@/lib/clock';
import { kindTitle } from '@/lib/evidence/kind-name';
import type { findOwnDocument } from '@/lib/evidence/queries';
import { fullName } from '@/lib/field/person-name';
import { renderSheet } from '@/lib/paper/sheet';
import { sayMoment } from '@/lib/reader/day';
import { plain } from '@/lib/reader/isolate';
import { dates } from './dates';
import { loadWords, locale } from './words';

type Document = NonNullable<Awaited<ReturnType<typeof findOwnDocument>>>;

/** The receipt of a document as a PDF: what arrived, when, from whom, and its fingerprint. */
export async function receiptOf(document: Document): Promise<Response> {
  const [words, language, when] = await Promise.all([loadWords(), locale(), dates()]);
  const { receiptPaper: t, fingerprint } = words.documents;
  const { enrollment, proves, kind, fileName, bytes, pages, sha256, issuedOn, sentAt, sentBy, status, scan } = document;
  const { organization, reference } = enrollment;
  const say = (at: Date) => sayMoment(at, language, when.zone);
  const ofMessage = proves === 'message';
  const rows = [
    { term: t.proof, value: words.proofs.of[proves] },
    ...(ofMessage ? [] : [{ term: t.kind, value: kindTitle(kind, organization.countryIso2, words) }]),
    { term: t.file, value: fileName },
    { term: t.size, value: `${sizeOf(bytes, language)} (${bytes}), ${words.documents.pages({ count: pages })}` },
    ...(ofMessage ? [] : [{ term: t.issuedOn, value: when.calendarDate(issuedOn) }]),
    { term: t.arrived, value: say(sentAt) },
    { term: t.sentBy, value: sentBy ? fullName(sentBy) : t.byLink },
    { term: fingerprint, value: sha256 },
    { term: t.state, value: words.proofs.states[status] },
    { term: t.scan, value: words.proofs.scans[scan] },
  ];
  const pdf = await renderSheet({
    title: plain(t.title({ reference })),
    subject: plain(t.made({ company: organization.name, at: say(now()) })),
    language,
    written: now(),
    country: organization.countryIso2,
    parts: [{ heading: t.document, rows: rows.map(({ term, value }) => ({ term, value: plain(value) })) }],
    page: (number, of) => plain(t.page({ number: `${number}`, of: `${of}` })),
  });
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-length': `${pdf.byteLength}`,
      'content-disposition': `attachment; filename="receipt-${reference}.pdf"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

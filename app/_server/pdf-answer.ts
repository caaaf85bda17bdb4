type Kept = { pdf: Uint8Array<ArrayBuffer>; title: string; version: string; pdfSha256: string };

/** A kept PDF as a file: its very bytes, known again by their fingerprint. */
export function pdfAnswer({ pdf, title, version, pdfSha256 }: Kept): Response {
  return new Response(pdf, {
    headers: {
      'content-type': 'application/pdf',
      'content-length': `${pdf.byteLength}`,
      'content-disposition': `attachment; filename="${`${title} ${version}`.replace(/[^\w.-]+/g, '-')}.pdf"`,
      etag: `"${pdfSha256}"`,
      'x-content-type-options': 'nosniff',
    },
  });
}

import { createHash } from 'node:crypto';

/** The most a request may carry, in bytes; a little below what Next accepts, so that every refusal is one of ours. */
export const mostBytes = 5_000_000;

// A sender who is still sending hears no answer: what is too large is read to its end, up to here, and thrown away.
const mostRead = 200_000_000;

/** Answers a request that says it carries too much, with a page of its own in both languages. Returns whether it did. */
export function refuseTooLarge(request, response) {
  const length = Number(request.headers['content-length'] ?? 0);
  if (!(length > mostBytes)) return false;
  const answer = () => {
    response.writeHead(413, headers);
    response.end(request.method === 'HEAD' ? undefined : pageFor(request.url ?? '/'));
  };
  if (length > mostRead) answer();
  else request.once('end', answer).resume();
  return true;
}

const style = `
  :root { color-scheme: light dark; }
  body { margin: 0; font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; color: light-dark(#17211f, #f4f8f6); background: light-dark(#fbfaf6, #0d1716); }
  main { max-width: 36rem; margin: 0 auto; padding: 2.5rem 1rem; }
  h1, h2 { font-size: 1.625rem; line-height: 1.2; margin: 0 0 1rem; }
  section + section { margin-top: 2.5rem; padding-top: 2.5rem; border-top: 1px solid #7d8681; }
  a { color: light-dark(#0b5b57, #8fd3cb); }
`;

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
  connection: 'close',
};

// The reader's language is unknown here, so both are shown.
function pageFor(url) {
  const back = escaped(pathOf(url));
  const most = mostBytes / 1_000_000;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>This file is too large · Mitra</title>
<style>${style}</style>
</head>
<body>
<main>
<section>
<h1>This file is too large</h1>
<p>What you sent is larger than ${most}&nbsp;MB, so it was not read. Nothing was changed.</p>
<p>Choose a smaller file, or split a long list into several. <a href="${back}">Go back to the form</a></p>
</section>
<section lang="id">
<h2>File ini terlalu besar</h2>
<p>Yang Anda kirim lebih besar dari ${most}&nbsp;MB, jadi tidak dibaca. Tidak ada yang berubah.</p>
<p>Pilih file yang lebih kecil, atau bagi daftar yang panjang menjadi beberapa file. <a href="${back}">Kembali ke formulir</a></p>
</section>
</main>
</body>
</html>
`;
}

// As it was asked for: a path of this portal and nothing else.
function pathOf(url) {
  const [path] = url.split(/[?#]/, 1);
  return /^\/(?![/\\.])[^\\]*$/.test(path) ? path : '/';
}

function escaped(text) {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

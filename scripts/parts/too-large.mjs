import { plainHeaders, plainPage } from './plain-page.mjs';

/** The most a request may carry, in bytes; a little below what Next accepts, so that every refusal is one of ours. */
export const mostBytes = 5_000_000;

// A document, or a file of a message, is received as it comes and measured there, so that what is too large is said at its field; this many
// megabytes are taken.
const ofDocuments = {
  path: /^\/(((enrollment\/(documents|conversation)|(send-documents|conversation)\/[^/?#]+)\/send)|cases\/[^/?#]+\/send-files)(?=$|[?#])/,
  megabytes: 8,
};

// A sender who is still sending hears no answer: what is too large is read to its end, up to here, and thrown away.
const mostRead = 200_000_000;

/** Answers a request that says it carries too much, with a page of its own in both languages. Returns whether it did. */
export function refuseTooLarge(request, response) {
  const length = Number(request.headers['content-length'] ?? 0);
  const most = ofDocuments.path.test(request.url ?? '') ? mostRead : mostBytes;
  if (!(length > most)) return false;
  const answer = () => {
    response.writeHead(413, headers);
    response.end(request.method === 'HEAD' ? undefined : pageFor(request.url ?? '/'));
  };
  if (length > mostRead) answer();
  else request.once('end', answer).resume();
  return true;
}

const headers = { ...plainHeaders, connection: 'close' };

/** The page that says so and leads back to `url`. The reader's language is unknown here, so both are shown. */
export function pageFor(url) {
  const back = escaped(pathOf(url));
  const most = ofDocuments.path.test(url) ? ofDocuments.megabytes : mostBytes / 1_000_000;
  return plainPage(
    'This file is too large',
    `<section>
<h1>This file is too large</h1>
<p>What you sent is larger than ${most}&nbsp;MB, so it was not read. Nothing was changed.</p>
<p>Choose a smaller file, or split a long list into several. <a href="${back}">Go back to the form</a></p>
</section>
<section lang="id">
<h2>File ini terlalu besar</h2>
<p>Yang Anda kirim lebih besar dari ${most}&nbsp;MB, jadi tidak dibaca. Tidak ada yang berubah.</p>
<p>Pilih file yang lebih kecil, atau bagi daftar yang panjang menjadi beberapa file. <a href="${back}">Kembali ke formulir</a></p>
</section>`,
  );
}

// As it was asked for: a path of this portal and nothing else.
function pathOf(url) {
  const [path] = url.split(/[?#]/, 1);
  return /^\/(?![/\\.])[^\\]*$/.test(path) ? path : '/';
}

function escaped(text) {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

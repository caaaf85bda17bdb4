import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { plainHeaders, plainPage, plainStyle } from './plain-page.mjs';
import { pageFor } from './too-large.mjs';

const unpack = { br: brotliDecompressSync, gzip: gunzipSync, deflate: inflateSync };

/**
 * Puts words into an answer that has none. A page that fails, or is not there, comes from the framework as an empty one which the
 * browser draws by script; a route that fails comes as nothing at all. `open.fault` is the number under which the fault stands in the log.
 */
export function dressBlank(request, response, open) {
  const { headers } = request;
  if (!/text\/html/.test(headers.accept ?? '') || headers.rsc || headers['next-action']) return;
  const send = { writeHead: response.writeHead, write: response.write, end: response.end };
  const chunks = [];
  let held = false;
  const holds = () => {
    held ||= !response.headersSent && isRefusal(response.statusCode);
    return held;
  };
  const keep = (chunk, encoding) => {
    if (chunk && typeof chunk !== 'function')
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8'));
  };
  response.writeHead = (status, ...rest) => {
    response.statusCode = status;
    if (!holds()) return send.writeHead.call(response, status, ...rest);
    for (const [name, value] of Object.entries(rest.at(-1) ?? {})) response.setHeader(name, value);
    return response;
  };
  response.flushHeaders = () => {
    if (!holds()) response.writeHead(response.statusCode);
  };
  response.write = (chunk, encoding, done) => {
    if (!holds()) return send.write.call(response, chunk, encoding, done);
    keep(chunk, encoding);
    [encoding, done].find((one) => typeof one === 'function')?.();
    return true;
  };
  response.end = (chunk, encoding, done) => {
    if (!holds()) return send.end.call(response, chunk, encoding, done);
    keep(chunk, encoding);
    const status = (response.statusCode >= 500 && open.unreadable) || response.statusCode;
    const page =
      status === 413 ? tooLarge(request, response) : pageFrom(response, status, Buffer.concat(chunks), open.fault);
    for (const name of ['content-encoding', 'transfer-encoding']) response.removeHeader(name);
    response.setHeader('content-length', page.length);
    send.writeHead.call(response, response.statusCode);
    return send.end.call(
      response,
      request.method === 'HEAD' ? undefined : page,
      [chunk, encoding, done].find((one) => typeof one === 'function'),
    );
  };
}

function isRefusal(status) {
  return status === 400 || status === 404 || status >= 500;
}

function tooLarge({ url }, response) {
  for (const [name, value] of Object.entries(plainHeaders)) response.setHeader(name, value);
  return Buffer.from(pageFor(url ?? '/'));
}

function pageFrom(response, status, packed, number) {
  const body = (unpack[response.getHeader('content-encoding')] ?? ((bytes) => bytes))(packed);
  const words = globalThis.plainPage?.(status, number);
  const type = String(response.getHeader('content-type') ?? 'text/plain');
  if (!words) return body;
  if (/^text\/html/.test(type)) return Buffer.from(withWords(`${body}`, words, nonceOf(response)));
  if (!/^text\/plain/.test(type)) return body;
  for (const [name, value] of Object.entries(plainHeaders)) response.setHeader(name, value);
  return Buffer.from(plainPage(titleOf(words), words));
}

// Only the framework's empty page, and only for readers without script: with it the browser draws the page in its frame.
function withWords(html, words, nonce) {
  if (!html.includes('id="__next_error__"')) return html;
  const page = `<noscript><style nonce="${nonce}">${plainStyle}</style><main>${words}</main></noscript>`;
  return html
    .replace('</head>', () => `<title>${titleOf(words)} · Mitra</title></head>`)
    .replace(/<body[^>]*>/, (tag) => `${tag}${page}`);
}

function titleOf(words) {
  return /<h1>([^<]*)<\/h1>/.exec(words)?.[1] ?? 'Mitra';
}

function nonceOf(response) {
  return /'nonce-([\w+/=-]+)'/.exec(String(response.getHeader('content-security-policy')))?.[1] ?? '';
}

import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { plainHeaders, plainPage } from './plain-page.mjs';

// The whole has to be answered within six seconds: the wait, and a question to the database that is cut off itself.
const patience = 3_500;
const patienceWhileAway = 1_000;
const askingTakes = 1_800;
const mostKept = 1_000_000;

let knownAway = false;
let asking = null;

/**
 * Answers for a portal that waits for a database which does not answer, or fails because of it: 503 and a page that says so and keeps what
 * was posted. An action of a page with script answers in words itself and gets the status alone. Call it before the portal is asked.
 */
export function answerWhenAway(request, response) {
  if (/^\/(_next|api\/health)\//.test(request.url ?? '')) return;
  const scripted = Boolean(request.headers['next-action']);
  const typed = scripted ? null : keepPosted(request);
  const { writeHead, write, end, setHeader } = response;
  const send = { writeHead, write, end, setHeader };
  let over = false;
  const give = async () => {
    if (over || response.headersSent) return;
    over = true;
    const page = await pageFor(request, typed);
    for (const name of response.getHeaderNames()) if (!kept.has(name)) response.removeHeader(name);
    for (const said of Object.entries({ ...plainHeaders, 'retry-after': '10' })) send.setHeader.apply(response, said);
    send.writeHead.call(response, 503);
    send.end.call(response, request.method === 'HEAD' ? undefined : page);
  };
  watch(response, async () => {
    if (!scripted) return give();
    response.statusCode = 503;
    response.setHeader('retry-after', '10');
  });
  if (!scripted) holdFaults(response, send, { give, isOver: () => over });
}

const kept = new Set(['strict-transport-security']);

/** While nothing is answered, asks the database from time to time; `away` is called once when it does not answer either. */
function watch(response, away) {
  const look = async () => {
    if (response.headersSent) return;
    if (await isAway()) return away();
    if (!response.closed) timer = setTimeout(look, patienceWhileAway);
  };
  let timer = setTimeout(look, knownAway ? patienceWhileAway : patience);
  response.once('close', () => clearTimeout(timer));
}

/** A fault of the portal's goes out when the database is not the reason; what is said after `give` goes nowhere. */
function holdFaults(response, send, { give, isOver }) {
  let later = null;
  let released = false;
  const hold = () => !released && (isOver() || later !== null || (response.statusCode >= 500 && !response.headersSent));
  const said = (name, args) => {
    if (!hold()) return send[name].apply(response, args);
    later ??= [];
    if (!isOver()) later.push([name, args]);
    if (name !== 'writeHead') args.find((one) => typeof one === 'function')?.();
    return name === 'write' ? true : response;
  };
  response.write = (...args) => said('write', args);
  response.writeHead = (status, ...rest) => {
    if (!response.headersSent) response.statusCode = status;
    return said('writeHead', [status, ...rest]);
  };
  response.end = (...args) => {
    const answer = said('end', args);
    if (later && !isOver())
      void isAway().then((away) => {
        if (away) return give();
        released = true;
        for (const [name, sent] of later)
          send[name].apply(
            response,
            sent.filter((one) => typeof one !== 'function'),
          );
      });
    return answer;
  };
  const { flushHeaders } = response;
  response.flushHeaders = () => (hold() ? undefined : flushHeaders.call(response));
  response.setHeader = (...args) => (isOver() ? response : send.setHeader.apply(response, args));
}

/** Whether the database is silent, gone or takes no changes. Many who ask at once are told the same. */
function isAway() {
  asking ??= Promise.race([ask(), wait(askingTakes, silent, { ref: false })])
    .then(({ rows }) => rows[0].closed)
    .catch(() => true)
    .then((away) => {
      asking = null;
      knownAway = away;
      return away;
    });
  return asking;
}

const silent = { rows: [{ closed: true }] };
const question = `select pg_is_in_recovery() or current_setting('transaction_read_only')::boolean as closed`;

// On a machine that is only busy the portal's own connections answer sooner than a new one opens.
function ask() {
  return Promise.any([askAnew(), ...(knownAway || !globalThis.pool ? [] : [globalThis.pool.query(question)])]);
}

async function askAnew() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  client.on('error', () => {});
  const cut = setTimeout(() => client.connection.stream.destroy(), askingTakes);
  try {
    await client.connect();
    return await client.query(question);
  } finally {
    clearTimeout(cut);
    client.end().catch(() => {});
  }
}

/** What a form posts, as the portal reads it. */
function keepPosted(request) {
  const type = request.headers['content-type'] ?? '';
  if (request.method !== 'POST' || !/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type))
    return null;
  const chunks = [];
  let bytes = 0;
  const { emit } = request;
  request.emit = (event, ...said) => {
    if (event === 'data' && (bytes += said[0].length) <= mostKept) chunks.push(said[0]);
    return emit.call(request, event, ...said);
  };
  return () =>
    request.complete && bytes <= mostKept
      ? new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData()
      : null;
}

async function pageFor(request, typed) {
  const form = await Promise.resolve(typed?.()).catch(() => null);
  const { title, sections } = globalThis.awayPage?.(request.url ?? '/', form ?? null) ?? plainly;
  return plainPage(title, sections);
}

// Asked before the portal's words were loaded.
const plainly = { title: '503', sections: '<h1>503</h1>' };

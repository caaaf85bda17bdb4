/** How long a reader waits for somebody else's service, all its requests together. */
export const patience = 3_000;

/** The most an answer may hold. A company is a few thousand characters; ten of them are far below this. */
export const longestAnswer = 1_000_000;

/**
 * Why a service said nothing we can use. `slow`: no whole answer in time · `away`: not reached, or a fault of its own · `busy`: asked too
 * often, and after how many seconds it may be asked again · `refused`: it does not let us in · `odd`: an answer that is not what was agreed.
 */
export type Failure = { failed: 'slow' | 'away' | 'refused' | 'odd' } | { failed: 'busy'; seconds: number };

/** `said`: whatever stood in the JSON, unread. `none`: it knows nothing of it. `locked`: our token is not taken (any more). */
export type Asked = { said: unknown } | { none: true } | { locked: true } | Failure;

export type Request = { method?: 'GET' | 'POST'; headers?: Record<string, string>; body?: string; until: AbortSignal };

/**
 * Asks a service over HTTP and gives whatever happens a name; it never throws. Redirects are not followed, for they would carry our token
 * elsewhere. `until` ends the waiting, also in the middle of an answer.
 */
export async function ask(url: URL, { until, ...request }: Request): Promise<Asked> {
  try {
    const answer = await fetch(url, { ...request, redirect: 'manual', signal: until, cache: 'no-store' });
    const named = byStatus(answer);
    if (!named) return await read(answer);
    await leave(answer);
    return named;
  } catch {
    return { failed: until.aborted ? 'slow' : 'away' };
  }
}

/** A limit for one look-up, however many requests it takes. */
export function untilPatienceEnds(): AbortSignal {
  return AbortSignal.timeout(patience);
}

function byStatus({ status, headers }: Response): Exclude<Asked, { said: unknown }> | null {
  if (status === 200) return null;
  if (status === 404) return { none: true };
  if (status === 401) return { locked: true };
  if (status === 403) return { failed: 'refused' };
  if (status === 429) return { failed: 'busy', seconds: secondsIn(headers) };
  return { failed: status >= 500 ? 'away' : 'odd' };
}

const aMinute = 60;
const anHour = 3_600;

/**
 * Retry-After in seconds or as a date, from one second to an hour; a minute where it says nothing. A date is counted from the answer's own, where
 * it has one: the two clocks need not agree. Source: RFC 9110, 10.2.3.
 */
function secondsIn(headers: Headers): number {
  const said = headers.get('retry-after')?.trim() ?? '';
  const seconds = /^\d+$/.test(said)
    ? Number(said)
    : Math.ceil(((dateIn(said) ?? Number.NaN) - (dateIn(headers.get('date') ?? '') ?? Date.now())) / 1_000);
  return Number.isNaN(seconds) ? aMinute : Math.min(anHour, Math.max(1, seconds));
}

// With a name of a day or month in it: JavaScript takes "-5" and "1.5" for dates, too.
function dateIn(said: string): number | null {
  const at = /[A-Za-z]{3}/.test(said) ? Date.parse(said) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

// What it is called is known by now, whatever becomes of the rest.
async function leave({ body }: Response): Promise<void> {
  await body?.cancel().catch(() => undefined);
}

async function read(answer: Response): Promise<Asked> {
  const [type = ''] = (answer.headers.get('content-type') ?? '').split(';');
  if (!/^application\/(?:[\w.+-]+\+)?json$/i.test(type.trim())) {
    await leave(answer);
    return { failed: 'odd' };
  }
  const text = await textOf(answer);
  if (text === null) return { failed: 'odd' };
  try {
    return { said: JSON.parse(text) };
  } catch {
    return { failed: 'odd' };
  }
}

async function textOf({ body }: Response): Promise<string | null> {
  if (!body) return '';
  const parts: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop ends the connection: what is too long is not read to its end.
  for await (const part of body) {
    length += part.length;
    if (length > longestAnswer) return null;
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}

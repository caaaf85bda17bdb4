import PostalMime from 'postal-mime';

/** The fields a report gives of one recipient, by their names in lower case. */
type Fields = ReadonlyMap<string, string>;

/**
 * Why a mail server gave a letter back for good, in its own words; null for everything else that comes to a letter's return address:
 * news of a delay or an arrival, somebody's out-of-office, what nobody can read. Source: RFC 3464, RFC 3463.
 */
export async function reasonOfFailure(message: Uint8Array): Promise<string | null> {
  const failed = groupsIn(await reportIn(message)).find(
    (fields) => /^failed\b/i.test(fields.get('action') ?? '') && statusOf(fields).startsWith('5.'),
  );
  return failed ? wordsOf(failed) : null;
}

/** The part a mail server writes for other programs; empty when the message is not a report of a delivery. */
async function reportIn(message: Uint8Array): Promise<string> {
  const { headers, attachments } = await PostalMime.parse(message, limits).catch(() => unreadable);
  const kind = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (!/^\s*multipart\/report\b/i.test(kind) || !/report-type\s*=\s*"?delivery-status\b/i.test(kind)) return '';
  const part = attachments.find(({ mimeType }) => /^message\/(global-)?delivery-status$/.test(mimeType));
  return typeof part?.content === 'string' ? part.content : '';
}

const limits = { forceRfc822Attachments: true, attachmentEncoding: 'utf8', maxNestingDepth: 20 } as const;
const unreadable = { headers: [], attachments: [] };

// Fields of the whole message, a blank line, then those of each recipient, likewise.
function groupsIn(report: string): Fields[] {
  return report
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map(fieldsIn);
}

function fieldsIn(group: string): Fields {
  const unfolded = group.replace(/\n[ \t]+/g, ' ').split('\n');
  const fields = unfolded.map((line) => /^([\w-]+)[ \t]*:(.*)$/.exec(line) ?? []);
  return new Map(fields.map(([, name = '', value = '']) => [name.toLowerCase(), value.trim()]));
}

function statusOf(fields: Fields): string {
  return /\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? '';
}

// "smtp; 550 5.1.1 No such user" without the name of the protocol, and with the status where the server left it out.
function wordsOf(fields: Fields): string {
  const said = (fields.get('diagnostic-code') ?? '').replace(/^[\w-]+\s*;\s*/, '');
  const status = statusOf(fields);
  return said.includes(status) ? said : `${status} ${said}`.trim();
}

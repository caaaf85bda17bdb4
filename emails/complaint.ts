import PostalMime from 'postal-mime';
import { letterNamedIn } from './return-address';

/**
 * Which letter somebody called spam, by a mailbox provider’s report; null for everything else. The letter is known by its return address alone, which
 * nobody can make up, wherever in the report it stands. Source: RFC 5965.
 */
export async function complainedLetter(message: Uint8Array): Promise<string | null> {
  const { headers, attachments } = await PostalMime.parse(message, limits).catch(() => unreadable);
  const kind = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (!/^\s*multipart\/report\b/i.test(kind) || !/report-type\s*=\s*"?feedback-report\b/i.test(kind)) return null;
  const texts = attachments.map(({ content }) => (typeof content === 'string' ? content : ''));
  const report = texts[attachments.findIndex(({ mimeType }) => mimeType === 'message/feedback-report')] ?? '';
  if (!/^feedback-type[ \t]*:[ \t]*(abuse|opt-out)/im.test(report)) return null;
  return letterNamedIn(texts.join('\n'));
}

const limits = { forceRfc822Attachments: true, attachmentEncoding: 'utf8', maxNestingDepth: 20 } as const;
const unreadable = { headers: [], attachments: [] };

import { readFileSync } from 'node:fs';
import { createTransport } from 'nodemailer';
import { env } from '@/lib/env';
import { mailDomain } from './voice';

type Carrier = ReturnType<typeof open>;

let opened: Carrier | null = null;

/** This process's connections to the mail server, opened when first needed. */
export function carrier(): Carrier {
  return (opened ??= open());
}

export function closeCarrier(): void {
  opened?.close();
  opened = null;
}

/** Whether the mail server answers and lets us in. */
export async function mailAnswers(): Promise<boolean> {
  try {
    return await carrier().verify();
  } catch {
    return false;
  }
}

/**
 * The headers that are signed: mail programs offer the end of letters by one press only where both of its headers are. Source: RFC 8058, 4.
 */
const signed =
  'from:to:subject:date:message-id:reply-to:mime-version:content-type:auto-submitted:list-unsubscribe:list-unsubscribe-post';

function signing() {
  const { DKIM_KEY, DKIM_SELECTOR: keySelector } = env;
  if (!DKIM_KEY || !keySelector) return {};
  const privateKey = readFileSync(DKIM_KEY, 'utf8');
  return { dkim: { domainName: mailDomain(), keySelector, privateKey, headerFieldNames: signed } };
}

// A letter is tried again by its job, never by the pool: two who try again would send it twice as often.
function open() {
  return createTransport({
    pool: true,
    url: env.SMTP_URL,
    maxConnections: 5,
    maxRequeues: 0,
    idleTimeout: 30_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...signing(),
  });
}

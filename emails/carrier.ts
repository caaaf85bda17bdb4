import { createTransport } from 'nodemailer';
import { env } from '@/lib/env';

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
  });
}

import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { env } from '@/lib/env';
import { markBounced, markComplained } from '@/lib/letter/commands';
import { isQueued } from '@/lib/letter/queries';
import { log } from '@/lib/log';
import { complainedLetter } from './complaint';
import { reasonOfFailure } from './delivery-report';
import { isForComplaints, letterReturnedTo } from './return-address';

const largest = 1_000_000;
const triesAgainIn = 10_000;

/**
 * Listens on `port` of `host` for letters that come back, at addresses the portal made and no other (550). What is read is taken (250) even when
 * it says nothing: refused, it would only go round once more. What cannot be kept now is asked for again (451). While the port is taken
 * it tries again. `close` lets what is begun be finished.
 */
export function openLetterbox(
  port: number,
  host = env.BOUNCE_HOST,
): { server: SMTPServer; close: () => Promise<void> } {
  const server = new SMTPServer({
    name: env.BOUNCE_ADDRESS?.split('@')[1],
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: largest,
    rejectOversized: true,
    maxRecipients: 1,
    maxClients: 50,
    closeTimeout: 5_000,
    onRcptTo: ({ address }, _session, answer) => answer(isOurs(address) ? null : refusal(550, 'No such mailbox here')),
    onData: (stream, { envelope: { rcptTo } }, answer) => {
      const letterId = letterReturnedTo(rcptTo[0]?.address ?? '') ?? '';
      read(stream, letterId).then(
        (kept) => answer(kept ? null : refusal(451, 'Not now, try again later')),
        () => answer(refusal(451, 'Not now, try again later')),
      );
    },
  });
  return { server, close: keepListening(server, port, host) };
}

function isOurs(address: string): boolean {
  return letterReturnedTo(address) !== null || isForComplaints(address);
}

async function keepComplaint(letterId: string): Promise<boolean> {
  try {
    if (await markComplained(letterId)) log.info({ letterId }, 'letter called spam');
    return true;
  } catch (fault) {
    log.warn({ letterId, fault: fault instanceof Error ? fault.name : 'unknown' }, 'a complaint cannot be kept now');
    return false;
  }
}

/** False when it should be brought again. */
async function read(stream: SMTPServerDataStream, letterId: string): Promise<boolean> {
  const message = await gather(stream);
  const complaint = await complainedLetter(message);
  if (complaint) return keepComplaint(complaint);
  if (letterId === '') return true;
  const reason = await reasonOfFailure(message);
  if (!reason) log.debug({ letterId }, 'what came back says nothing');
  return !reason || keep(letterId, reason);
}

// A server nearby may answer before the worker that sent the letter has written so down.
async function keep(letterId: string, reason: string): Promise<boolean> {
  try {
    const bounced = await markBounced(letterId, reason);
    if (bounced) log.info({ letterId }, 'letter bounced');
    return bounced || !(await isQueued(letterId));
  } catch (fault) {
    log.warn({ letterId, fault: fault instanceof Error ? fault.name : 'unknown' }, 'a bounce cannot be kept now');
    return false;
  }
}

// What is too large is read to its end and forgotten; the server refuses it (552).
async function gather(stream: SMTPServerDataStream): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of stream) {
    if (stream.sizeExceeded) parts.length = 0;
    else parts.push(part);
  }
  return Buffer.concat(parts);
}

function keepListening(server: SMTPServer, port: number, host: string): () => Promise<void> {
  let again: NodeJS.Timeout | undefined;
  server.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (!/^(EADDRINUSE|EADDRNOTAVAIL|EACCES|ENOTFOUND)$/.test(code ?? '')) return;
    log.warn({ host, port, code }, 'letters cannot come back to this worker: its port is taken or not allowed');
    again = setTimeout(() => server.listen(port, host), triesAgainIn);
  });
  server.listen(port, host, () => log.info({ host, port }, 'letters can come back'));
  return () => {
    clearTimeout(again);
    return new Promise((closed) => server.close(() => closed()));
  };
}

function refusal(responseCode: number, sentence: string): Error {
  return Object.assign(new Error(sentence), { responseCode });
}

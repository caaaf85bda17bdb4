import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export type Received = { from: string; recipients: string[]; headers: string; body: string };

/** What the server does to the next letters: takes them, answers a command in these words, or hangs up after the letter before saying so. */
export type Mood = 'takes' | 'hangs_up' | Reply;
type Reply = { to: 'MAIL' | 'RCPT' | 'DATA'; words: string };

/** A real SMTP server on this machine; `port` 0 takes any free one. `mood` can be changed between letters. */
export async function startMailServer(port = 0) {
  const received: Received[] = [];
  const state: { mood: Mood } = { mood: 'takes' };
  const answerTo = (command: Reply['to']) =>
    typeof state.mood === 'object' && state.mood.to === command ? refusal(state.mood.words) : null;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    hideENHANCEDSTATUSCODES: true,
    onMailFrom: (_address, _session, answer) => answer(answerTo('MAIL')),
    onRcptTo: (_address, _session, answer) => answer(answerTo('RCPT')),
    onData: async (stream, session, answer) => {
      received.push(read(await text(stream), session));
      if (state.mood === 'hangs_up') for (const connection of server.connections) connection.close();
      else answer(answerTo('DATA'));
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const address = server.server.address() as AddressInfo;
  const stop = () => new Promise<void>((stopped) => server.close(() => stopped()));
  return { received, state, stop, port: address.port, url: `smtp://127.0.0.1:${address.port}` };
}

function read(source: string, { envelope }: SMTPServerSession): Received {
  const end = source.indexOf('\r\n\r\n');
  return {
    from: envelope.mailFrom ? envelope.mailFrom.address : '',
    recipients: envelope.rcptTo.map(({ address }) => address),
    headers: source.slice(0, end).replace(/\r\n[ \t]+/g, ' '),
    body: fromQuotedPrintable(source.slice(end + 4)),
  };
}

function fromQuotedPrintable(source: string): string {
  const bytes = source
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function refusal(words: string): Error {
  return Object.assign(new Error(words.slice(4)), { responseCode: Number(words.slice(0, 3)) });
}

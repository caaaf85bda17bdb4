import { createConnection, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import type { Antivirus, Verdict } from './port';

/** How long the scanner may be silent. */
const patience = 20_000;

/** The longest answer: a name and a word. */
const longest = 1_000;

/**
 * ClamAV's daemon at tcp://host:port or unix:/path, which is sent the file and keeps nothing. Source: clamd's INSTREAM: chunks with their
 * length before them, in four bytes, the biggest first; a length of 0 ends. `silence`: how long it may say nothing, in milliseconds.
 */
export function clamd(address: string, silence = patience): Antivirus {
  return async (file) => {
    const socket = connect(address, silence);
    try {
      const [, said] = await Promise.all([send(file, socket), answerOf(socket)]);
      return verdictIn(said);
    } catch (fault) {
      return { verdict: 'away', why: fault instanceof Error ? fault.message : 'It said nothing.' };
    } finally {
      socket.destroy();
      file.destroy();
    }
  };
}

function connect(address: string, silence: number): Socket {
  const { protocol, hostname, port, pathname } = new URL(address);
  const to = protocol === 'unix:' ? { path: decodeURIComponent(pathname) } : { host: hostname, port: Number(port) };
  return createConnection({ ...to, noDelay: true }).setTimeout(silence);
}

async function send(file: Readable, socket: Socket): Promise<void> {
  const write = (bytes: Uint8Array) =>
    new Promise<void>((resolve) => {
      // A scanner that has said its word hangs up on the rest: the answer counts, not the end of the sending.
      if (!socket.writable || socket.write(bytes)) return resolve();
      socket.once('drain', resolve).once('close', () => resolve());
    });
  await write(Buffer.from('zINSTREAM\0'));
  for await (const chunk of file as AsyncIterable<Uint8Array>) {
    if (chunk.length === 0) continue;
    await write(lengthOf(chunk.length));
    await write(chunk);
  }
  await write(lengthOf(0));
}

function lengthOf(bytes: number): Uint8Array {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(bytes);
  return four;
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    socket
      .setEncoding('utf8')
      .on('data', (text) => {
        said = (said + text).slice(0, longest);
        if (said.includes('\0')) resolve(said);
      })
      .on('timeout', () => reject(new Error('The scanner is silent.')))
      .on('error', (fault) => (said ? resolve(said) : reject(fault)))
      .on('close', () => (said ? resolve(said) : reject(new Error('The scanner hung up.'))));
  });
}

// Only these two sentences are a verdict. Whatever else it says, the file was not looked at.
function verdictIn(said: string): Verdict {
  const line = said.replace(/[\0\r\n]+$/, '');
  if (line === 'stream: OK') return { verdict: 'clean' };
  const name = /^stream: ([\x21-\x7e][\x20-\x7e]{0,200}) FOUND$/.exec(line)?.[1];
  return name
    ? { verdict: 'infected', name }
    : { verdict: 'away', why: line.replace(/[^\x20-\x7e]/g, '?').slice(0, 200) };
}

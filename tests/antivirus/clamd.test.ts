import { createServer, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clamd } from '@/lib/antivirus/clamd';
import { findFreePort } from '@/scripts/parts/ports.mjs';
import { eicar, startClamd } from '../support/clamd';

const of = (...parts: (string | Buffer)[]) => Readable.from(parts.map((part) => Buffer.from(part)));

describe('a real clamd', () => {
  let real: Awaited<ReturnType<typeof startClamd>>;
  beforeAll(async () => {
    real = await startClamd();
  });
  afterAll(() => real.stop());

  test('finds what it knows, and says its name', async () => {
    expect(await clamd(real.address)(of(eicar))).toEqual({ verdict: 'infected', name: 'Eicar-Test.UNOFFICIAL' });
  });

  test('finds it in a file sent in many parts, an empty one among them', async () => {
    const parts = [...eicar].flatMap((sign) => [sign, '']);
    expect(await clamd(real.address)(of(...parts))).toMatchObject({ verdict: 'infected' });
  });

  test('says of any other file that it is clean, by its port and by its socket', async () => {
    expect(await clamd(real.address)(of('%PDF-1.7 hello'))).toEqual({ verdict: 'clean' });
    expect(await clamd(real.socket)(of('%PDF-1.7 hello'))).toEqual({ verdict: 'clean' });
  });

  test('a document of 8 MB is looked at whole; one it is too large for was not looked at', async () => {
    const megabytes = (many: number) => Readable.from(Array.from({ length: many }, () => Buffer.alloc(1_000_000, 97)));
    expect(await clamd(real.address)(megabytes(8))).toEqual({ verdict: 'clean' });
    expect(await clamd(real.address)(megabytes(30))).toMatchObject({ verdict: 'away' });
  });
});

describe('whatever else answers is no verdict', () => {
  const server = createServer((socket) => answer(socket));
  let answer: (socket: Socket) => void = () => undefined;
  let address: string;
  beforeAll(async () => {
    const port = await findFreePort();
    address = `tcp://127.0.0.1:${port}`;
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  });
  afterAll(() => void server.close());

  test.each<[string, (socket: Socket) => void]>([
    ['a fault', (socket) => socket.end("stream: Can't allocate memory ERROR\0")],
    ['a sentence that holds the good one', (socket) => socket.end('stream: OK? stream: OK not\0')],
    ['two sentences', (socket) => socket.end('stream: OK\nstream: Eicar FOUND\0')],
    ['a name of control characters', (socket) => socket.end('stream: \u001b[2J FOUND\0')],
    ['words without end', (socket) => void socket.end('x'.repeat(100_000))],
    ['half a word', (socket) => socket.end('stream: O')],
    ['nothing', (socket) => void socket.end()],
    ['a connection cut', (socket) => void socket.destroy()],
  ])('%s', async (_, said) => {
    answer = (socket) => void socket.on('error', () => undefined).once('data', () => said(socket));
    expect(await clamd(address)(of('hello'))).toMatchObject({
      verdict: 'away',
      why: expect.stringMatching(/^[\x20-\x7e]+$/),
    });
  });

  test('silence, in its time', async () => {
    answer = () => undefined;
    expect(await clamd(address, 200)(of('hello'))).toEqual({ verdict: 'away', why: 'The scanner is silent.' });
  });

  test('nobody there', async () => {
    expect(await clamd(`tcp://127.0.0.1:${await findFreePort()}`)(of('hello'))).toMatchObject({ verdict: 'away' });
  });

  test('a file that breaks off in the middle', async () => {
    answer = (socket) => void socket.on('error', () => undefined);
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('hello');
        throw new Error('The store hung up.');
      })(),
    );
    expect(await clamd(address)(broken)).toEqual({ verdict: 'away', why: 'The store hung up.' });
  });
});

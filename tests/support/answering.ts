import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/** What a server was asked. */
export type Question = { method: string; path: string; headers: IncomingMessage['headers']; body: string };

type Answer = (response: ServerResponse, asked: Question) => void;

/** A service of somebody else's on this machine, for one test file. It answers as `answer` was set last, and remembers what it was asked. */
export async function somebodyElses() {
  const asked: Question[] = [];
  let answer: Answer = (response) => response.writeHead(500).end();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      const question = { method, path, headers, body: Buffer.concat(parts).toString() };
      asked.push(question);
      answer(response, question);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    answers: (next: Answer) => {
      asked.length = 0;
      answer = next;
    },
  };
}

export const json =
  (said: unknown, status = 200): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));

type Fault = [string, Answer, { failed: string; seconds?: number }];

// As fast as it is read, until it is not read any more.
const pours: Answer = (to) => {
  to.writeHead(200, { 'content-type': 'application/json' });
  const pour = () => {
    while (!to.destroyed && to.write(' '.repeat(65_536)));
  };
  to.on('drain', pour);
  pour();
};

const deep = (to: ServerResponse) =>
  to.writeHead(200, { 'content-type': 'application/json' }).end(`${'['.repeat(400_000)}${']'.repeat(400_000)}`);

/** How long a test waits: as long as a person does, and less where nothing comes. */
export const waiting = ({ failed }: { failed?: string } = {}) => AbortSignal.timeout(failed === 'slow' ? 300 : 3_000);

/** Every way a service can fail its asker, and what that is called. */
export const faults: readonly Fault[] = [
  ['429 with seconds', (to) => to.writeHead(429, { 'retry-after': '90' }).end(), { failed: 'busy', seconds: 90 }],
  ['429 with a day', (to) => to.writeHead(429, { 'retry-after': '86400' }).end(), { failed: 'busy', seconds: 3600 }],
  [
    '429 with a past date',
    (to) => to.writeHead(429, { 'retry-after': 'Thu, 01 Jan 2026 00:00:00 GMT' }).end(),
    { failed: 'busy', seconds: 1 },
  ],
  ['429 that says nothing', (to) => to.writeHead(429).end(), { failed: 'busy', seconds: 60 }],
  [
    '429 with more than a lifetime',
    (to) => to.writeHead(429, { 'retry-after': '9'.repeat(40) }).end(),
    { failed: 'busy', seconds: 3600 },
  ],
  [
    '429 with a date by a clock of its own',
    (to) =>
      to
        .writeHead(429, { date: 'Thu, 01 Jan 2015 00:00:00 GMT', 'retry-after': 'Thu, 01 Jan 2015 00:02:00 GMT' })
        .end(),
    { failed: 'busy', seconds: 120 },
  ],
  [
    '429 with less than nothing',
    (to) => to.writeHead(429, { 'retry-after': '-5' }).end(),
    { failed: 'busy', seconds: 60 },
  ],
  ['429 with nonsense', (to) => to.writeHead(429, { 'retry-after': 'soon' }).end(), { failed: 'busy', seconds: 60 }],
  ['403', (to) => to.writeHead(403).end(), { failed: 'refused' }],
  ['500', json({ error: {} }, 500), { failed: 'away' }],
  ['503', (to) => to.writeHead(503).end(), { failed: 'away' }],
  ['418', (to) => to.writeHead(418).end(), { failed: 'odd' }],
  ['204', (to) => to.writeHead(204).end(), { failed: 'odd' }],
  ['a page instead', (to) => to.writeHead(200, { 'content-type': 'text/html' }).end('{"data":[]}'), { failed: 'odd' }],
  [
    'a page that speaks of JSON',
    (to) => to.writeHead(200, { 'content-type': 'text/html; about=json' }).end('{"data":[]}'),
    { failed: 'odd' },
  ],
  ['JSON that is deep', (to) => deep(to), { failed: 'odd' }],
  [
    'a redirect to this machine that is kept',
    (to) => to.writeHead(308, { location: 'http://127.0.0.1:5432/' }).end(),
    { failed: 'odd' },
  ],
  ['429 that goes on talking', (to) => to.writeHead(429).write('x'), { failed: 'busy', seconds: 60 }],
  [
    'a page that says it is JSON',
    (to) => to.writeHead(200, { 'content-type': 'application/json' }).end('<h1>'),
    { failed: 'odd' },
  ],
  ['JSON of another shape', json([[], null, 7]), { failed: 'odd' }],
  ['nothing', (to) => to.writeHead(200, { 'content-type': 'application/json' }).end(), { failed: 'odd' }],
  ['an answer without end', pours, { failed: 'odd' }],
  ['a redirect', (to) => to.writeHead(302, { location: 'http://127.0.0.1:9/elsewhere' }).end(), { failed: 'odd' }],
  ['a connection cut', (to) => void to.destroy(), { failed: 'away' }],
  [
    'half an answer',
    (to) =>
      void to
        .writeHead(200, { 'content-type': 'application/json', 'content-length': '99' })
        .write('{"a":', () => to.destroy()),
    { failed: 'away' },
  ],
  ['silence', () => undefined, { failed: 'slow' }],
  [
    'an answer that never ends',
    (to) => void to.writeHead(200, { 'content-type': 'application/json' }).write('{"a":'),
    { failed: 'slow' },
  ],
];

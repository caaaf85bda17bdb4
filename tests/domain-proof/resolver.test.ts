import { afterEach, expect, test } from 'vitest';
import { findingOf } from '@/lib/domain-proof/finding';
import { resolverBy } from '@/lib/domain-proof/resolver';
import { alias, type Says, startBabbler, startNameServer, startTcpBabbler, txt } from '../support/name-server';

const name = '_mitra.melati.example';
const value = 'mitra-proof=abcdefghijklmnopqrstuvwxyz234567';
const patience = { all: 600, each: 200 };

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

type Answering = Parameters<typeof startNameServer>[0];

async function serving(says: Says | Answering) {
  const started = await startNameServer(typeof says === 'function' ? says : () => says);
  stops.push(started.stop);
  return started;
}

async function look(says: Says | Answering) {
  const { server } = await serving(says);
  const looked = await resolverBy([server], patience)(name);
  expect(looked.resolver).toBe(`127.0.0.1:${server.port}`);
  return { ...findingOf(looked, value), told: looked.told };
}

test('the value is found, be it alone or among many records', async () => {
  expect(await look(txt(name, value))).toMatchObject({ found: 'held', values: [{ text: value, parts: 1 }], more: 0 });
  const many = Array.from({ length: 15 }, (_, at) => `site-check=${at}`);
  expect(await look(txt(name, ...many, value))).toMatchObject({
    found: 'held',
    values: [{ text: value }, {}, {}, {}, {}],
    more: 11,
  });
});

test('parts of one record are read as one text, and two records are not', async () => {
  const [one, other] = [value.slice(0, 20), value.slice(20)];
  expect(await look(txt(name, [one, other]))).toMatchObject({ found: 'held', values: [{ text: value, parts: 2 }] });
  expect(await look(txt(name, one, other))).toMatchObject({ found: 'other' });
});

test('quotation marks, capitals and blanks around it prove the same; a value within another proves nothing', async () => {
  for (const written of [`"${value}"`, value.toUpperCase(), ` ${value} `, `" ${value}"`])
    expect((await look(txt(name, written))).found, written).toBe('held');
  for (const written of [`${value}x`, `x ${value}`, `${value} ${value}`, value.slice(0, -1), `""${value}"`, ''])
    expect((await look(txt(name, written))).found, written).toBe('other');
});

test('another value is told as another; no record and no name as nothing', async () => {
  expect(await look(txt(name, 'v=spf1 -all'))).toMatchObject({ found: 'other', values: [{ text: 'v=spf1 -all' }] });
  expect((await look({ records: [] })).found).toBe('nothing');
  expect((await look({ rcode: 3 })).found).toBe('nothing');
});

test('a name server that cannot tell is told as that, with its code, and the next one is asked', async () => {
  expect(await look({ rcode: 2 })).toMatchObject({ found: 'failed', code: 'SERVFAIL' });
  expect(await look({ rcode: 5 })).toMatchObject({ found: 'failed', code: 'REFUSED' });
  const [broken, working] = [await serving({ rcode: 2 }), await serving(txt(name, value))];
  const looked = await resolverBy([broken.server, working.server], patience)(name);
  expect(looked).toMatchObject({ told: 'records', resolver: `127.0.0.1:${working.server.port}` });
});

test('silence is told as silence, in time, and is neither that it is there nor that it is gone', async () => {
  const begun = performance.now();
  expect((await look('nothing')).found).toBe('silent');
  expect(performance.now() - begun).toBeLessThan(patience.all + 300);
  const nobody = { host: '127.0.0.1', port: 9 };
  expect((await resolverBy([nobody], patience)(name)).told).toBe('silent');
  expect(await resolverBy([], patience)(name)).toEqual({ told: 'silent', resolver: '' });
});

test('one lost packet loses nothing: it is asked again', async () => {
  let times = 0;
  expect((await look(() => (times++ === 0 ? 'nothing' : txt(name, value)))).found).toBe('held');
});

test('an answer that was cut is asked for over TCP, up to what a message can hold', async () => {
  const large = Array.from({ length: 60 }, (_, at) => `${at} ${'x'.repeat(245)}`);
  const { server, asked } = await serving((_, over) => (over === 'udp' ? 'cut' : txt(name, ...large, value)));
  const looked = await resolverBy([server], { all: 9_000, each: 8_000 })(name);
  expect(findingOf(looked, value)).toMatchObject({ found: 'held', more: 56 });
  expect(asked).toEqual([`udp ${name}`, `tcp ${name}`]);
});

test('a hundred thousand signs of text come to an end, in time and in memory', async () => {
  const hundred = Buffer.alloc(100_000, 'x');
  const server = await startTcpBabbler((question) => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(65_535);
    return Buffer.concat([length, question, hundred]);
  });
  stops.push(server.stop);
  const looked = await resolverBy([server.server], { all: 2_000, each: 800 })(name);
  expect(['odd', 'nothing']).toContain(looked.told);
  expect((await look(txt(name, ['x'.repeat(255)]))).values[0]?.text).toBe(`${'x'.repeat(120)}…`);
});

test('an answer over TCP that ends too soon is odd', async () => {
  const server = await startTcpBabbler((question) => Buffer.concat([Buffer.from([0x10, 0]), question]));
  stops.push(server.stop);
  expect((await resolverBy([server.server], { all: 900, each: 400 })(name)).told).toBe('odd');
});

test('a record of another name is nobody’s answer', async () => {
  expect((await look(txt('_mitra.evil.example', value))).found).toBe('nothing');
  expect((await look(txt('melati.example', value))).found).toBe('nothing');
  expect((await look(txt(name.toUpperCase(), value))).found).toBe('held');
});

test('an answer with another number or another question is waited past', async () => {
  const flagged = (question: Buffer) => {
    const answer = Buffer.from(question);
    answer.writeUInt16BE(0x8180, 2);
    return answer;
  };
  const wrongNumber = await startBabbler((question) => {
    const answer = flagged(question);
    answer.writeUInt16BE((question.readUInt16BE(0) + 1) % 65_536, 0);
    return answer;
  });
  const wrongQuestion = await startBabbler((question) => {
    const answer = flagged(question);
    answer.write('x', 14, 'latin1');
    return answer;
  });
  const echo = await startBabbler((question) => question);
  for (const { server, stop } of [wrongNumber, wrongQuestion, echo]) {
    stops.push(stop);
    expect((await resolverBy([server], patience)(name)).told).toBe('silent');
  }
});

test('bytes that are no packet are odd, and fail nothing', async () => {
  for (const bytes of [
    (question: Buffer) => Buffer.concat([question.subarray(0, 12), Buffer.alloc(40, 0xff)]),
    (question: Buffer) => Buffer.concat([question.subarray(0, 12), Buffer.from([0xc0, 0x0c])]),
  ]) {
    const server = await startBabbler(bytes);
    stops.push(server.stop);
    expect((await resolverBy([server.server], patience)(name)).told).toBe('odd');
  }
});

test('aliases are followed within the answer, and those that lead in a circle are told', async () => {
  const there = { name: 'proofs.melati.example', ttl: 60, type: 'TXT' as const, data: value };
  expect((await look({ records: [alias(name, there.name), there] })).found).toBe('held');
  expect((await look({ records: [alias(name, 'elsewhere.example'), there] })).found).toBe('nothing');
  expect((await look({ records: [alias(name, name)] })).found).toBe('loop');
  const chain = (length: number) =>
    Array.from({ length }, (_, at) => alias(at === 0 ? name : `${at}.example`, `${at + 1}.example`));
  const end = (length: number) => ({ ...there, name: `${length}.example` });
  expect((await look({ records: [...chain(8), end(8)] })).found).toBe('held');
  expect((await look({ records: [...chain(18), end(18)] })).found).toBe('loop');
  expect((await look({ records: [alias(name, 'b.example'), alias('b.example', name)] })).found).toBe('loop');
});

test('what cannot be seen or turns the text around is shown by its number', async () => {
  const { values } = await look(txt(name, 'a\u0000b\u001b[31m\u202ec\u200bd\u2066\n<b>é'));
  expect(values[0]?.text).toBe('a\\u{0}b\\u{1b}[31m\\u{202e}c\\u{200b}d\\u{2066}\\u{a}<b>é');
  const piled = await look(txt(name, `e${'\u0301'.repeat(30)}`));
  expect(piled.values[0]?.text).toMatch(/^[ -~é…\\u{}]+$/u);
});

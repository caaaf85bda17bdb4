import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import { createServer, type Server as TcpServer } from 'node:net';
import DNS from 'dns2';

type Record = { name: string; ttl: number } & (
  | { type: 'TXT'; data: string | string[] }
  | { type: 'CNAME'; data: string }
);

/** What a name server of a test says to a question: records, a code of RFC 1035 (2 SERVFAIL, 3 NXDOMAIN, 5 REFUSED), or nothing at all. */
export type Says = { records: readonly Record[] } | { rcode: number } | 'nothing' | 'cut';

export const txt = (name: string, ...data: (string | string[])[]): Says => ({
  records: data.map((one) => ({ name, ttl: 60, type: 'TXT', data: one })),
});

export const alias = (name: string, to: string): Record => ({ name, ttl: 60, type: 'CNAME', data: to });

const { Packet } = DNS;

/** A real name server on this machine, over UDP and TCP, that says what `says` says of a name. `asked`: the names so far, each with its way. */
export async function startNameServer(says: (name: string, over: 'udp' | 'tcp') => Says, port = 0) {
  const asked: string[] = [];
  const answer = (over: 'udp' | 'tcp') => (request: InstanceType<typeof Packet>, send: (response: unknown) => void) => {
    const [question] = request.questions;
    const name = (question as { name?: string } | undefined)?.name ?? '';
    asked.push(`${over} ${name}`);
    const said = says(name, over);
    if (said === 'nothing') return;
    const response = Packet.createResponseFromRequest(request);
    response.additionals = [];
    if (said === 'cut') response.header.tc = 1;
    else if ('rcode' in said) response.header.rcode = said.rcode;
    else response.answers.push(...said.records.map(resourceOf));
    send(response);
  };
  // A port that is free over UDP may be somebody's over TCP: then another one is taken.
  for (let tries = 20; ; tries -= 1) {
    const udp = DNS.createUDPServer(answer('udp') as never);
    const bound = await new Promise<number>((resolve) => {
      udp.on('listening', () => resolve((udp.address() as AddressInfo).port));
      void udp.listen(port, '127.0.0.1');
    });
    const tcp = DNS.createTCPServer(answer('tcp') as never) as unknown as TcpServer;
    const fault = await new Promise<Error | null>((resolve) => {
      tcp.once('error', resolve).listen(bound, '127.0.0.1', () => resolve(null));
    });
    const stop = () => {
      udp.close();
      tcp.close();
    };
    if (!fault) return { server: { host: '127.0.0.1', port: bound }, asked, stop };
    udp.close();
    if (port !== 0 || tries === 0) throw fault;
  }
}

function resourceOf({ name, ttl, type, data }: Record): DNS.Packet.Resource {
  const shared = { name, ttl, class: Packet.CLASS.IN, type: Packet.TYPE[type] };
  return (type === 'CNAME' ? { ...shared, domain: data } : { ...shared, data }) as DNS.Packet.Resource;
}

/** A server that answers every packet with just these bytes, the number of the question put in front. */
export async function startBabbler(bytes: (question: Buffer) => Buffer) {
  const socket = createSocket('udp4');
  socket.on('message', (question, { port, address }) => socket.send(bytes(question), port, address));
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return { server: { host: '127.0.0.1', port: socket.address().port }, stop: () => void socket.close() };
}

/** A server over TCP that sends just these bytes to every question, beside one over UDP that says that its answer is cut. */
export async function startTcpBabbler(bytes: (question: Buffer) => Buffer) {
  const udp = await startNameServer(() => 'cut');
  udp.stop();
  const cut = createSocket('udp4');
  cut.on('message', (question, { port, address }) => {
    const answer = Buffer.from(question);
    answer.writeUInt16BE(0x8380, 2);
    cut.send(answer, port, address);
  });
  await new Promise<void>((resolve) => cut.bind(0, '127.0.0.1', resolve));
  const { port } = cut.address();
  const tcp = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (question: Buffer) => socket.end(bytes(question.subarray(2))));
  });
  await new Promise<void>((resolve) => tcp.listen(port, '127.0.0.1', () => resolve()));
  const stop = () => {
    cut.close();
    tcp.close();
  };
  return { server: { host: '127.0.0.1', port }, stop };
}

import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import { type DecodedPacket, decode, encode } from 'dns-packet';
import type { NameServer } from '@/lib/outside/name-server';

/** What came back: a packet that answers just this question, or why there is none. */
export type Heard = DecodedPacket | 'silent' | 'odd';

/** The most a reader takes over TCP: what a length of two bytes can say. */
const longest = 65_535;

/**
 * Asks one name server for the TXT records at a name, over UDP, and over TCP when the answer was cut. It never throws. Whatever does not
 * carry our number and our question is not for us, and is waited past. Source: RFC 1035, 4; RFC 5452, 9.
 */
export async function askServer(server: NameServer, name: string, wait: number): Promise<Heard> {
  const query = queryFor(name);
  const heard = await overUdp(server, query, name, wait);
  return typeof heard === 'object' && heard.flag_tc ? overTcp(server, query, name, wait) : heard;
}

function queryFor(name: string): Buffer {
  return encode({
    type: 'query',
    id: randomInt(65_536),
    flags: recursionDesired,
    questions: [{ type: 'TXT', name }],
    additionals: [
      {
        type: 'OPT',
        name: '.',
        udpPayloadSize: 1232,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: 0,
        flag_do: false,
        options: [],
      },
    ],
  });
}

const recursionDesired = 1 << 8;

function overUdp({ host, port }: NameServer, query: Buffer, name: string, wait: number): Promise<Heard> {
  return new Promise((resolve) => {
    const socket = createSocket(isIPv6(host) ? 'udp6' : 'udp4');
    let over = false;
    // Once: a socket that is closed twice, or asked after that, is a fault nobody hears, which ends the process.
    const end = (heard: Heard) => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      resolve(heard);
      socket.removeAllListeners('message').close();
    };
    const timer = setTimeout(() => end('silent'), wait);
    socket.on('error', () => end('silent'));
    socket.on('message', (bytes) => {
      const heard = read(bytes, query, name);
      if (heard) end(heard);
    });
    // Connected, the system drops what comes from any other address.
    socket.connect(port, host, () => over || socket.send(query, (fault) => fault && end('silent')));
  });
}

function overTcp({ host, port }: NameServer, query: Buffer, name: string, wait: number): Promise<Heard> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (heard: Heard) => {
      clearTimeout(timer);
      resolve(heard);
      socket.destroy();
    };
    const timer = setTimeout(() => end('silent'), wait);
    let bytes = Buffer.alloc(0);
    socket.on('error', () => end('silent')).once('close', () => end('odd'));
    socket.once('connect', () => socket.write(Buffer.concat([lengthOf(query), query])));
    socket.on('data', (more: Buffer) => {
      bytes = Buffer.concat([bytes, more]).subarray(0, longest + 2);
      const length = bytes.length >= 2 ? bytes.readUInt16BE(0) : longest;
      if (bytes.length >= length + 2) end(read(bytes.subarray(2, length + 2), query, name) ?? 'odd');
    });
  });
}

function lengthOf(query: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(query.length);
  return length;
}

/** The packet, `odd` when ours cannot be read, null when it is not ours. */
function read(bytes: Buffer, query: Buffer, name: string): DecodedPacket | 'odd' | null {
  if (bytes.length < 12 || bytes.readUInt16BE(0) !== query.readUInt16BE(0)) return null;
  try {
    const packet = decode(bytes);
    const [question, ...others] = packet.questions ?? [];
    const ours = question?.type === 'TXT' && question.name.toLowerCase() === name && others.length === 0;
    return packet.type === 'response' && ours ? packet : null;
  } catch {
    return 'odd';
  }
}

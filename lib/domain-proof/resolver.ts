import { getServers } from 'node:dns';
import type { DecodedPacket } from 'dns-packet';
import { env } from '@/lib/env';
import { type NameServer, readNameServer, writeNameServer } from '@/lib/outside/name-server';
import { askServer, type Heard } from './name-server';

/** One TXT record: its text, and in how many parts it came. The parts are one text, without anything between. Source: RFC 7208, 3.3. */
export type TxtRecord = { text: string; parts: number };

/**
 * What the DNS says at a name. `nothing`: the name is not there, or has no TXT record · `silent`: no answer in time · `failed`: the name
 * server says it cannot tell, and how · `odd`: an answer nobody can read · `loop`: names that only point at each other.
 */
export type Told =
  | { told: 'records'; records: readonly TxtRecord[] }
  | { told: 'nothing' | 'silent' | 'odd' | 'loop' }
  | { told: 'failed'; code: string };

/** `resolver`: the name server that said it, or was asked last. */
export type Looked = Told & { resolver: string };

/** The port: whoever looks up the TXT records at a name (IDNA ASCII, lower case). */
export type Resolver = (name: string) => Promise<Looked>;

/** How long all name servers together may take, and each try of one of them, in milliseconds. */
export type Patience = { all: number; each: number };

const patience: Patience = { all: 4_000, each: 1_500 };

/** By the name servers of the setting, else by those of the machine. */
export const resolveTxt: Resolver = (name) => resolverBy(env.DNS_SERVERS ?? systemServers())(name);

/** Asks one name server after the other until one can tell. */
export function resolverBy(servers: readonly NameServer[], { all, each }: Patience = patience): Resolver {
  return async (name) => {
    const until = performance.now() + all;
    let last: Looked = { told: 'silent', resolver: servers[0] ? writeNameServer(servers[0]) : '' };
    // Twice round: a packet may get lost.
    for (const server of [...servers, ...servers]) {
      const left = until - performance.now();
      if (left <= 0) break;
      const told = toldBy(await askServer(server, name.toLowerCase(), Math.min(each, left)), name.toLowerCase());
      last = { ...told, resolver: writeNameServer(server) };
      if (isFinal(told)) break;
    }
    return last;
  };
}

/** The machine's own name servers; where it has none, none is asked. */
function systemServers(): NameServer[] {
  return getServers().flatMap((text) => readNameServer(text.replace(/%[^\]]*/, '')) ?? []);
}

const isFinal = ({ told }: Told) => told === 'records' || told === 'nothing' || told === 'loop';

function toldBy(heard: Heard, name: string): Told {
  if (typeof heard === 'string') return { told: heard };
  const { rcode } = heard as DecodedPacket & { rcode: string };
  if (rcode === 'NXDOMAIN') return { told: 'nothing' };
  if (rcode !== 'NOERROR') return { told: 'failed', code: rcode };
  return recordsIn(heard, name);
}

/** More than any resolver follows. */
const mostAliases = 16;

/** The TXT records of the name itself, or of the one its aliases lead to: a record of any other name is nobody's answer. */
function recordsIn({ answers = [] }: DecodedPacket, name: string): Told {
  const met = new Set<string>();
  for (let at: string | undefined = name; at !== undefined; ) {
    if (met.has(at) || met.size > mostAliases) return { told: 'loop' };
    met.add(at);
    const own = answers.filter((answer) => answer.name.toLowerCase() === at);
    const texts = own.flatMap((answer) => (answer.type === 'TXT' ? [recordOf(answer.data)] : []));
    if (texts.length > 0) return { told: 'records', records: texts };
    at = own.flatMap((answer) => (answer.type === 'CNAME' ? [answer.data.toLowerCase()] : []))[0];
  }
  return { told: 'nothing' };
}

function recordOf(data: unknown): TxtRecord {
  const parts = [data].flat().map((part) => (Buffer.isBuffer(part) ? part : Buffer.from(String(part))));
  return { text: Buffer.concat(parts).toString('utf8'), parts: parts.length };
}

import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A process and all that descend from it, as Linux tells. */
export function familyOf(pid: number): number[] {
  const parents = new Map(readNumbers('/proc').map((each) => [each, parentOf(each)]));
  const family = [pid];
  for (const member of family)
    for (const [child, parent] of parents) if (parent === member && !family.includes(child)) family.push(child);
  return family;
}

/** What the process was started with, in one line. */
export function commandLineOf(pid: number): string {
  return attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.replaceAll('\0', ' ') ?? '';
}

/** The local address of every TCP and UDP socket on which one of the processes waits for others, as `127.0.0.1:3000`. */
export function listeningSockets(pids: number[]): string[] {
  const held = new Set(pids.flatMap(socketsOf));
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    readFileSync(`/proc/net/${kind}`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(
        ([, , , state, , , , , , inode]) => held.has(inode ?? '') && state === (kind.startsWith('tcp') ? '0A' : '07'),
      )
      .map(([, local = '']) => readAddress(local)),
  );
}

function readNumbers(folder: string): number[] {
  return readdirSync(folder).map(Number).filter(Number.isInteger);
}

function parentOf(pid: number): number {
  return Number(attempt(() => readFileSync(`/proc/${pid}/status`, 'utf8'))?.match(/^PPid:\s+(\d+)/m)?.[1]);
}

function socketsOf(pid: number): string[] {
  const opened = attempt(() => readNumbers(`/proc/${pid}/fd`)) ?? [];
  const links = opened.map((number) => attempt(() => readlinkSync(`/proc/${pid}/fd/${number}`)) ?? '');
  return links.flatMap((link) => link.match(/^socket:\[(\d+)\]$/)?.[1] ?? []);
}

// The kernel writes an address as words of four bytes, each turned round.
function readAddress(text: string): string {
  const [address = '', port = ''] = text.split(':');
  const bytes = (address.match(/.{8}/g) ?? []).flatMap((word) => (word.match(/../g) ?? []).reverse());
  const numbers = bytes.map((byte) => Number.parseInt(byte, 16));
  const host = numbers.length === 4 ? numbers.join('.') : `[${bytes.join('')}]`;
  return `${host}:${Number.parseInt(port, 16)}`;
}

// A process may end while it is looked at.
function attempt<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}

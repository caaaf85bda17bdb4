import { isIP } from 'node:net';

/** Where a name server listens. */
export type NameServer = { host: string; port: number };

/** `9.9.9.9`, `127.0.0.1:5353`, `2620:fe::9`, `[::1]:5353`; null when it is none of these. */
export function readNameServer(text: string): NameServer | null {
  const [, bracketed, v4, portText] = /^(?:\[([\da-f:.]+)\]|([\d.]+))(?::(\d{1,5}))?$/i.exec(text.trim()) ?? [];
  const host = bracketed ?? v4 ?? text.trim();
  const port = Number(portText ?? 53);
  return isIP(host) !== 0 && port > 0 && port <= 65_535 ? { host, port } : null;
}

/** The same way round: as it is kept and shown, with its port where that is not the usual one. */
export function writeNameServer({ host, port }: NameServer): string {
  if (port === 53) return host;
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

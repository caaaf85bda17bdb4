import { isIPv4, isIPv6 } from 'node:net';

/**
 * Whoever shares an internet address, for counting: IPv4 by the address, IPv6 by its first 64 bits, because one household or one
 * rented server has all the others. `unknown` without an address.
 */
export function networkOf(ip: string | null): string {
  const address = withoutPort(ip ?? '').replace(/%.*$/, '');
  if (isIPv4(address)) return address;
  if (!isIPv6(address)) return 'unknown';
  // The one way an address is written: lower case, no zeros in front, the longest run of zeros left out, no dots.
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1);
  return mappedIPv4(written) ?? `${groupsOf(written).slice(0, 4).join(':')}::/64`;
}

// Some proxies hand on the port as well, another one for each connection.
function withoutPort(written: string): string {
  return /^\[(.*)\](?::\d+)?$/.exec(written)?.[1] ?? written.replace(/^([\d.]+):\d+$/, '$1');
}

function mappedIPv4(written: string): string | null {
  const [, high = '', low = ''] = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(written) ?? [];
  const bytes = [high, low].map((group) => Number.parseInt(group, 16)).flatMap((pair) => [pair >> 8, pair & 255]);
  return high ? bytes.join('.') : null;
}

function groupsOf(written: string): string[] {
  const [before = [], after = []] = written.split('::').map((half) => half.split(':').filter(Boolean));
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
}

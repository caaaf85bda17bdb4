import { inflateSync } from 'node:zlib';

/**
 * A font of the web (WOFF 1.0) as the OpenType file it wraps. Read as it is, each glyph would unpack the whole table again: a page with one
 * Chinese name took seconds.
 */
export function unpackFont(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, at) => tableAt(woff, header + at * entry));
  const head = Buffer.alloc(12 + 16 * count);
  woff.copy(head, 0, 4, 8);
  writeSearch(head, count);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (const [at, { tag, checksum, bytes }] of tables.entries()) {
    const place = 12 + 16 * at;
    tag.copy(head, place);
    checksum.copy(head, place + 4);
    head.writeUInt32BE(offset, place + 8);
    head.writeUInt32BE(bytes.length, place + 12);
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
    parts.push(bytes, padding);
    offset += bytes.length + padding.length;
  }
  return Buffer.concat(parts);
}

const header = 44;
const entry = 20;

function tableAt(woff: Buffer, place: number) {
  const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(place + at)) as [number, number, number];
  const kept = woff.subarray(offset, offset + packed);
  return {
    tag: woff.subarray(place, place + 4),
    checksum: woff.subarray(place + 16, place + 20),
    bytes: packed < length ? inflateSync(kept) : kept,
  };
}

// What readers search the list of tables by.
function writeSearch(head: Buffer, count: number): void {
  const power = Math.floor(Math.log2(count));
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * (count - 2 ** power), 10);
}

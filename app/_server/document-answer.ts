import { Readable } from 'node:stream';

/**
 * What goes with a file that strangers sent, or that was made of one; proxy.ts adds the policy by which it is nobody's page. Only who asked
 * may have it. `name`: as it is saved; null: shown as a picture.
 */
export function fileAnswer(file: Readable, type: string, name: string | null): Response {
  const body = Readable.toWeb(file) as ReadableStream<Uint8Array>;
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': name === null ? 'inline' : `attachment; ${savedAs(name)}`,
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

// Twice: in letters every system takes, and whole. Source: RFC 6266.
function savedAs(name: string): string {
  const plain = name.replace(/[^\w.-]+/g, '-');
  return `filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, hexOf)}`;
}

const hexOf = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

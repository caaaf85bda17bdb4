/**
 * A path without what a mail program or a person added behind a link: a full stop, a bracket, a quotation mark, something nobody sees,
 * encoded or not. No path of the portal ends with such a sign; a part of nothing but such signs stands behind no link, and stays.
 */
export function withoutTail(pathname: string): string {
  const shorter = pathname.length > longest ? pathname : withoutSigns(pathname.replace(entity, ''));
  return shorter === pathname ? pathname || '/' : withoutTail(shorter);
}

const longest = 500;
const entity = /&(?:gt|lt|quot|apos|nbsp|amp|#\d+|#x[\da-f]+);?$/i;

function withoutSigns(pathname: string): string {
  const [tail = ''] = /(?:%[\da-f]{2}|[^\w/%-])+$/i.exec(pathname) ?? [];
  const link = pathname.slice(0, pathname.length - tail.length);
  return (link !== '/' && link.endsWith('/')) || /[\p{L}\p{N}]/u.test(decoded(tail)) ? pathname : link;
}

// What cannot be decoded is taken for letters, and stays.
function decoded(tail: string): string {
  try {
    return decodeURIComponent(tail);
  } catch {
    return 'x';
  }
}

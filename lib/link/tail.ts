/**
 * A path without what a mail program or a person added behind a link: a full stop, a bracket, a quotation mark, something nobody sees,
 * encoded or not. No path of the portal ends with such a sign; a part of nothing but such signs stands behind no link, and stays.
 */
export function withoutTail(pathname: string): string {
  const shorter = pathname.length > longest ? pathname : withoutSigns(pathname.replace(entity, ''));
  return shorter === pathname ? pathname || '/' : withoutTail(shorter);
}

const longest = 500;
const entity = /&(?:[a-z]{2,8};|(?:gt|lt|quot|apos|nbsp|amp|#\d+|#x[\da-f]+);?)$/i;
// What a page of a mail program was written with, whatever stands in it: `</a>`, `<br>`, `" target=…`.
const markup = /(?<!\/)(?:[<>"]|%3[ce]|%22).*$/is;

function withoutSigns(whole: string): string {
  const pathname = whole.replace(markup, '');
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

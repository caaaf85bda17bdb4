import NextLink from 'next/link';
import type { ComponentProps } from 'react';
import { ReadAnew } from './read-anew';

type LinkProps = Omit<ComponentProps<typeof NextLink>, 'prefetch' | 'onClick'>;

/**
 * A link within the portal; the empty address is this page, read anew. Nothing is fetched ahead: every page is made for its reader, so
 * there would be little to fetch.
 */
export function Link({ href, ...props }: LinkProps) {
  return href === '' ? <ReadAnew {...props} /> : <NextLink {...props} href={href} prefetch={false} />;
}

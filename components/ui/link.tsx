import NextLink from 'next/link';
import type { ComponentProps } from 'react';

type LinkProps = Omit<ComponentProps<typeof NextLink>, 'prefetch'>;

/**
 * A link within the portal. Nothing is fetched ahead: every page is made for its reader, so there would be little to fetch. The empty
 * address is this page, read anew: the router would take it for a way within the page that is shown.
 */
export function Link({ href, ...props }: LinkProps) {
  if (typeof href === 'string' && href === '') return <a {...props} href={href} />;
  return <NextLink {...props} href={href} prefetch={false} />;
}

import NextLink from 'next/link';
import type { ComponentProps } from 'react';

/** A link within the portal. Nothing is fetched ahead: every page is made for its reader, so there would be little to fetch. */
export function Link(props: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) {
  return <NextLink {...props} prefetch={false} />;
}

import NextLink from 'next/link';
import type { ComponentProps } from 'react';
import { ReadAnew } from './read-anew';

type LinkProps = Omit<ComponentProps<typeof NextLink>, 'prefetch' | 'onClick'>;

/**
 * A link within the portal; the empty address is this page, read anew. Nothing is fetched ahead: every page is made for its reader, so
 * there would be little to fetch. What it is called may be a name that somebody typed.
 */
export function Link({ href, children, ...props }: LinkProps) {
  const text = typeof children === 'string' ? <bdi>{children}</bdi> : children;
  if (href === '') return <ReadAnew {...props}>{text}</ReadAnew>;
  return (
    <NextLink {...props} href={href} prefetch={false}>
      {text}
    </NextLink>
  );
}

/** Where somebody signs in to accept the agreement of a company: with other accounts besides, they are led to its own. */
export function signInFor(organizationId: string): string {
  // A path within a path is let through as it reads, never encoded.
  const next = `/other-account?account=${organizationId}&page=/agreements`;
  return `/sign-in?${new URLSearchParams({ joined: 'yes', next })}`;
}

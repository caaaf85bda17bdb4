/** Where somebody signs in to accept the agreement of a company: with other accounts besides, they are led to its own. */
export function signInFor(organizationId: string): string {
  const there = `/other-account?${new URLSearchParams({ account: organizationId, page: '/agreements' })}`;
  return `/sign-in?${new URLSearchParams({ joined: 'yes', next: there })}`;
}

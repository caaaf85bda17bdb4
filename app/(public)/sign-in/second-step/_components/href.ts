/** The page of the second step, going on to `next`; with `recovery` it asks for a recovery code. */
export function secondStepHref(next: string | null, recovery = false): string {
  const query = new URLSearchParams({ ...(recovery ? { with: 'recovery-code' } : {}), ...(next ? { next } : {}) });
  return query.size > 0 ? `/sign-in/second-step?${query}` : '/sign-in/second-step';
}

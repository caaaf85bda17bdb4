/** The page of the second step, going on to `next`; with `recovery` it asks for a recovery code. */
export function secondStepHref(next: string | null, recovery = false): string {
  const asked = new URLSearchParams({ ...(recovery ? { with: 'recovery-code' } : {}), ...(next ? { next } : {}) });
  return asked.size > 0 ? `/sign-in/second-step?${asked}` : '/sign-in/second-step';
}

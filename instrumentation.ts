/** Runs once before the first request: settings that cannot be used end the process, with a sentence each. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') await import('@/scripts/check-settings');
}

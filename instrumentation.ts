import type { Instrumentation } from 'next';

/** Runs once before the first request: settings that cannot be used end the process, with a sentence each. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  await import('@/scripts/check-settings');
  const [{ sayInJson }, { offerPlainPages }, { offerAwayPage }] = await Promise.all([
    import('@/lib/worker/say-in-json'),
    import('@/app/_server/plain-page'),
    import('@/app/_server/away-page'),
  ]);
  if (process.env.NODE_ENV === 'production') sayInJson();
  if (process.env.DEMO === '1') (await import('@/lib/demo-clock/walk')).follow();
  offerPlainPages();
  offerAwayPage();
}

/** One line for every page, route or action that failed, under the number its reader is shown. */
export const onRequestError: Instrumentation.onRequestError = async (fault, { method }, { routePath, routeType }) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{ current, log, newNumber }, { unreadable }] = await Promise.all([
    import('@/lib/log'),
    import('@/app/_server/unreadable'),
  ]);
  const { name, message, stack, digest } = fault as Error & { digest?: string };
  const number = digest ?? newNumber();
  const open = current.getStore();
  const status = unreadable(fault as Error, method);
  if (open) Object.assign(open, { fault: number, ...(status ? { unreadable: status } : {}) });
  const at = stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8);
  log[status ? 'warn' : 'error'](
    { number, method, route: routePath, part: routeType, fault: name, reason: message.slice(0, 500), at },
    status ? 'what was sent cannot be read' : 'fault',
  );
};

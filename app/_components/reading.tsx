'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { ReadAnewContext } from '@/components/ui/read-anew';
import { SwitchBackContext } from '@/components/ui/switch-back';

/** Lets every part of a page have it read anew, and go back to the account it was shown for. */
export function Reading({ children }: { children: ReactNode }) {
  const { refresh } = useRouter();
  return (
    <ReadAnewContext value={refresh}>
      <SwitchBackContext value={switchBack}>{children}</SwitchBackContext>
    </ReadAnewContext>
  );
}

// By a route: after an action that renews the session the page would be drawn anew, and what was typed on it be gone.
async function switchBack(organizationId: string): Promise<boolean> {
  const body = new FormData();
  body.set('organizationId', organizationId);
  const answer = await fetch('/other-account/use', { method: 'POST', body }).catch(() => null);
  return answer?.ok ?? false;
}

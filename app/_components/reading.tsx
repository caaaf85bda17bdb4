'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { ReadAnewContext } from '@/components/ui/read-anew';
import { SwitchBackContext } from '@/components/ui/switch-back';
import { useAccount as goOnWith } from '../_server/frame-actions';

/** Lets every part of a page have it read anew, and go back to the account it was shown for. */
export function Reading({ children }: { children: ReactNode }) {
  const { refresh } = useRouter();
  return (
    <ReadAnewContext value={refresh}>
      <SwitchBackContext value={switchBack}>{children}</SwitchBackContext>
    </ReadAnewContext>
  );
}

async function switchBack(organizationId: string): Promise<void> {
  const form = new FormData();
  form.set('organizationId', organizationId);
  form.set('stay', 'yes');
  await goOnWith(form);
}

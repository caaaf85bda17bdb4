'use client';

import { startTransition, useEffect, useRef } from 'react';
import type { FormAction } from '@/components/ui/form-frame';

/**
 * Notes, by a post of its own once the page stands in a browser, that somebody signed in has opened the invitation. Whatever
 * reads pages ahead has no session, and the visit alone notes nothing.
 */
export function Opened({ action, hidden }: { action: FormAction; hidden: Readonly<Record<string, string>> }) {
  const noted = useRef(false);
  useEffect(() => {
    if (noted.current) return;
    noted.current = true;
    const form = new FormData();
    for (const [name, value] of Object.entries(hidden)) form.set(name, value);
    startTransition(async () => {
      // Not noted is no harm: any answer notes it too.
      await action(null, form).catch(() => null);
    });
  }, [action, hidden]);
  return null;
}

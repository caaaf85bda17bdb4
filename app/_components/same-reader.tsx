'use client';

import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, useContext, useEffect } from 'react';

const Frame = createContext('');

/** Stands around every page: for whom the bar at its top was drawn. */
export function FrameFor({ who, children }: { who: string; children: ReactNode }) {
  return <Frame value={who}>{children}</Frame>;
}

/** Within a page. A link draws a page anew, but not the bar: where another account was chosen in a second tab, the bar is drawn anew, too. */
export function SameReader({ who }: { who: string }) {
  const frame = useContext(Frame);
  const { refresh } = useRouter();
  useEffect(() => {
    if (frame !== who) refresh();
  }, [frame, who, refresh]);
  return null;
}

'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { CurrentPathProvider } from '@/components/ui/current';

/** Stands once, in the root layout, and tells the navigation where the reader is, also after a move without a new page. */
export function CurrentPath({ children }: { children: ReactNode }) {
  return <CurrentPathProvider value={usePathname()}>{children}</CurrentPathProvider>;
}

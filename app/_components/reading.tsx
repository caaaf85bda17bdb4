'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { ReadAnewContext } from '@/components/ui/read-anew';

/** Lets every part of a page have it read anew. */
export function Reading({ children }: { children: ReactNode }) {
  const { refresh } = useRouter();
  return <ReadAnewContext value={refresh}>{children}</ReadAnewContext>;
}

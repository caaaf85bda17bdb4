'use client';

import { useRouter } from 'next/navigation';
import type { ComponentProps, MouseEvent } from 'react';

type ReadAnewProps = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { onRead?: () => void };

// An address may be empty: it is that of the page.
const here = '';

/** A link to this very page as it is now; what was typed stays. Without JavaScript the browser asks for the page again. */
export function ReadAnew({ onRead, ...props }: ReadAnewProps) {
  const router = useRouter();

  function read(press: MouseEvent) {
    press.preventDefault();
    router.refresh();
    document.getElementById('main')?.focus();
    onRead?.();
  }

  return <a {...props} href={here} onClick={read} />;
}

'use client';

import { type ComponentProps, createContext, type MouseEvent, useContext } from 'react';

/** How a page is read anew with what was typed kept; only the app knows. Stands once, in the root layout. */
export const ReadAnewContext = createContext(() => location.reload());

type ReadAnewProps = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { onRead?: () => void };

// An address may be empty: it is that of the page.
const here = '';

/** A link to this very page as it is now. Without JavaScript the browser asks for it again. */
export function ReadAnew({ onRead, ...props }: ReadAnewProps) {
  const readAnew = useContext(ReadAnewContext);

  function read(press: MouseEvent) {
    press.preventDefault();
    readAnew();
    document.getElementById('main')?.focus();
    onRead?.();
  }

  return <a {...props} href={here} onClick={read} />;
}

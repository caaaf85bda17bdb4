'use client';

import type { MouseEvent, ReactNode } from 'react';

type MenuProps = {
  id: string;
  /** What the button shows. */
  button: ReactNode;
  children: ReactNode;
};

/** A button that opens a panel under the top bar, by the browser's own popover: Escape and a click beside close it, no script needed. */
export function Menu({ id, button, children }: MenuProps) {
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="touch flex min-w-0 max-w-full items-center gap-2.5 justify-center rounded-full border border-line p-1 text-left hover:border-edge max-lg:min-w-11 lg:pr-3.5 lg:pl-1.5"
      >
        {button}
      </button>
      <div
        id={id}
        popover="auto"
        onClickCapture={closeAfterLink}
        className="menu-panel sheet w-80 max-w-[calc(100vw-2rem)] p-2 text-ink"
      >
        {children}
      </div>
    </>
  );
}

/** A link to another page leaves the frame standing, and the menu with it. */
function closeAfterLink(event: MouseEvent<HTMLElement>) {
  if (event.target instanceof Element && event.target.closest('a')) event.currentTarget.hidePopover();
}

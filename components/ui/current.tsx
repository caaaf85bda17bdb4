'use client';

import { createContext, type ReactNode, useContext } from 'react';

const CurrentPath = createContext('');

/** The path of the page shown. The app gives it, since only the app knows its router. */
export const CurrentPathProvider = CurrentPath.Provider;

export type NavItem = {
  href: string;
  label: ReactNode;
  /** Overrides what the path says. */
  current?: boolean;
};

/** Which of the items leads here: the longest address the path begins with. */
export function useCurrent(items: readonly NavItem[]): NavItem | undefined {
  const path = useContext(CurrentPath);
  return items.find((item) => item.current) ?? nearest(path, items);
}

export function nearest(path: string, items: readonly NavItem[]): NavItem | undefined {
  return items
    .filter(
      ({ href, current }) => current !== false && (path === href || (href !== '/' && path.startsWith(`${href}/`))),
    )
    .toSorted((one, other) => other.href.length - one.href.length)[0];
}

'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Typed } from '@/lib/form/answer';

/** Text of a form that was typed before; null once it was taken. `said`: when it was kept. */
export type Remembered = { typed: Typed | null; version: number; said: string };

/** What every form of a page knows of its page. */
export type ShownPage = {
  /** For whom it was shown, sealed; empty for nobody. */
  sealed: string;
  /** The same in the open, to tell one reader's page from another's. */
  who: string;
  /** Its path. */
  page: string;
  /** Where text is sent to be kept. */
  keepAt: string;
  before: Readonly<Record<string, Remembered>>;
  t: ShownWords | null;
};

export type ShownWords = Record<'again' | 'discard' | 'keepThis' | 'showNewer' | 'tooLong' | 'notKept', string>;

const nobody: ShownPage = { sealed: '', who: '', page: '', keepAt: '', before: {}, t: null };

const Shown = createContext(nobody);

/** Stands around the content of every page, made anew with it, so that no form of it says that it was shown for somebody else. */
export function ShownFor({ page, children }: { page: ShownPage; children: ReactNode }) {
  return <Shown value={page}>{children}</Shown>;
}

export function useShownPage(): ShownPage {
  return useContext(Shown);
}

'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Locale } from '@/lib/locale';

/** The few words the kit says by itself; everything else comes by props. */
export type KitWords = {
  product: string;
  errorPrefix: string;
  problemHeading: string;
  optional: string;
  /** For whoever has no first and last name, only a name. */
  oneName: string;
  working: string;
  show: string;
  hide: string;
  copy: string;
  copied: string;
  chooseFile: string;
  noFile: string;
};

const LocaleContext = createContext<{ locale: Locale; t: KitWords } | null>(null);

/** Stands once, in the root layout, and brings the reader's language to the parts that run in the browser. */
export function LocaleProvider(props: { locale: Locale; t: KitWords; children: ReactNode }) {
  const { locale, t, children } = props;
  return <LocaleContext value={{ locale, t }}>{children}</LocaleContext>;
}

export function useLocale(): Locale {
  return useReader().locale;
}

export function useKitWords(): KitWords {
  return useReader().t;
}

function useReader() {
  const reader = useContext(LocaleContext);
  if (!reader) throw new Error('The root layout must hold a LocaleProvider.');
  return reader;
}

type Spoken = { code: string; name: string; home: readonly string[]; called: readonly string[] };

/**
 * The languages of the portal, in the order in which they are offered. A new one begins here, and the compiler asks for its words. `code`: by
 * which days and numbers are written; `home`: countries where whoever is invited reads it; `called`: how lists call it, besides.
 */
const spoken = {
  // English without the United States' order of days and months, which half its readers would misread.
  en: { code: 'en-GB', name: 'English', home: [], called: ['eng', 'english', 'inggris', 'bahasa inggris'] },
  id: {
    code: 'id',
    name: 'Bahasa Indonesia',
    home: ['ID'],
    called: ['in', 'ind', 'indonesian', 'indonesia', 'bahasa indonesia', 'bahasa'],
  },
} as const satisfies Record<string, Spoken>;

/** A language with words of its own. */
export type Language = keyof typeof spoken;

/** English made strange and long, for tests: what is not strange on a page in it was never written down as a word. Never offered. */
export const pseudo = 'en-XA';

export type Locale = Language | typeof pseudo;

export const languages: Record<Locale, Spoken> = {
  ...spoken,
  [pseudo]: { code: 'en-GB', name: pseudo, home: [], called: [] },
};

export const locales = Object.keys(spoken) as [Language, ...Language[]];

/** Who says nothing of their language reads this one. */
export const usual = locales[0];

/** Whether the portal speaks it. The tests' language only where its setting is on (lib/env.ts). */
export function isLocale(text: unknown): text is Locale {
  if (text === pseudo) return process.env.PSEUDO_LANGUAGE === '1';
  return (locales as readonly unknown[]).includes(text);
}

/** The language of a country's people, as far as the portal speaks it. */
export function languageOf(country: string): Language {
  return locales.find((one) => languages[one].home.includes(country)) ?? usual;
}

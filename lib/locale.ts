/** The languages of the portal, in the order in which they are offered. */
export const locales = ['en', 'id'] as const;

export type Locale = (typeof locales)[number];

export function isLocale(text: unknown): text is Locale {
  return (locales as readonly unknown[]).includes(text);
}

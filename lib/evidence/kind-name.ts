import { calledIn, type DocumentKind, isDocumentKind, type OwnNames } from './catalogue';

/** The names of the kinds, in one language: everywhere, and in countries that have names of their own. */
export type KindNames = { documentKinds: Record<DocumentKind, string>; documentKindsIn: OwnNames };

/** What a kind is called, in a country that has a name of its own for it by that. */
export function kindName(kind: string, country: string, names: KindNames): string {
  if (!isDocumentKind(kind)) return kind;
  const own: Partial<Record<DocumentKind, string>> =
    country in calledIn ? names.documentKindsIn[country as keyof typeof calledIn] : {};
  return own[kind] ?? names.documentKinds[kind];
}

/** The same where a line begins with it. */
export function kindTitle(kind: string, country: string, names: KindNames): string {
  const name = kindName(kind, country, names);
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

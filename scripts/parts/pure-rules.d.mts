/** What Stryker mutates, a part at a time: the rules that need no database. */
export const pureRules: Readonly<Record<'lives' | 'days' | 'places' | 'fields', readonly string[]>>;

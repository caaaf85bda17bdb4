/** On which days a country's offices rest, 0 for Sunday to 6; Saturday and Sunday where nothing is said. Source: domain facts II, H.3. */
export function weekendOf(country: string): number[] {
  return [...(weekends.get(country) ?? [6, 0])];
}

/** Countries whose sources disagree: an office there checks what it was given. */
export const uncertainWeekends: ReadonlySet<string> = new Set('AF BD BN DJ IN IR MR MV NP PS SO UG'.split(' '));

const weekends = new Map<string, readonly number[]>([
  ...'BD BH DJ DZ EG IL IQ JO KW LY MV OM PS QA SA SD SY YE'.split(' ').map((country) => [country, [5, 6]] as const),
  ['AF', [4, 5]],
  ['BN', [5, 0]],
  ['IN', [0]],
  ['IR', [5]],
  ['NP', [6]],
  ['SO', [5]],
  ['UG', [0]],
]);

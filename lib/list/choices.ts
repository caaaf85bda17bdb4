/** A list to choose one from bears so many; who wants another looks for it by name. */
export const mostChoices = 50;

/** What one of many is chosen from: at most `mostChoices`, beside the one asked for. `more`: there are others. */
export type Choices<Row> = { rows: Row[]; more: boolean };

/** The rows to choose from, of which one more was looked for than is shown; the one asked for stands first and is not counted. */
export function choicesFrom<Row>(found: readonly Row[], isAsked: (row: Row) => boolean): Choices<Row> {
  const others = found.filter((row) => !isAsked(row));
  return {
    rows: [...found.filter(isAsked), ...others.slice(0, mostChoices)],
    more: others.length > mostChoices,
  };
}

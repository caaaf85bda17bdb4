/** A number that was counted up to a bound: where it is reached, there may be more. */
export function upTo(count: number, most: number): string {
  return count < most ? `${count}` : `${most}+`;
}

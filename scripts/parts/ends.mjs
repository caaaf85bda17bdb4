/** Counts how often something held up has ended: `count()` says whether this was the fifth time within a minute. */
export function countEnds() {
  let ends = [];
  return {
    count() {
      ends = [...ends.filter((at) => Date.now() - at < 60_000), Date.now()];
      return ends.length >= 5;
    },
    recent: () => ends.length,
    forget() {
      ends = [];
    },
  };
}

import { loadWords } from '@/app/_server/words';

/** Under a list that is shown up to a bound: that it goes on. */
export async function Older({ count }: { count: number }) {
  const { shell } = await loadWords();
  return <p className="px-1 text-muted text-small">{shell.newestOf({ count })}</p>;
}

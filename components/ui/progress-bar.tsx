/** How much of something long is done; the words beside say the same. */
export function ProgressBar({ label, done, of, said }: { label: string; done: number; of: number; said: string }) {
  return (
    <div className="grid gap-1.5">
      <progress aria-label={label} value={done} max={Math.max(of, 1)} className="progress" />
      <p className="text-small tabular-nums">{said}</p>
    </div>
  );
}

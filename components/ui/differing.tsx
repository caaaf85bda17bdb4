import type { Piece } from '@/lib/field/differences';

/** A text with what another one has not marked in it. Neither is an error. */
export function Differing({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return (
    <bdi>
      {pieces.map(({ text, differs }) => {
        const key = at;
        at += text.length;
        return differs ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </bdi>
  );
}

import type { Piece } from '@/lib/field/differences';

/** A text beside another: what only it has is struck where it is the other's, underlined where it is the one at hand; both tinted. */
export function Compared({ pieces, side }: { pieces: readonly Piece[]; side: 'there' | 'here' }) {
  const Differing = side === 'there' ? 'del' : 'ins';
  let at = 0;
  return (
    <bdi className="whitespace-pre-line">
      {pieces.map(({ text, differs }) => {
        const key = at;
        at += text.length;
        return differs ? <Differing key={key}>{text}</Differing> : <span key={key}>{text}</span>;
      })}
    </bdi>
  );
}

import { Link } from '@/components/ui/link';
import type { Words } from '../_server/words';

type Props = {
  signatureId: string;
  copy: { status: string; fault: string | null; sha256: string | null } | null;
  t: Words['signedCopies'];
};

/** Under a signature: the way to its sealed copy with the copy's fingerprint or, before there is one, that it is on its way. */
export function SignedCopy({ signatureId, copy, t: { card, sha256 } }: Props) {
  if (copy?.status !== 'sealed')
    return <p className="mt-3 text-muted text-small">{copy?.fault ? card.late : card.soon}</p>;
  return (
    <p className="mt-3 text-small">
      {card.ready} <Link href={`/signed-copies/${signatureId}`}>{card.open}</Link>
      <span className="mt-1 block text-muted">
        {sha256}: <span className="break-all font-mono">{copy.sha256}</span>
      </span>
    </p>
  );
}

import { Origin } from '@/app/_components/verification/origin';
import { Card } from '@/components/ui/card';
import { fullName } from '@/lib/field/person-name';
import type { Signer } from '@/lib/verification/evidence';
import type { Shown } from './shown';

/** Who began this and who sent it in last: as whom, when and from where, and since when their accounts are here. */
export function SignedUp(shown: Shown) {
  const { found, evidence, words, when } = shown;
  const { begun, sent } = evidence;
  const { signedUp: t } = words.staffCase;
  if (!begun && !sent) return null;
  return (
    <Card heading={t.heading}>
      <dl className="grid gap-3 text-small">
        {begun ? <Deed term={t.begun} signer={begun} {...shown} /> : null}
        {sent ? <Deed term={t.sent} signer={sent} {...shown} /> : null}
        <div>
          <dt className="text-muted">{t.account}</dt>
          <dd>{t.accountSince({ at: when.dateTime(found.organization.createdAt) })}</dd>
        </div>
      </dl>
    </Card>
  );
}

function Deed({ term, signer, words, when }: Shown & { term: string; signer: Signer }) {
  const { signedUp: t } = words.staffCase;
  return (
    <div>
      <dt className="text-muted">{term}</dt>
      <dd>
        <bdi>{fullName(signer)}</bdi>,{' '}
        <span className="wrap-anywhere">
          <bdi>{signer.email}</bdi>
        </span>
        <br />
        {when.dateTime(signer.at)}, <Origin {...signer} words={words} />
        <br />
        <span className="text-muted">{t.userSince({ at: when.date(signer.createdAt) })}</span>
      </dd>
    </div>
  );
}

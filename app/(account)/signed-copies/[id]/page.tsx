import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { member } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Sentence } from '@/components/ui/sentence';
import { SummaryList } from '@/components/ui/summary-list';
import { fullName } from '@/lib/field/person-name';
import { apart } from '@/lib/reader/isolate';
import { findSigned, mayKeep } from '@/lib/signed-copy/queries';

/** What is kept of one signature of the reader's organization: the sealed copy, and everything that proves it. */
export default async function SignedCopyPage({ params }: Pick<PageProps, 'params'>) {
  const actor = await member();
  const { id } = await readPath(params, idPath);
  const [signed, { signedCopies: t, agreements }, when] = await Promise.all([
    findSigned(actor, id),
    loadWords(),
    dates(),
  ]);
  if (!signed) notFound();
  const { agreement, copy } = signed;
  const sealed = copy?.status === 'sealed' && copy.sealedAt ? copy : null;
  const keeps = mayKeep(actor, signed);
  return (
    <Page width="narrow" heading={t.heading} caption={<Sentence>{t.caption(agreement)}</Sentence>} lead={t.lead}>
      {sealed ? null : <Notice heading={t.waiting.heading}>{copy?.fault ? t.waiting.late : t.waiting.soon}</Notice>}
      {sealed && keeps ? (
        <div className="mb-6 flex flex-wrap gap-3">
          <ButtonLink href={`/signed-copies/${id}/pdf`} file>
            {t.download}
          </ButtonLink>
          <ButtonLink href={`/signed-copies/${id}/evidence`} tone="plain" file>
            {t.evidence}
          </ButtonLink>
        </div>
      ) : null}
      {sealed && !keeps ? <Notice>{t.others}</Notice> : null}
      <div className="grid gap-6">
        <Card heading={t.what}>
          <SummaryList
            items={[
              { term: agreements.accepting.agreement, value: agreement.title },
              { term: agreements.version, value: agreement.version },
              { term: t.by, value: `${apart(fullName(signed))}, ${apart(signed.title)}` },
              { term: t.at, value: when.dateTime(signed.signedAt) },
              ...(sealed?.sealedAt ? [{ term: t.sealedAt, value: when.dateTime(sealed.sealedAt) }] : []),
              ...(sealed?.level === 'B-T' ? [{ term: t.time, value: t.stamped }] : []),
              ...(sealed?.certificate ? [{ term: t.certificate, value: sealed.certificate.subject }] : []),
              ...(sealed?.sha256
                ? [{ term: t.sha256, value: <span className="break-all font-mono text-small">{sealed.sha256}</span> }]
                : []),
            ]}
          />
        </Card>
        {sealed ? (
          <Card heading={t.check.heading}>
            <p>{t.check.anybody}</p>
            <p className="mt-3">
              <Link href={`/verify?sha256=${sealed.sha256}`}>{t.check.go}</Link>
            </p>
            <p className="mt-3 text-muted">{t.check.bundle}</p>
          </Card>
        ) : null}
      </div>
    </Page>
  );
}

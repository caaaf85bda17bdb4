import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { type Status, StatusTag } from '@/components/ui/status-tag';
import { type SummaryItem, SummaryList } from '@/components/ui/summary-list';
import { after, days, now } from '@/lib/clock';
import type { findSeal } from '@/lib/signed-copy/queries';
import { renewCertificate } from '../actions';
import { Said } from './parts';

type Props = { seal: Awaited<ReturnType<typeof findSeal>>; t: Words['portalHealth']; when: When };

/** The seal of signed copies: its certificate and until when, its time stamps, and how the certificate is renewed. */
export function Seal({ seal: { certificate, fault, stampedBy, lastStampedAt, own }, t, when }: Props) {
  const { seal: s } = t;
  const [look, word] = fault ? (['no', t.faults[fault.fault]] as const) : standing(certificate, s);
  const items: SummaryItem[] = certificate
    ? [
        { term: s.certificate, value: certificate.subject },
        { term: s.until, value: when.dateTime(certificate.notAfter) },
        {
          term: s.fingerprint,
          value: <span className="break-all font-mono text-small">{certificate.fingerprint}</span>,
        },
      ]
    : [];
  const stamps = stampedBy ? s.stampedBy({ host: stampedBy }) : s.unstamped;
  return (
    <Card heading={s.heading} actions={<StatusTag status={look}>{word}</StatusTag>}>
      <SummaryList
        items={[
          ...items,
          { term: s.stamps, value: stamps },
          ...(lastStampedAt ? [{ term: s.lastStamp, value: when.dateTime(lastStampedAt) }] : []),
        ]}
      />
      {fault ? <Said text={fault.said} /> : null}
      <p className="mt-4 mb-3 text-muted text-small">{own ? s.renewMeans : s.renewInSettings}</p>
      {own ? (
        <Form
          action={renewCertificate}
          submit={s.renew}
          tone="plain"
          hidden={{ certificateId: certificate?.id ?? '' }}
        />
      ) : null}
    </Card>
  );
}

function standing(found: { notAfter: Date } | null, s: Words['portalHealth']['seal']): readonly [Status, string] {
  if (!found) return ['wait', s.notYet];
  if (found.notAfter <= now()) return ['no', s.ended];
  return found.notAfter <= after(now(), days(60)) ? ['need', s.endsSoon] : ['done', s.fine];
}

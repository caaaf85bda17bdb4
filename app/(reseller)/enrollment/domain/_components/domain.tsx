import { LastLook } from '@/app/_components/last-look';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Copyable } from '@/components/ui/copyable';
import { Form } from '@/components/ui/form';
import type { Reason } from '@/components/ui/reasons';
import { type Status, StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';
import type { DomainProofStatus } from '@/generated/prisma/enums';
import { domainSaid, txtName } from '@/lib/domain-proof/domains';
import type { Proof } from '@/lib/domain-proof/queries';
import { ask, checkNow } from '../actions';

type DomainProps = {
  domain: string;
  proof: Proof | null;
  closed: boolean;
  reasons: readonly Reason[];
  words: Words;
  when: When;
};

const looks: Record<DomainProofStatus, Status> = { asked: 'todo', held: 'done', gone: 'need' };

/** One domain: the record to create, what was found at the last look, and the button that looks again. */
export function Domain({ domain, proof, closed, reasons, words, when }: DomainProps) {
  const { domainProof: t } = words;
  const state = proof ? <StatusTag status={looks[proof.status]}>{t.states[proof.status]}</StatusTag> : null;
  const heading = <bdi className="wrap-anywhere">{domainSaid(domain)}</bdi>;
  if (!proof)
    return (
      <Card heading={heading} actions={<StatusTag status="off">{t.notAsked}</StatusTag>}>
        <p className="mb-4">{t.makeMeans}</p>
        {closed ? null : (
          <Form
            id={`make-${domain}`}
            action={ask}
            submit={t.make}
            label={t.makeOf({ domain })}
            hidden={{ domain }}
            reasons={reasons}
          />
        )}
      </Card>
    );
  return (
    <Card heading={heading} actions={state}>
      <SummaryList
        items={[
          { term: t.type, value: 'TXT' },
          { term: t.name, value: <Sign text={txtName(domain)} /> },
          { term: t.value, value: <Sign text={proof.value} /> },
        ]}
      />
      <div className="grid gap-3">
        <p className="text-muted text-small">{t.short({ domain })}</p>
        <LastLook proof={proof} words={words} when={when} />
        {closed ? null : (
          <>
            <Form
              id={`check-${domain}`}
              action={checkNow}
              submit={t.check}
              label={t.checkOf({ domain })}
              hidden={{ proofId: proof.id }}
              reasons={reasons}
            />
            <p className="text-muted text-small">{proof.status === 'held' ? t.keep : t.wait}</p>
          </>
        )}
      </div>
    </Card>
  );
}

function Sign({ text }: { text: string }) {
  return (
    <code dir="ltr" className="wrap-anywhere">
      <Copyable value={text} />
    </code>
  );
}

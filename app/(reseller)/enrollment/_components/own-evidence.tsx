import { SeenList } from '@/app/_components/verification/seen-list';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { StatusTag } from '@/components/ui/status-tag';
import { checkLooks } from '@/components/verification/check-looks';
import type { Member } from '@/lib/actor';
import { provedWhile } from '@/lib/domain-proof/needs';
import type { Mine } from '@/lib/enrollment/queries';
import { findOwnEvidence } from '@/lib/verification/evidence';
import { checkKinds, statusOf } from '@/lib/verification/lifecycle';

type OwnEvidenceProps = { member: Member; mine: Mine; words: Words; when: When };

/** The checks as they stand and what was seen beside them, as reviewers see it; and the way to prove a domain. Nothing before there is a contact. */
export async function OwnEvidence({ member, mine, words, when }: OwnEvidenceProps) {
  const { own: t } = words.evidence;
  if (!mine.facts.primaryContact || !provedWhile.includes(mine.status)) return null;
  const seen = await findOwnEvidence(member, mine);
  if (!seen) return null;
  const sent = mine.sentAt !== null;
  return (
    <section className="sheet p-5">
      <h2 className="mb-2 text-base">{t.heading}</h2>
      {sent ? (
        <>
          <p className="text-muted text-small">{t.lead}</p>
          <ol className="mt-3 grid gap-4">
            {checkKinds.map((kind) => {
              const status = statusOf(mine.facts, kind);
              return (
                <li key={kind}>
                  <div className="flex flex-wrap items-center justify-between gap-2">
                    <h3 className="text-small">{words.staff.checks[kind]}</h3>
                    <StatusTag status={checkLooks[status]}>{words.evidence.ownStates[status]}</StatusTag>
                  </div>
                  <SeenList seen={seen[kind]} words={words} when={when} />
                </li>
              );
            })}
          </ol>
        </>
      ) : null}
      <p className="mt-4 text-small">{t.proveWhy}</p>
      <p className="mt-3">
        <ButtonLink href="/enrollment/domain" tone="plain" size="small">
          {t.prove}
        </ButtonLink>
      </p>
    </section>
  );
}

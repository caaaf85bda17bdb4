import { person } from '@/app/_server/gates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { NameFields } from '@/components/ui/name-fields';
import { People } from '@/components/ui/people';
import type { Member } from '@/lib/actor';
import { listSigners } from '@/lib/agreement/queries';
import { findTitleBefore } from '@/lib/agreement/re-sign';
import { maySign } from '@/lib/conditions';
import { db } from '@/lib/db';
import { reasonsAsDelegate } from '@/lib/delegation/queries';
import { accept, ask } from '../actions';

type AcceptAgainProps = {
  member: Member;
  agreement: { id: string; version: string; pdfSha256: string };
  company: string;
  words: Words;
};

/** One press for whoever may accept it and whose name and title are known; for everybody else, who may. */
export async function AcceptAgain({ member, agreement, company, words }: AcceptAgainProps) {
  const { agreements: t, labels } = words;
  const { id, version, pdfSha256 } = agreement;
  const { accept: said } = t.changes;
  const delegated = await reasonsAsDelegate(db, member, id);
  if (maySign({ delegated }, member).length > 0)
    return (
      <Card heading={t.signers.heading}>
        <p>{t.signers.meaning}</p>
        <People people={await listSigners(member)} />
        <p className="mb-4 text-muted text-small">{t.signers.askMeans}</p>
        <Form id="ask" action={ask} submit={t.signers.ask} tone="plain" hidden={{ agreementId: id }} />
      </Card>
    );
  const [before, signed] = await Promise.all([findTitleBefore(member), person()]);
  return (
    <Card heading={said.heading}>
      <p className="mb-4">{said.lead({ company, version })}</p>
      <Form
        id="accept"
        keeps="signing-again"
        action={accept}
        submit={said.submit({ version })}
        hidden={{ agreementId: id, pdfSha256, authority: 'yes' }}
      >
        <NameFields labels={labels} person={before ?? signed} />
        <Field
          name="title"
          label={labels.title}
          hint={t.accepting.titleHint}
          value={before?.title}
          autoComplete="organization-title"
        />
        <p className="text-small">{said.says}</p>
        <blockquote className="mt-1 mb-4 border-sea border-l-4 pl-4">{labels.authority}</blockquote>
        <p className="mb-5 text-muted text-small">{t.accepting.authorityHint}</p>
      </Form>
    </Card>
  );
}

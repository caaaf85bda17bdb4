import { sentence } from '@/app/_server/sentence';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { Reasons } from '@/components/ui/reasons';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import type { Sent } from '@/lib/evidence/queries';
import { reasonsAgainstHolder } from '@/lib/verification/decisions';
import { workedOn } from '@/lib/verification/lifecycle';
import { sentencesOf } from '@/lib/verification/review-reasons';
import { acceptDocument, refuseDocument } from '../../actions';
import { reasonChoices } from './reason-choices';
import type { Shown } from './shown';

/** What the reviewer finds of a document: it will do, or it cannot be used and why. What was found stands here, too. */
export function DocumentJudgement({ document, shown }: { document: Sent; shown: Shown }) {
  const { actor, found, words, when } = shown;
  const { caseDocuments: t, documents, proofs, reviewReasons, labels, staffCase } = words;
  const { id: documentId, version, status, proves, decidedBy, decidedAt, reason, note } = document;
  const hidden = { enrollmentId: found.id, documentId, seen: `${version}` };
  const against = reasonsAgainstHolder(actor, found.facts, found.desk);
  const judge = workedOn.includes(found.status) && (status === 'received' || status === 'accepted');
  const told = { name: decidedBy?.firstName ?? '', at: when.dateTime(decidedAt ?? document.movedAt) };
  return (
    <div className="grid gap-2">
      {status === 'accepted' ? <p>{documents.acceptedBy(told)}</p> : null}
      {status === 'unusable' ? (
        <p>
          {documents.refusedBy(told)}{' '}
          <b>{reason ? sentencesOf({ reason, said: document.said }, reviewReasons, shown.language).label : ''}</b>
        </p>
      ) : null}
      {note ? (
        <blockquote dir="auto" className="whitespace-pre-line border-edge border-l-2 pl-3">
          {note}
        </blockquote>
      ) : null}
      {judge && against.length > 0 ? <Reasons reasons={against.map((one) => sentence(words, one))} /> : null}
      {judge && against.length === 0 && status === 'received' ? (
        <>
          <Form key={`accept-${documentId}`} action={acceptDocument} hidden={hidden} submit={t.accept} size="small" />
          <p className="text-muted text-small">{t.acceptMeaning({ proof: proofs.of[proves] })}</p>
        </>
      ) : null}
      {judge && against.length === 0 ? (
        <Details summary={t.refuseOpen}>
          <Form
            key={`refuse-${documentId}`}
            id="refuse-document"
            keeps={`refuse-${documentId}`}
            action={refuseDocument}
            hidden={hidden}
            submit={t.refuse}
            tone="danger"
          >
            <Select
              name="reason"
              label={labels.reason}
              empty={staffCase.decide.chooseReason}
              choices={reasonChoices(shown, 'document')}
            />
            <TextArea name="message" label={labels.message} hint={t.readBySender} width="full" rows={3} />
          </Form>
        </Details>
      ) : null}
    </div>
  );
}

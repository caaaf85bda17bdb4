import { sentence } from '@/app/_server/sentence';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Reasons } from '@/components/ui/reasons';
import { reasonsAgainstDecision } from '@/lib/verification/decisions';
import type { Draft } from '@/lib/verification/fix-drafts';
import { isReviewField, sentencesOf } from '@/lib/verification/review-reasons';
import { askForFixes, dropFix } from '../../fix-actions';
import { hiddenIn, type Shown } from './shown';

/** What is written down to be asked and not sent: staff alone see it. All of it goes out at once, in one letter. Nothing where nothing is. */
export function FixRequests(shown: Shown) {
  const { actor, found, fixDrafts: drafts, words } = shown;
  const { caseFixes: t } = words;
  if (drafts.length === 0) return null;
  const against = reasonsAgainstDecision('ask', actor, found.facts, found.desk);
  const gone = drafts.filter(({ there }) => !there).map(() => ({ code: 'fix_gone' as const }));
  const reasons = [...against, ...gone.slice(0, 1)].map((reason) => sentence(words, reason));
  return (
    <div id="fixes" className="min-w-0 scroll-mt-4">
      <Card heading={t.heading}>
        <ul className="grid gap-3">
          {drafts.map((draft) => (
            <DraftRow key={draft.id} draft={draft} may={against.length === 0} {...shown} />
          ))}
        </ul>
        <p className="my-3 text-muted text-small">{t.meaning}</p>
        <Form
          key="send-all"
          id="send-all"
          action={askForFixes}
          hidden={{ ...hiddenIn(found), drafts: drafts.map(({ id }) => id).join(',') }}
          submit={t.sendAll({ count: drafts.length })}
          reasons={reasons}
        />
      </Card>
    </div>
  );
}

function DraftRow({ draft, may, found, words, when, catalogue, language }: Shown & { draft: Draft; may: boolean }) {
  const { caseFixes: t, reviewFields, reviewReasons } = words;
  const { id: draftId, field, reason, message, file, by, at, there } = draft;
  const said = catalogue.find(({ code }) => code === reason)?.words;
  const part = isReviewField(field) ? reviewFields[field] : reviewFields.case;
  const about = file ? t.document({ proof: part, file }) : part;
  return (
    <li className="wrap-anywhere grid gap-1 rounded-field border border-line bg-paper px-4 py-3">
      <p className="font-strong">
        <bdi>{about}</bdi>
      </p>
      <p>
        <bdi>{sentencesOf({ reason, said }, reviewReasons, language).label}</bdi>
      </p>
      <blockquote dir="auto" className="whitespace-pre-line border-edge border-l-2 pl-3">
        {message}
      </blockquote>
      <p className="text-muted text-small">{t.by({ name: by, at: when.recent(at) })}</p>
      {there ? null : <Reasons reasons={[sentence(words, { code: 'fix_gone' })]} />}
      {may ? (
        <Form
          key={`drop-${draftId}`}
          id={`drop-${draftId}`}
          action={dropFix}
          hidden={{ enrollmentId: found.id, draftId }}
          submit={t.drop}
          label={t.dropThis({ about })}
          tone="plain"
          size="small"
        />
      ) : null}
    </li>
  );
}

import { keepMark } from '@/app/_server/mark-actions';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { Select } from '@/components/ui/select';
import { asOf } from '@/lib/form/changed-meanwhile';
import { markTrail } from '@/lib/mark/commands';
import { listColleagues } from '@/lib/mark/queries';
import type { Shown } from './shown';
import { Tags } from './tags';

/** Beside a company: who of the reader's own looks after it, its number in their books, and its tags. */
export function Marks(shown: Shown) {
  const { mark, path, asked, words, organization } = shown;
  const { marks: t, labels } = words;
  const items = [
    { term: labels.owner, value: mark.owner ? <bdi>{mark.owner.name}</bdi> : t.nobody },
    { term: labels.ownNumber, value: mark.ownNumber ? <bdi>{mark.ownNumber}</bdi> : t.none },
    { term: labels.tags, value: mark.tags.length > 0 ? <Tags tags={mark.tags} /> : t.none },
  ];
  return (
    <div id="marks" className="min-w-0 scroll-mt-4">
      <Card heading={t.heading}>
        <p className="text-muted text-small">{t.meaning({ organization })}</p>
        {asked.marks ? (
          <MarkForm {...shown} />
        ) : (
          <>
            <dl className="mt-4 grid gap-3 text-small">
              {items.map(({ term, value }) => (
                <div key={term}>
                  <dt className="text-muted">{term}</dt>
                  <dd className="wrap-anywhere">{value}</dd>
                </div>
              ))}
            </dl>
            <p className="mt-4 text-small">
              <Link href={`${path}?marks=change#marks`}>
                {t.change}
                <span className="sr-only">: {t.heading}</span>
              </Link>
            </p>
          </>
        )}
      </Card>
    </div>
  );
}

async function MarkForm({ member, aboutId, path, mark, words }: Shown) {
  const { marks: t, labels } = words;
  const keeperId = member.organizationId;
  const [colleagues, at] = await Promise.all([listColleagues(member), asOf(markTrail(keeperId, aboutId))]);
  const { owner } = mark;
  const here = owner && !colleagues.some(({ id }) => id === owner.id) ? [owner, ...colleagues] : colleagues;
  return (
    <div className="mt-4">
      <Form
        id="mark"
        action={keepMark}
        submit={t.submit}
        keeps="mark"
        hidden={{ aboutId, asOf: at }}
        beside={
          <ButtonLink href={`${path}#marks`} tone="plain">
            {t.leave}
          </ButtonLink>
        }
      >
        <Select
          name="owner"
          label={labels.owner}
          hint={t.hints.owner}
          value={owner?.id ?? ''}
          empty={t.nobody}
          choices={here.map(({ id, name }) => ({ value: id, label: name }))}
          names
        />
        <Field
          name="ownNumber"
          label={labels.ownNumber}
          hint={t.hints.ownNumber}
          value={mark.ownNumber ?? ''}
          optional
        />
        <Field name="tags" label={labels.tags} hint={t.hints.tags} value={mark.tags.join(', ')} optional />
      </Form>
    </div>
  );
}

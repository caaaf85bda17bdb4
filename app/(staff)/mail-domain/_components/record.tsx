import type { Words } from '@/app/_server/words';
import { Copyable } from '@/components/ui/copyable';
import { StatusTag } from '@/components/ui/status-tag';
import type { DomainRecord } from '@/emails/mail-domain';

const looks = { there: 'done', missing: 'need', other: 'no', many: 'no', unknown: 'wait', unset: 'off' } as const;

/** One record: whether it is there, what stands there now, and what to write there. */
export function OneRecord({ record, t }: { record: DomainRecord; t: Words['mailDomain'] }) {
  const { kind, name, stands, found, wanted } = record;
  return (
    <div className="grid gap-3 wrap-anywhere">
      <p className="text-muted text-small">{t.about[kind]}</p>
      <p>
        <StatusTag status={looks[stands]}>{t.stands[stands]}</StatusTag>
      </p>
      {found.map((text) => (
        <p key={text} className="text-small">
          {t.found} <bdi>{text}</bdi>
        </p>
      ))}
      {stands === 'there' ? null : <p>{t.todo[stands]}</p>}
      {wanted && stands !== 'there' ? (
        <dl className="grid gap-2">
          <dt className="text-muted text-small">{t.name}</dt>
          <dd>
            <Copyable value={name} />
          </dd>
          <dt className="text-muted text-small">{t.value}</dt>
          <dd>
            <Copyable value={wanted} />
          </dd>
        </dl>
      ) : null}
    </div>
  );
}

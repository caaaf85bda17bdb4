import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import type { listAsked } from '@/lib/join-request/queries';
import { takeBack } from '../actions';

type Asked = Awaited<ReturnType<typeof listAsked>>[number];
type RequestsProps = { requests: readonly Asked[]; userId: string; words: Words; when: When };

/** Where the company asked to join, and what became of it. */
export function Requests({ requests, userId, words, when }: RequestsProps) {
  if (requests.length === 0) return null;
  const { requests: t } = words.alike;
  return (
    <Card heading={t.heading}>
      <ul className="grid gap-1">
        {requests.map((request) => (
          <li key={request.id} className="grid justify-items-start gap-2 border-line py-3 not-first:border-t">
            <span className="font-strong">
              <bdi>{request.knownAs}</bdi>
            </span>
            <p>{becameOf(request, words, when)}</p>
            {request.status === 'asked' && request.userId === userId ? (
              <Form
                id={request.id}
                action={takeBack}
                submit={t.takeBack}
                label={t.takeBackLabel({ name: request.knownAs })}
                tone="plain"
                size="small"
                hidden={{ requestId: request.id, seen: `${request.version}` }}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {requests.some(({ status }) => status === 'asked') ? <p className="text-muted">{t.goOn}</p> : null}
    </Card>
  );
}

function becameOf(
  { status, expiresAt, movedAt, history }: Asked,
  { alike: { requests: t } }: Words,
  when: When,
): string {
  const at = when.date(movedAt);
  const reason = history[0]?.note ?? '';
  return t[status]({ at, reason, until: when.date(expiresAt) });
}

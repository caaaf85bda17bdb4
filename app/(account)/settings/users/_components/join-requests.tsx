import { dates } from '@/app/_server/dates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { Member } from '@/lib/actor';
import { fullName } from '@/lib/field/person-name';
import { listOpen } from '@/lib/join-request/queries';

/** Who asks to join the company and waits for its Global admins. */
export async function JoinRequests({ actor }: { actor: Member }) {
  const [requests, words, when] = await Promise.all([listOpen(actor), loadWords(), dates()]);
  if (requests.length === 0) return null;
  const { list: t } = words.joinRequest;
  return (
    <Card heading={t.heading}>
      <p className="text-muted">{t.lead}</p>
      <ul className="grid gap-1">
        {requests.map(({ id, user, expiresAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line py-3 not-first:border-t"
          >
            <span className="min-w-0">
              <span className="font-strong">
                <bdi>{fullName(user)}</bdi>
              </span>
              <span className="block text-muted text-small">
                <bdi>{user.email}</bdi>, {t.until({ until: when.date(expiresAt) })}
              </span>
            </span>
            <ButtonLink href={`/settings/users/requests/${id}`} tone="plain">
              {t.answer({ asker: fullName(user) })}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}

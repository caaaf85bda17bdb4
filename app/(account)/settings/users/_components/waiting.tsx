import type { ReactNode } from 'react';
import { dates } from '@/app/_server/dates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { Member } from '@/lib/actor';
import { fullName } from '@/lib/field/person-name';
import { listOpen as listHandovers } from '@/lib/handover/queries';
import { listOpen as listRequests } from '@/lib/role-request/queries';

/** What waits for an answer among colleagues: offers to be Global admin, and requests for a role. */
export async function Waiting({ actor }: { actor: Member }) {
  const [handovers, requests, words, when] = await Promise.all([
    listHandovers(actor),
    listRequests(actor),
    loadWords(),
    dates(),
  ]);
  const { handover: h, roleRequest: r } = words.people;
  return (
    <>
      <List heading={h.list}>
        {handovers.map(({ id, giver, receiver, expiresAt }) => (
          <Line key={id} href={`/settings/users/handovers/${id}`} see={h.see}>
            {h.listed({ giver: fullName(giver), receiver: fullName(receiver), until: when.date(expiresAt) })}
          </Line>
        ))}
      </List>
      <List heading={r.list}>
        {requests.map(({ id, asker, role, expiresAt }) => (
          <Line key={id} href={`/settings/users/role-requests/${id}`} see={r.answer({ asker: fullName(asker) })}>
            {r.listed({ asker: fullName(asker), role: words.roles[role], until: when.date(expiresAt) })}
          </Line>
        ))}
      </List>
    </>
  );
}

function List({ heading, children }: { heading: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <Card heading={heading}>
      <ul className="grid gap-1">{children}</ul>
    </Card>
  );
}

function Line({ href, see, children }: { href: string; see: string; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line py-3 not-first:border-t">
      <span className="wrap-anywhere min-w-0">{children}</span>
      <ButtonLink href={href} tone="plain">
        {see}
      </ButtonLink>
    </li>
  );
}

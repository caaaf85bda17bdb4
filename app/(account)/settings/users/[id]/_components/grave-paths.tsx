import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { Member } from '@/lib/actor';
import { mayReceive } from '@/lib/handover/may-receive';
import { mayGrant } from '@/lib/organization/roles';
import type { findUser } from '@/lib/organization/users';

type GravePathsProps = { user: NonNullable<Awaited<ReturnType<typeof findUser>>>; actor: Member; t: Words['people'] };

/** What is decided on a page of its own: to hand over Global admin, to remove a colleague, to leave oneself. */
export function GravePaths({ user, actor, t }: GravePathsProps) {
  const own = user.userId === actor.userId;
  const removes = own || mayGrant(actor.roles, user.roles, []);
  return (
    <>
      {mayReceive(actor, user) ? <Path href={`/settings/users/${user.id}/hand-over`} t={t.handOver} /> : null}
      {removes ? (
        <Path href={own ? '/settings/leave' : `/settings/users/${user.id}/remove`} t={own ? t.leave : t.remove} />
      ) : null}
    </>
  );
}

function Path({ href, t }: { href: string; t: { link: string; linkText: string } }) {
  return (
    <Card heading={t.link}>
      <p className="mb-4">{t.linkText}</p>
      <ButtonLink href={href} tone="plain">
        {t.link}
      </ButtonLink>
    </Card>
  );
}

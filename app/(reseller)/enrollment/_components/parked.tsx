import { loadWords, locale } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { Member } from '@/lib/actor';
import { listLacking, listParked, type ParkedInvitation } from '@/lib/invitation/queries';

/** Providers that wait until the company can authorize them, and what is missing for it; nothing when none does. Source: domain fact 10, row 26. */
export async function Parked({ member }: { member: Member }) {
  const { rows: parked, more } = await listParked(member);
  if (parked.length === 0) return null;
  const [{ invited }, language, lacks] = await Promise.all([loadWords(), locale(), listLacking(member)]);
  const { parkedNotice: t } = invited;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const named = parked.map(({ provider }) => provider.name);
  const providers = list.format(more ? [...named, t.others] : named);
  const missing = list.format(lacks.map((key) => t.lacks[key]));
  const ready = lacks.length === 0;
  return (
    <Notice kind={ready ? 'success' : 'info'} heading={ready ? t.ready({ providers }) : t.waiting({ providers })}>
      <p>{ready ? t.readyMeans : t.waitingMeans}</p>
      {ready ? null : <p>{t.missing({ what: missing })}</p>}
      <p>
        <Link href={hrefOf(parked)}>{ready ? t.goOn : t.see}</Link>
      </p>
    </Notice>
  );
}

function hrefOf([first, ...others]: ParkedInvitation[]): string {
  return first && others.length === 0 ? `/indirect-providers/invitations/${first.id}` : '/indirect-providers';
}

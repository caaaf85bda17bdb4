import { notFound, redirect } from 'next/navigation';
import { idPath, readPath } from '@/app/_server/address';
import type { Member } from '@/lib/actor';
import { findFile, lookInto, readAsked } from '@/lib/invitation-list/file';
import { findList } from '@/lib/invitation-list/queries';
import { listHref } from './href';
import { kindIn } from './kind-of';

/** A list whose columns can still be chosen, its file, and what that seems to hold; any other list leads to its own page. */
export async function lookAtList(member: Member, params: Promise<unknown>) {
  const list = (await findList(member, (await readPath(params, idPath)).id)) ?? notFound();
  const bytes = list.status === 'sending' ? null : await findFile(list.id);
  if (!bytes) redirect(listHref(list.id));
  const about = { organizationId: member.organizationId, kind: kindIn(list), asked: readAsked(list.asked) };
  return { list, bytes, look: await lookInto(bytes, about) };
}

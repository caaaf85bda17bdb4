import { notFound } from 'next/navigation';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { partner } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { findList } from '@/lib/invitation-list/queries';
import { progressOf } from '../_components/progress-of';

/** How far the sending of a list has come, for its page while it stays open. */
export async function GET(_: Request, { params }: Pick<PageProps, 'params'>): Promise<Response> {
  const member = await partner();
  const list = (await findList(member, (await readPath(params, idPath)).id)) ?? notFound();
  return Response.json(progressOf(list, await loadWords()));
}

import { notFound } from 'next/navigation';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { partner } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { findJob } from '@/lib/bulk/queries';
import { progressOf } from '../_components/progress-of';

/** How far a job has come, for its page while it stays open. */
export async function GET(_: Request, { params }: Pick<PageProps, 'params'>): Promise<Response> {
  const member = await partner();
  const job = (await findJob(member, (await readPath(params, idPath)).id)) ?? notFound();
  return Response.json(progressOf(job, await loadWords(), await locale()));
}

import { ParkedInvitation } from '@/app/_components/invitation/parked';
import { asksOfInvitation } from '@/app/_components/invitation/view';
import { idPath, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { accept, ask, askAdmins, decline, park } from './actions';

const answers = { accept, ask, askAdmins, decline, park };

/** A provider's invitation for the company that keeps it. */
export default async function ParkedInvitationPage({ params, searchParams }: PageProps) {
  const [{ id }, query] = await Promise.all([readPath(params, idPath), readSearch(searchParams, asksOfInvitation)]);
  return <ParkedInvitation kind="partnership" {...{ id, query, answers }} />;
}

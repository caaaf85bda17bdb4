import { KeptInvitation } from '@/app/_components/invitation/kept';
import { asksOfInvitation } from '@/app/_components/invitation/view';
import { idPath, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { accept, ask, askAdmins, decline, keep } from './actions';

const answers = { accept, ask, askAdmins, decline, keep };

/** A customer's invitation for the company that keeps it. */
export default async function KeptCustomerInvitationPage({ params, searchParams }: PageProps) {
  const [{ id }, asked] = await Promise.all([readPath(params, idPath), readSearch(searchParams, asksOfInvitation)]);
  return <KeptInvitation kind="customer" {...{ id, asked, answers }} />;
}

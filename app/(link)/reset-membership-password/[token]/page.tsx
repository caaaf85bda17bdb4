import { type PageProps, readPath, tokenPath } from '@/app/_server/address';
import { NewPassword } from '../../_components/new-password';
import { reset } from './actions';

/** A new password of a membership account, by the link of a letter. */
export default async function ResetMembershipPage({ params }: Pick<PageProps, 'params'>) {
  const { token } = await readPath(params, tokenPath);
  return (
    <NewPassword purpose="reset_partner_account" token={token} reset={reset} again="/forgot-membership-password" />
  );
}

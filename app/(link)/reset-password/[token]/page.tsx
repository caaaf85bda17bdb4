import { type PageProps, readPath, tokenPath } from '@/app/_server/address';
import { NewPassword } from '../../_components/new-password';
import { reset } from './actions';

/** A new password, by the link of a letter. */
export default async function ResetPasswordPage({ params }: Pick<PageProps, 'params'>) {
  const { token } = await readPath(params, tokenPath);
  return <NewPassword purpose="reset_password" token={token} reset={reset} again="/forgot-password" />;
}

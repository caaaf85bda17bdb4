import { redirect } from 'next/navigation';

/**
 * A file's address says for which account its page was shown. Made for another one that is in use by now, it would be another's list
 * under the same title; so the browser is led to where one goes back to the account of the page.
 */
export function needAccountAsked(used: string | undefined, address: string): void {
  const [page = '', search] = address.split('?');
  const asked = new URLSearchParams(search).get('account');
  if (!asked || asked === used) return;
  const back = page.slice(0, page.lastIndexOf('/')) || '/';
  redirect(`/other-account?${new URLSearchParams({ account: asked, page: back })}`);
}

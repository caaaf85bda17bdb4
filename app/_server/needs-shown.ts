import { Refusal } from '@/lib/refusal';
import { openShown } from './sealed-shown';
import { signedIn } from './session';
import { wrongAccount } from './shown-for';

/** Refuses a form with files that was shown to somebody else, or for another account than the one in use. */
export async function needShownFor(sealed: string | undefined): Promise<void> {
  const [shown, person] = [openShown(sealed), await signedIn()];
  if (!shown) throw Refusal.because('page_too_old');
  if (wrongAccount(shown, person)) throw Refusal.because('account_lost_unnamed');
}

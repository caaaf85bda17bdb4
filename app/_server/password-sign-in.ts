import { Refusal } from '@/lib/refusal';
import { SecondStepOwed, SignInRefused, signIn } from './auth';
import { keepBegun } from './begun-sign-in';

/**
 * Signs this browser in with a password. The proof is next-auth's; the reasons of a refusal come back through it. Returns whether a
 * second step is asked for, which is then begun. Only in an action.
 */
export async function signInBy({ email, password }: { email: string; password: string }): Promise<boolean> {
  try {
    await signIn('password', { email, password, redirect: false });
    return false;
  } catch (fault) {
    if (fault instanceof SecondStepOwed) {
      await keepBegun(fault.token);
      return true;
    }
    if (fault instanceof SignInRefused) throw new Refusal(fault.reasons);
    throw fault;
  }
}

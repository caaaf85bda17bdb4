import { redirect } from 'next/navigation';
import { person } from '@/app/_server/gates';
import { homeOf } from '@/app/_server/home';

/** The reader's own first page. */
export async function GET(): Promise<never> {
  redirect(homeOf(await person()));
}

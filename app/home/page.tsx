import { redirect } from 'next/navigation';
import { person } from '@/app/_server/gates';
import { homeOf } from '@/app/_server/home';

/** The reader's own first page. A page, not a route: the browser's router follows a page's redirect by itself. */
export default async function HomePage(): Promise<never> {
  redirect(homeOf(await person()));
}

'use client';

import { useKitWords } from './locale';

/** The name of the page in the browser's tab. React lifts it into the head. Exactly one stands on a page. */
export function PageTitle({ title, problem = false }: { title: string; problem?: boolean }) {
  const { errorPrefix, product } = useKitWords();
  return <title>{`${problem ? errorPrefix : ''}${title} · ${product}`}</title>;
}

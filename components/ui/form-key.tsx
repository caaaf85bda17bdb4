'use client';

import { createContext, type ReactNode, useContext, useId } from 'react';

const PageKey = createContext('');

/** Brings every form of a page a key of its own. `page`: random, and new whenever the server shows the page. */
export function FormKeys({ page, children }: { page: string; children: ReactNode }) {
  return <PageKey value={page}>{children}</PageKey>;
}

/** Sent along unseen: by it the server knows a form that is sent twice. Made on the server, so that it is the same with and without script. */
export function FormKey() {
  const page = useContext(PageKey);
  const form = useId();
  return page ? <input type="hidden" name="key" value={`${page}${form}`} /> : null;
}

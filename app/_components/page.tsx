import type { ComponentProps } from 'react';
import { Page as Plain } from '@/components/ui/page';
import { ShownFor } from '@/components/ui/shown';
import { shownPage } from '../_server/shown-page';
import { SameReader } from './same-reader';

/** A page whose forms say for whom it was shown, and show what was typed on it before. Every page of the portal is one. */
export async function Page(props: ComponentProps<typeof Plain>) {
  const page = await shownPage();
  return (
    <ShownFor page={page}>
      <SameReader who={page.who} />
      <Plain {...props} />
    </ShownFor>
  );
}

import { Over } from './over';
import type { View } from './view';

/** Forwarded to another company than the one that keeps it. */
export function KeptForAnother(view: View) {
  const { keptForAnother: t } = view.words.invitedOver;
  return <Over view={view} heading={t.heading} says={[t.meaning(view), t.advice]} switching ask="own" />;
}

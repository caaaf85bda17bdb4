import { Over } from './over';
import type { View } from './view';

/** Forwarded to another company than the one it is parked for. */
export function ParkedForAnother(view: View) {
  const { parkedForAnother: t } = view.words.invitedOver;
  return <Over view={view} heading={t.heading} says={[t.meaning(view), t.advice]} switching ask="own" />;
}

import { dates } from '@/app/_server/dates';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Timeline } from '@/components/ui/timeline';
import { newestShown } from '@/lib/list/newest';
import type { ProviderEvent } from '@/lib/provider/lifecycle';
import type { FoundProvider } from '@/lib/provider/queries';

/** What happened to the authorization: who, when and in which words; the newest first. */
export async function History({ found: { history, older, names } }: { found: FoundProvider }) {
  const [{ authorizedProviders, shell }, when] = await Promise.all([loadWords(), dates()]);
  const { one: t } = authorizedProviders;
  const moments = history.map(({ id, event, userId, at, note }) => ({
    key: id,
    what: t.events[event as ProviderEvent],
    by: names.get(userId ?? '') ?? t.somebody,
    at,
    when: when.dateTime(at),
    note,
  }));
  return (
    <Card heading={t.history}>
      <Timeline moments={moments} older={older ? shell.older({ shown: newestShown }) : null} />
    </Card>
  );
}

import type { dates } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { SummaryList } from '@/components/ui/summary-list';
import type { Locale } from '@/lib/locale';
import type { TransferShown } from '@/lib/location-transfer/queries';
import { apart } from '@/lib/reader/isolate';
import { countryName } from '@/lib/region/names';

type RequestProps = { shown: TransferShown; words: Words; when: Awaited<ReturnType<typeof dates>>; language: Locale };

/** Who asks for which location, until when: the same for whoever answers by letter or signed in. */
export function Request({ shown, words, when, language }: RequestProps) {
  const { answer: t } = words.membership;
  const { facts, by, country } = shown;
  const place = `${apart(facts.city)}, ${countryName(country, language)}`;
  return (
    <Card>
      <SummaryList
        items={[
          { term: t.company, value: facts.asker },
          { term: t.person, value: by },
          { term: words.labels.partnerId, value: facts.partnerId },
          { term: t.location, value: place },
          { term: t.account, value: facts.account.name },
          { term: t.user, value: facts.holder },
          { term: t.until, value: when.dateTime(facts.expiresAt) },
        ]}
      />
    </Card>
  );
}

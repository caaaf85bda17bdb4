import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Timeline } from '@/components/ui/timeline';
import { fullName } from '@/lib/field/person-name';
import { newestShown } from '@/lib/list/newest';
import type { Locale } from '@/lib/locale';
import type { listVersions } from '@/lib/verification/reason-versions';
import { adviceOn, sentencesOf } from '@/lib/verification/review-reasons';

type VersionsProps = Awaited<ReturnType<typeof listVersions>> & {
  code: string;
  words: Words;
  when: When;
  language: Locale;
};

/** What was said of a reason, by whom and from when on; the newest first, the portal's own words at the end. */
export function Versions({ entries, older, code, words, when, language }: VersionsProps) {
  const { reasonPages: t } = words;
  return (
    <Card heading={t.history.heading}>
      {entries.length > 0 ? (
        <Timeline
          older={older ? words.shell.older({ shown: newestShown }) : null}
          moments={entries.map(({ version, writtenBy, at, validFrom, retired, words: said }) => ({
            key: `${version}`,
            what: retired
              ? t.history.retired({ version })
              : t.history.said({ version, from: when.dateTime(validFrom) }),
            by: fullName(writtenBy),
            at,
            when: when.dateTime(at),
            note: adviceOn(sentencesOf({ reason: code, said }, words.reviewReasons, language)),
          }))}
        />
      ) : (
        <p className="text-muted">{t.history.none}</p>
      )}
    </Card>
  );
}

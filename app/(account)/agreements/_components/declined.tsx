import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import type { OpenVersion } from '@/lib/agreement/open-version';
import { fullName } from '@/lib/field/person-name';
import { apart } from '@/lib/reader/isolate';

/** That the company said no to a version: by whom, when and why, and that it can still be accepted. */
export function Declined({ version, words, when }: { version: OpenVersion; words: Words; when: When }) {
  const [decline] = version.declines;
  if (!decline) return null;
  const { declined: t } = words.delegation;
  return (
    <Notice
      kind="warning"
      heading={t.heading({ by: apart(fullName(decline.user)), on: when.dateTime(decline.declinedAt) })}
    >
      <blockquote className="whitespace-pre-line">
        <bdi>{decline.reason}</bdi>
      </blockquote>
      <p>{t.meaning}</p>
    </Notice>
  );
}

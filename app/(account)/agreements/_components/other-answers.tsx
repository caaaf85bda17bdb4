import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import type { OpenVersion } from '@/lib/agreement/open-version';
import { open } from '@/lib/delegation/lifecycle';
import type { findDelegation } from '@/lib/delegation/queries';

type OtherProps = {
  version: OpenVersion;
  delegation: Awaited<ReturnType<typeof findDelegation>>;
  words: Words;
};

/** What a Global admin may answer instead of accepting: no, or that somebody else signs. */
export function OtherAnswers({ version, delegation, words: { delegation: t } }: OtherProps) {
  const asked = delegation !== null && open.includes(delegation.facts.status);
  if (asked && version.declines.length > 0) return null;
  return (
    <div className="mt-4 flex flex-wrap gap-3">
      {asked ? null : (
        <ButtonLink href={`/agreements/${version.id}/delegate`} tone="plain">
          {t.toDelegate}
        </ButtonLink>
      )}
      {version.declines.length > 0 ? null : (
        <ButtonLink href={`/agreements/${version.id}/decline`} tone="plain">
          {t.toDecline}
        </ButtonLink>
      )}
    </div>
  );
}

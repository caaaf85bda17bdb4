import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { Reason as Against } from '@/components/ui/reasons';
import type { Reviewer } from '@/lib/actor';
import type { listDeclines } from '@/lib/agreement/declines';
import type { Sent } from '@/lib/evidence/queries';
import type { Locale } from '@/lib/locale';
import type { OfficeCalendar } from '@/lib/office/calendar';
import type { Evidence } from '@/lib/verification/evidence';
import type { Draft } from '@/lib/verification/fix-drafts';
import type { Case } from '@/lib/verification/queries';
import type { Reason } from '@/lib/verification/reason-catalogue';
import type { Looking } from '@/lib/verification/visits';

/** A case and who looks at it, in which words: what each part of the page is given. */
export type Shown = {
  actor: Reviewer;
  found: Case;
  documents: readonly Sent[];
  fixDrafts: readonly Draft[];
  evidence: Evidence;
  /** Versions of the agreement that the company declined. */
  declines: Awaited<ReturnType<typeof listDeclines>>;
  /** Colleagues who look at it, too. */
  looking: readonly Looking[];
  calendar: OfficeCalendar;
  /** The reasons that can be given, and those that could. */
  catalogue: readonly Reason[];
  words: Words;
  when: When;
  language: Locale;
};

/**
 * What the form of a decision is given besides: the tab's name, which says when something is wrong, the reasons against it, and what it was begun
 * beside.
 */
export type DecisionFormProps = Shown & { title: string; reasons: readonly Against[]; about: string | undefined };

/** What every form about the case carries: which case, and the version of it on the page. */
export function hiddenIn({ id, version }: Case): { enrollmentId: string; seen: string } {
  return { enrollmentId: id, seen: `${version}` };
}

import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { SummaryList } from '@/components/ui/summary-list';
import type { Facts } from '@/lib/role-request/needs';

/** `shown`: whether the reader may read what was written, too. */
type AboutProps = { facts: Facts; note: string | null; shown: boolean; words: Words; when: When };

/** Who asks, for which role, having which, and what for. */
export function About({ facts, note, shown, words, when }: AboutProps) {
  const { roleRequest: t } = words.people;
  return (
    <SummaryList
      items={[
        {
          term: t.asker,
          value: (
            <>
              <bdi>{facts.asker}</bdi>
              <span className="block text-muted text-small">
                <bdi>{facts.email}</bdi>
              </span>
            </>
          ),
        },
        { term: t.role, value: words.roles[facts.role] },
        { term: t.roles, value: facts.roles.map((role) => words.roles[role]).join(', ') || t.noRoles },
        { term: t.asked, value: when.dateTime(facts.askedAt) },
        ...(facts.status === 'asked' ? [{ term: t.until, value: when.dateTime(facts.expiresAt) }] : []),
        ...(shown ? [{ term: t.wants, value: facts.message }] : []),
        ...(shown && facts.status === 'declined' && note ? [{ term: t.because, value: note }] : []),
      ]}
    />
  );
}

import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { SummaryList } from '@/components/ui/summary-list';
import { fullName } from '@/lib/field/person-name';

type AboutProps = {
  request: {
    user: { firstName: string; lastName: string; email: string };
    askedAt: Date;
    expiresAt: Date;
    message: string | null;
  };
  words: Words;
  when: When;
};

/** Who asks to join, since when and until when, in their own words. */
export function About({ request, words, when }: AboutProps) {
  const { joinRequest: t } = words;
  const { user, askedAt, expiresAt, message } = request;
  return (
    <SummaryList
      items={[
        { term: t.name, value: fullName(user) },
        { term: t.email, value: user.email },
        { term: t.asked, value: when.dateTime(askedAt) },
        { term: t.until, value: when.dateTime(expiresAt) },
        ...(message ? [{ term: t.wrote, value: message }] : []),
      ]}
    />
  );
}

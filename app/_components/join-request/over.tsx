import type { Words } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { fullName } from '@/lib/field/person-name';
import type { Facts } from '@/lib/join-request/needs';

type OverProps = { request: { user: { firstName: string; lastName: string }; facts: Facts }; words: Words };

/** What became of a request that is not to be answered any more; one past its day counts as ended, whether or not the clock has been there. */
export function Over({ request: { user, facts }, words }: OverProps) {
  const { over: t } = words.joinRequest;
  const became = facts.status === 'asked' ? 'expired' : facts.status;
  return (
    <Notice kind="info" heading={t.heading}>
      <p>{t[became]({ asker: fullName(user), organization: facts.organization })}</p>
    </Notice>
  );
}

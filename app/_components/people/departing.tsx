import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-frame';
import { Notice } from '@/components/ui/notice';
import type { Member } from '@/lib/actor';
import { findLacking } from '@/lib/departure/queries';
import { countOwned, mostOwned } from '@/lib/mark/departs';
import { upTo } from '@/messages/counted';
import { Effects } from './effects';

type DepartingProps = {
  member: Member;
  leaver: { id: string; userId: string; version: number; roles: readonly string[] };
  heading: string;
  action: FormAction;
  back: string;
  t: { effects: readonly string[]; submit: string; keep: string };
};

/** Before somebody leaves a company: what that does, what the company would lack, and the button. */
export async function Departing({ member, leaver, heading, action, back, t }: DepartingProps) {
  const [words, lacking, owned] = await Promise.all([
    loadWords(),
    findLacking(member, leaver.id),
    countOwned(member, leaver.userId),
  ]);
  const { people, marks } = words;
  const sayOwned = leaver.userId === member.userId ? marks.ownedByYou : marks.owned;
  const count = upTo(owned, mostOwned);
  const onlyAgent = leaver.roles.includes('admin_agent') && !lacking.adminAgent;
  return (
    <>
      <Effects heading={people.affects} effects={owned > 0 ? [...t.effects, sayOwned({ count })] : t.effects} />
      {onlyAgent ? <Notice kind="warning">{people.remove.noAgent}</Notice> : null}
      <Form
        action={action}
        title={heading}
        submit={t.submit}
        tone="danger"
        hidden={{ membershipId: leaver.id, seen: `${leaver.version}` }}
        reasons={lacking.reasons.map((reason) => sentence(words, reason))}
        beside={
          <ButtonLink href={back} tone="plain">
            {t.keep}
          </ButtonLink>
        }
      />
    </>
  );
}

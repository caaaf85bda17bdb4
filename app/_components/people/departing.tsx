import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-frame';
import { Notice } from '@/components/ui/notice';
import type { Member } from '@/lib/actor';
import { findLacking } from '@/lib/departure/queries';
import { Effects } from './effects';

type DepartingProps = {
  member: Member;
  leaver: { id: string; version: number; roles: readonly string[] };
  heading: string;
  action: FormAction;
  back: string;
  t: { effects: readonly string[]; submit: string; keep: string };
};

/** Before somebody leaves a company: what that does, what the company would lack, and the button. */
export async function Departing({ member, leaver, heading, action, back, t }: DepartingProps) {
  const [words, lacking] = await Promise.all([loadWords(), findLacking(member, leaver.id)]);
  const { people } = words;
  const onlyAgent = leaver.roles.includes('admin_agent') && !lacking.adminAgent;
  return (
    <>
      <Effects heading={people.affects} effects={t.effects} />
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

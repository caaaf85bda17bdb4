import type { Words } from '@/app/_server/words';
import type { StaffRole } from '@/generated/prisma/enums';
import { findStaffFigures, nextStaffStep, type StaffAudience } from '@/lib/overview/staff';
import { MailTrouble } from './mail-trouble';
import { NextStep, NothingWaits } from './next-step';
import { Also, Numbers } from './numbers';

type StaffProps = { userId: string; roles: readonly StaffRole[]; words: Words; write: (count: number) => string };

/** How things stand for somebody of the staff: the next step, and the numbers of each audience. */
export async function Staff({ userId, roles, words, write }: StaffProps) {
  const { overview: t } = words;
  const found = await findStaffFigures({ userId }, hatsOf(roles));
  const step = nextStaffStep(found.flatMap(({ figures }) => figures));
  const about = step && {
    name: '',
    until: '',
    count: step.atLeast ? { atLeast: step.count } : step.count,
  };
  return (
    <div className="grid gap-6">
      {roles.includes('operator') ? <MailTrouble t={t.mail} /> : null}
      {step && about ? (
        <NextStep
          turn={t.nextStep}
          href={step.href}
          heading={t.staffSteps[step.key].heading(about)}
          why={t.staffSteps[step.key].why(about)}
          button={t.staffSteps[step.key].button(about)}
        />
      ) : (
        <NothingWaits {...t.nothingWaits} />
      )}
      {found.map(({ audience, figures }) => (
        <section key={audience} className="grid gap-3">
          <h2 className="text-lead">{t.audiences[audience]}</h2>
          <Numbers label={t.audiences[audience]} figures={figures} t={t} write={write} />
          <Also figures={figures} t={t} write={write} />
        </section>
      ))}
    </div>
  );
}

function hatsOf(roles: readonly StaffRole[]): StaffAudience[] {
  const audiences: StaffAudience[] = [];
  if (roles.includes('review_lead')) audiences.push('lead');
  else if (roles.includes('reviewer')) audiences.push('reviewer');
  if (roles.includes('operator')) audiences.push('operator');
  return audiences;
}

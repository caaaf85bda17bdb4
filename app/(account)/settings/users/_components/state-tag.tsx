import { StatusTag } from '@/components/ui/status-tag';

type StateTagProps = {
  joinedAt: Date | null;
  disabledAt: Date | null;
  t: { on: string; invited: string; off: string };
};

/** Whether somebody may use the organization, was only invited, or may not any more. */
export function StateTag({ joinedAt, disabledAt, t }: StateTagProps) {
  if (disabledAt) return <StatusTag status="off">{t.off}</StatusTag>;
  return joinedAt ? <StatusTag status="done">{t.on}</StatusTag> : <StatusTag status="wait">{t.invited}</StatusTag>;
}

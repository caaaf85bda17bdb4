import { StatusTag } from '@/components/ui/status-tag';

type StateTagProps = {
  joinedAt: Date | null;
  disabledAt: Date | null;
  words: { on: string; invited: string; off: string };
};

/** Whether somebody may use the organization, was only invited, or may not any more. */
export function StateTag({ joinedAt, disabledAt, words }: StateTagProps) {
  if (disabledAt) return <StatusTag status="off">{words.off}</StatusTag>;
  return joinedAt ? (
    <StatusTag status="done">{words.on}</StatusTag>
  ) : (
    <StatusTag status="wait">{words.invited}</StatusTag>
  );
}

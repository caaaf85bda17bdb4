import type { ReactNode } from 'react';

type LockedFieldProps = {
  name: string;
  label: string;
  /** What is sent along, and how it is read. */
  value: string | undefined;
  shown?: string | undefined;
  why: ReactNode;
  none: string;
};

/** An answer that cannot be changed now: it is read, and goes along as it is. */
export function LockedField({ name, label, value = '', shown = value, why, none }: LockedFieldProps) {
  return (
    <div className="mb-6 grid gap-1">
      <p className="font-strong">{label}</p>
      <p className="text-muted text-small">{why}</p>
      <p>{shown ? <bdi>{shown}</bdi> : <span className="text-muted">{none}</span>}</p>
      <input type="hidden" name={name} value={value} />
    </div>
  );
}

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Status, StatusTag } from '@/components/ui/status-tag';

type RightProps = {
  Icon: LucideIcon;
  title: string;
  /** What it means. */
  meaning: string;
  tag: { status: Status; word: string };
  /** Since when and until when. */
  span?: string | null;
  /** What can be done about it. */
  children?: ReactNode;
};

/** One thing a provider may do, or may not. */
export function Right({ Icon, title, meaning, tag, span, children }: RightProps) {
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 border-line py-4 not-first:border-t">
      <span aria-hidden="true" className="grid size-10 place-items-center rounded-full bg-sea-wash text-sea-deep">
        <Icon size={20} />
      </span>
      <div className="min-w-0">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <h3>{title}</h3>
          <StatusTag status={tag.status}>{tag.word}</StatusTag>
        </div>
        <p className="mt-1 text-muted text-small">{meaning}</p>
        {span ? <p className="mt-1 text-small tabular-nums">{span}</p> : null}
        {children}
      </div>
    </li>
  );
}

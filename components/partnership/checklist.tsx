import { Check } from 'lucide-react';
import { type Reason, Reasons } from '@/components/ui/reasons';

export type CheckedLine = {
  key: string;
  label: string;
  met: boolean;
  detail?: string | undefined;
  reasons: readonly Reason[];
};

/** What a company must have, line by line: met, or why not and where to cure it. `words` are read aloud with each line. */
export function Checklist({ lines, t }: { lines: readonly CheckedLine[]; t: { met: string; missing: string } }) {
  return (
    <ul className="grid">
      {lines.map(({ key, label, met, detail, reasons }) => (
        <li
          key={key}
          className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-start gap-x-3 border-line py-3 not-first:border-t"
        >
          <Mark met={met} />
          <div className="pt-0.5">
            <p className={met ? '' : 'font-strong'}>{label}</p>
            {detail ? (
              <p className="text-muted text-small">
                <bdi>{detail}</bdi>
              </p>
            ) : null}
          </div>
          <span className={`pt-0.5 text-small ${met ? 'text-leaf' : 'font-strong text-turmeric-ink'}`}>
            {met ? t.met : t.missing}
          </span>
          <div className="col-span-2 col-start-2 empty:hidden">
            <Reasons reasons={reasons} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Mark({ met }: { met: boolean }) {
  return met ? (
    <span aria-hidden="true" className="grid size-6.5 place-items-center rounded-full bg-leaf text-sheet">
      <Check size={15} strokeWidth={3} />
    </span>
  ) : (
    <span aria-hidden="true" className="size-6.5 rounded-full border-[1.5px] border-edge border-dashed" />
  );
}

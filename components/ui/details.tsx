import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

/** More for those who want it; opens without script. */
export function Details({ summary, open = false, children }: { summary: string; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="group my-4">
      <summary className="touch inline-flex items-center gap-1.5 rounded-small text-sea underline underline-offset-3 hover:decoration-2">
        <ChevronRight
          aria-hidden="true"
          size={18}
          className="shrink-0 motion-safe:transition-transform group-open:rotate-90"
        />
        {summary}
      </summary>
      <div className="mt-1 border-line border-l-4 py-1 pl-4">{children}</div>
    </details>
  );
}

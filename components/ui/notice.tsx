import { CircleCheck, CircleX, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const kinds = {
  info: { look: 'border-indigo bg-indigo-wash', ink: 'text-indigo', Icon: Info },
  success: { look: 'border-leaf bg-leaf-wash', ink: 'text-leaf', Icon: CircleCheck },
  warning: { look: 'border-turmeric bg-turmeric-wash', ink: 'text-turmeric-ink', Icon: TriangleAlert },
  refusal: { look: 'border-brick bg-brick-wash', ink: 'text-brick', Icon: CircleX },
};

type NoticeProps = { kind?: keyof typeof kinds; heading?: string; children?: ReactNode };

/** Something to know before going on. A success is also said aloud. */
export function Notice({ kind = 'info', heading, children }: NoticeProps) {
  const { look, ink, Icon } = kinds[kind];
  return (
    <div
      role={kind === 'success' ? 'status' : undefined}
      className={`mb-6 grid grid-cols-[auto_1fr] gap-3 rounded-control border-l-4 px-4 py-3.5 ${look}`}
    >
      <Icon aria-hidden="true" size={20} className={`mt-0.5 ${ink}`} />
      <div className="grid min-w-0 gap-1">
        {heading ? <h2 className={`text-base ${ink}`}>{heading}</h2> : null}
        {children}
      </div>
    </div>
  );
}

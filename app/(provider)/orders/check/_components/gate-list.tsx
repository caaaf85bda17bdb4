import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { Reasons } from '@/components/ui/reasons';
import { StatusTag } from '@/components/ui/status-tag';
import type { GateKey } from '@/lib/order/gates';
import type { Reason } from '@/lib/refusal';

type GateListProps = { gates: readonly { key: GateKey; code: string; reasons: readonly Reason[] }[]; words: Words };

/** The twelve gates in their order: whether each is open, and what would open it. */
export function GateList({ gates, words }: GateListProps) {
  const { check: t, gates: named } = words.orders;
  return (
    <ol aria-label={t.caption} className="sheet overflow-clip">
      {gates.map(({ key, code, reasons }, at) => (
        <li
          key={key}
          className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 gap-y-2 border-line px-4 py-4 not-first:border-t md:grid-cols-[2rem_minmax(0,1fr)_auto] md:px-6"
        >
          <span aria-hidden="true" className="pt-0.5 font-bold text-muted text-small tabular-nums">
            {at + 1}
          </span>
          <div>
            <p className="font-strong">{named[key]}</p>
            {reasons.length > 0 ? <p className="text-muted text-tiny tabular-nums">{t.code({ code })}</p> : null}
            <Reasons reasons={reasons.map((reason) => sentence(words, reason))} />
          </div>
          <div className="col-start-2 md:col-start-3">
            <StatusTag status={reasons.length > 0 ? 'no' : 'done'}>{reasons.length > 0 ? t.shut : t.open}</StatusTag>
          </div>
        </li>
      ))}
    </ol>
  );
}

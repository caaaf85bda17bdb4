import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import type { Row } from '@/components/ui/row-table';
import type { Column } from '@/components/ui/table';
import type { CallRow } from '@/lib/edition/board';
import { lookOf } from '../../../_components/looks';
import { remind } from '../../../actions';

type Board = Words['agreementVersions']['board'];

export function columnsOf({ columns: c }: Board): Column[] {
  return [
    { label: c.company },
    { label: c.state, lead: true },
    { label: c.told, figures: true },
    { label: c.reminded, figures: true },
    { label: c.act, unseen: true },
  ];
}

type Reader = { agreementId: string; open: boolean; t: Board; when: When };

/** The rows of the board; who has not accepted has a button to be reminded. */
export function rowsOf(rows: readonly CallRow[], { agreementId, open, t, when }: Reader): Row[] {
  return rows.map(({ id, organizationId, name, state, toldAt, remindedAt, reason }) => ({
    id,
    name,
    cells: [
      { look: lookOf[state], word: t.states[state], ...(state === 'declined' && reason ? { below: reason } : {}) },
      when.lately(toldAt),
      remindedAt ? when.lately(remindedAt) : t.never,
      open && state !== 'signed'
        ? {
            drawn: (
              <Form
                id={`remind-${organizationId}`}
                action={remind}
                submit={t.remind}
                label={t.remindOf({ company: name })}
                tone="plain"
                size="small"
                hidden={{ agreementId, organizationId }}
              />
            ),
          }
        : '',
    ],
  }));
}

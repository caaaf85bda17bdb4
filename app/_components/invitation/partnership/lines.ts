import { nextStepOf } from '@/app/_server/park';
import { sentence } from '@/app/_server/sentence';
import type { CheckedLine } from '@/components/partnership/checklist';
import type { Company } from '@/lib/partnership/readiness';
import type { Reason } from '@/lib/refusal';
import { regionName } from '@/lib/region/names';
import type { View } from '../view';

const cured = ['verified', 'partner_id', 'agreement'];

/** What the reader's company has and lacks, and whether the reader may answer for it. */
export function linesOf(view: View, reader: Company): CheckedLine[] {
  const { found, words, language } = view;
  const { checklist: labels } = words.invited;
  const region = found.facts.regions.get(reader.country);
  const lines = found.checklist.map(({ key, reasons }) => ({
    key,
    label: labels[key],
    met: reasons.length === 0,
    detail: key === 'account' ? reader.name : key === 'region' && region ? regionName(region, language) : undefined,
    reasons: reasons.map((reason) => sentence(words, ahead(view, key) ? withoutCure(reason) : reason)),
  }));
  return [...lines.map((line) => beginning(line, view, reader)), adminLine(view)];
}

// Who has not begun begins by the country, not by going back to an enrollment.
function beginning(line: CheckedLine, { found, words }: View, reader: Company): CheckedLine {
  if (line.key !== 'enrolled' || line.met || reader.enrollment) return line;
  const { href } = nextStepOf(found.checklist, reader);
  return {
    ...line,
    reasons: line.reasons.map(({ text }) => ({ text, cure: { href, text: words.invited.startEnrollment } })),
  };
}

function adminLine({ account, words }: View): CheckedLine {
  const may = account?.roles.includes('global_admin') ?? false;
  return {
    key: 'global_admin',
    label: words.invited.checklist.global_admin,
    met: may,
    reasons: may ? [] : [sentence(words, { code: 'global_admin_only', cure: 'users' })],
  };
}

// While the enrollment is not sent, everything after it is done inside it.
function ahead({ found }: View, key: string): boolean {
  const enrolled = found.checklist.find((line) => line.key === 'enrolled');
  return cured.includes(key) && (enrolled?.reasons.length ?? 0) > 0;
}

function withoutCure({ cure: _, ...reason }: Reason): Reason {
  return reason;
}

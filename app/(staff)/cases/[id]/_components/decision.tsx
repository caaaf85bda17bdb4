import { sentence } from '@/app/_server/sentence';
import { Card } from '@/components/ui/card';
import { SubNav } from '@/components/ui/sub-nav';
import { decisions, decisionsFor, type Decision as Name, reasonsAgainstDecision } from '@/lib/verification/decisions';
import { forms } from './decision-forms';
import type { Shown } from './shown';

type DecisionProps = { chosen: Name | null; title: string; about: string | undefined; shown: Shown };

/** What can be decided about the case now: one tab each, the chosen one with its form and the reasons against it. */
export function Decision({ chosen, title, about, shown }: DecisionProps) {
  const { actor, found, words } = shown;
  const { decide: t } = words.staffCase;
  const possible = decisionsFor(actor, found.facts).map(({ decision }) => decision);
  const tabs = decisions.filter((decision) => possible.includes(decision) || decision === chosen);
  const Chosen = chosen ? forms[chosen] : null;
  return (
    <div id="decide" className="min-w-0 scroll-mt-4">
      <Card heading={t.heading}>
        {tabs.length > 0 ? (
          <SubNav
            look="tabs"
            label={t.heading}
            items={tabs.map((tab) => ({
              href: `/cases/${found.id}?do=${tab}#decide`,
              label: t.tabs[tab],
              current: tab === chosen,
            }))}
          />
        ) : (
          <p className="text-muted">{t.closed}</p>
        )}
        {chosen && Chosen ? (
          <>
            <p className="mb-5 max-w-prose text-muted">{t.meanings[chosen]}</p>
            <Chosen
              {...shown}
              title={title}
              about={about}
              reasons={reasonsAgainstDecision(chosen, actor, found.facts, found.desk).map((reason) =>
                sentence(words, reason),
              )}
            />
          </>
        ) : null}
      </Card>
    </div>
  );
}

/** The one asked for in the address; else what a reviewer usually does next; null when nothing stands out. */
export function chosenDecision(asked: unknown, { actor, found }: Shown): Name | null {
  const wanted = decisions.find((decision) => decision === asked);
  const possible = decisionsFor(actor, found.facts).map(({ decision }) => decision);
  const usual = (['reject', 'override', 'reinstate'] as const).find((one) => possible.includes(one)) ?? 'approve';
  return wanted ?? (possible.includes(usual) ? usual : null);
}

import type { When } from '@/app/_server/dates';
import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import type { Reason } from '@/components/ui/reasons';
import type { Member } from '@/lib/actor';
import { eventsFor, reasonsAgainst, senderEvents } from '@/lib/invitation/lifecycle';
import type { Sent } from '@/lib/invitation/sent';
import type { Locale } from '@/lib/locale';
import type { Readiness } from '@/lib/partnership/readiness';
import { openHref } from '../../_components/href';

/** An invitation and who looks at it, in which words: what each part of the page is given. `checklist`: of the company that keeps it. */
export type Shown = {
  actor: Member;
  found: Sent;
  checklist: Readiness[] | null;
  words: Words;
  when: When;
  language: Locale;
};

export type SenderEvent = (typeof senderEvents)[number];

/** What the provider's people could do from here, whether or not something is still missing. */
export function buttonsFor({ actor, found }: Shown): SenderEvent[] {
  const possible = eventsFor(actor, found.facts.status);
  return senderEvents.filter((event) => possible.includes(event));
}

/** Why the reader cannot do it now, in words; an open invitation to the same address is led to. */
export function reasonsFor(event: SenderEvent, { actor, found, words }: Shown): Reason[] {
  const { email, kind } = found.facts;
  const cure = { href: openHref(kind, email), text: words.invitations.send.seeOpen };
  return reasonsAgainst(event, actor, found.facts).map((reason) =>
    reason.code === 'already_invited' ? { ...sentence(words, reason), cure } : sentence(words, reason),
  );
}

/** What every form about the invitation carries: which one, and the version of it on the page. */
export function hiddenIn({ facts }: Sent): { invitationId: string; seen: string } {
  return { invitationId: facts.id, seen: `${facts.version}` };
}

/** The company as it calls itself, else as the provider named it, else the address. */
export function companyOf({ organization, facts }: Sent): string {
  return organization?.name ?? facts.company ?? facts.email;
}

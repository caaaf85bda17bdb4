import type { Words } from '@/app/_server/words';
import type { InvitationKind } from '@/generated/prisma/enums';

/** What is asked of the reader, in words: who asks, for which rights, and how one answers. */
export type Asking = {
  heading: string;
  lead: string;
  asks: string;
  answer: string;
  /** That only a Global admin answers. */
  admins: string;
  rights: readonly { title: string; text: string }[];
};

/** `provider`: the sender; `two`: those who invite a customer. */
type Told = { words: Words; provider: string; company: string; two: { provider: string; reseller: string } };

/** What differs in words between the kinds of invitation. Source: the seed's "Connect with an indirect provider", steps 3 and 6. */
export const askingOf: Record<InvitationKind, (told: Told) => Asking> = {
  partnership: ({ words: { invited: t }, provider, company }) => ({
    heading: t.heading({ provider }),
    lead: t.visitor.lead({ provider }),
    asks: t.visitor.asks,
    answer: t.visitor.answer,
    admins: t.admins.lead({ company }),
    rights: [
      { title: t.rights.orders, text: t.rights.ordersMean({ provider }) },
      { title: t.rights.access, text: t.rights.accessAsked },
    ],
  }),
  customer: ({ words: { invitedCustomer: t }, two, company }) => ({
    heading: t.heading(two),
    lead: t.visitor.lead(two),
    asks: t.visitor.asks,
    answer: t.visitor.answer,
    admins: t.admins({ company }),
    rights: [
      { title: t.rights.sell(two), text: t.rights.sellMeans(two) },
      { title: t.rights.order(two), text: t.rights.orderMeans(two) },
      { title: t.rights.agreement, text: t.rights.agreementMeans },
      { title: t.rights.access, text: t.rights.accessMeans },
    ],
  }),
};

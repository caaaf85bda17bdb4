import { z } from 'zod';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch, word } from '@/app/_server/address';
import { provider } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { reasonsAgainstInviting } from '@/lib/invitation/inviting';
import { findWritten } from '@/lib/invitation/sent';
import { readPartnerId } from '@/lib/partner-id/read';
import { askedFor } from '../_components/asked-for';
import { Closed } from '../_components/closed';
import { InvitationForm } from '../_components/invitation-form';
import { draft } from '../actions';

/** Writes an invitation. `again`: the one whose words it begins with; `partnerId`: the company it is for. Source: the seed's "Connect with an indirect provider". */
export default async function NewInvitationPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await provider();
  const [{ again = '', partnerId = '' }, words, language] = await Promise.all([
    readSearch(searchParams, z.object({ again: z.uuid().optional().catch(undefined), partnerId: word.optional() })),
    loadWords(),
    locale(),
  ]);
  const [against, before, asked] = await Promise.all([
    reasonsAgainstInviting(member),
    findWritten(member, again),
    askedFor(member, words, language),
  ]);
  const { form: t } = words.invitations;
  const open = against.length === 0;
  return (
    <Page
      width="narrow"
      heading={t.heading}
      title={open ? false : t.heading}
      lead={open ? t.lead : null}
      back={{ href: '/invitations', text: t.back }}
    >
      {open ? (
        <InvitationForm
          {...asked}
          action={draft}
          keeps={`invitation${again || partnerId}`.replaceAll(/[^\w-]/g, '').slice(0, 50)}
          title={t.heading}
          values={before ?? { partnerId: readPartnerId(partnerId) }}
        />
      ) : (
        <Closed reasons={against} words={words} />
      )}
    </Page>
  );
}

import { Page } from '@/app/_components/page';
import { useAccount } from '@/app/_server/frame-actions';
import { loadWords } from '@/app/_server/words';
import { Button } from '@/components/ui/button';

type OtherAccountsInvitationProps = { company: { organizationId: string; name: string }; at: string };

/** The invitation is parked for another of the reader's accounts: one press uses that one. */
export async function OtherAccountsInvitation({
  company: { organizationId, name: company },
  at,
}: OtherAccountsInvitationProps) {
  const { invited, invitedOver } = await loadWords();
  const { keptElsewhere: t } = invitedOver;
  return (
    <Page width="narrow" heading={t.heading({ company })}>
      <p className="mb-7">{t.meaning({ company })}</p>
      <form action={useAccount}>
        <input type="hidden" name="next" value={at} />
        <Button type="submit" name="organizationId" value={organizationId}>
          {invited.account.use({ company })}
        </Button>
      </form>
    </Page>
  );
}

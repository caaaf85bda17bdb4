import { useAccount } from '@/app/_server/frame-actions';
import type { WrongAccount } from '@/app/_server/shown-for';
import type { Words } from '@/app/_server/words';
import { Button, ButtonLink } from '@/components/ui/button';

type WaysOnProps = {
  why: WrongAccount;
  organizationId: string;
  page: string;
  home: string;
  t: Words['typing']['back'];
  names: { shown: string; used: string; user: string };
};

/** Back to the account, or as the person, that the page was shown for; or on with who is there now. */
export function WaysOn({ why, organizationId, page, home, t, names }: WaysOnProps) {
  return (
    <div className="mt-8 flex flex-wrap gap-3">
      {why === 'another_account' ? (
        <form action={useAccount}>
          <input type="hidden" name="organizationId" value={organizationId} />
          <input type="hidden" name="next" value={page} />
          <Button type="submit">{t.submit({ organization: names.shown })}</Button>
        </form>
      ) : null}
      {why === 'another_person' ? (
        <form action="/sign-out" method="post">
          <input type="hidden" name="next" value={page} />
          <Button type="submit">{t.signOut}</Button>
        </form>
      ) : null}
      <ButtonLink href={home} tone="plain">
        {why === 'another_person' ? t.stayAs(names) : t.stay({ organization: names.used })}
      </ButtonLink>
    </div>
  );
}

import { useAccount } from '@/app/_server/frame-actions';
import { Button, ButtonLink } from '@/components/ui/button';
import { countryName } from '@/lib/region/names';
import { onwards, type View } from './view';

/** The reader's other accounts, each a button that comes back here; a new one; somebody else. `main`: one of them is the way on. */
export function OtherAccounts({ main = false, ...view }: View & { main?: boolean }) {
  const { person, account, at, language } = view;
  const { account: t } = view.words.invited;
  const others = (person?.accounts ?? []).filter(({ organizationId }) => organizationId !== account?.organizationId);
  return (
    <div className="grid justify-items-start gap-3">
      {others.length > 0 ? (
        <form action={useAccount} className="grid w-full gap-2" aria-label={t.mine}>
          <input type="hidden" name="next" value={at} />
          {others.map(({ organizationId, name, country }) => (
            <button
              key={organizationId}
              type="submit"
              name="organizationId"
              value={organizationId}
              className="touch w-full rounded-control border-[1.5px] border-edge bg-sheet px-4 py-2.5 text-left hover:border-sea"
            >
              <span className="block font-strong">{t.use({ company: name })}</span>
              <span className="block text-muted text-small">{countryName(country, language)}</span>
            </button>
          ))}
        </form>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <ButtonLink
          href={onwards('/create-work-account', view)}
          tone={main && others.length === 0 ? 'primary' : 'plain'}
          size={main ? 'normal' : 'small'}
        >
          {t.create}
        </ButtonLink>
        <form action="/sign-out" method="post">
          <input type="hidden" name="next" value={at} />
          <Button type="submit" tone="plain" size={main ? 'normal' : 'small'}>
            {t.somebodyElse}
          </Button>
        </form>
      </div>
    </div>
  );
}

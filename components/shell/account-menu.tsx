import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { Menu } from '@/components/ui/menu';

type AccountMenuProps = {
  t: { account: string; inUse: string; switchAccount: string; settings: string; signOut: string };
  name: string;
  organization: string;
  email: string;
  /** Where settings are; none for those who have none. */
  settings?: string;
  /** The reader's other accounts; `switchAction` receives the chosen one as `organizationId`. */
  others?: readonly { organizationId: string; organization: string; note: string }[];
  switchAction?: (form: FormData) => Promise<void>;
  /** The path that signs out, by a post. */
  signOut: string;
};

/** Who is signed in and for whom, on every page; opens the accounts, the settings and the way out. */
export function AccountMenu(props: AccountMenuProps) {
  const { t, name, organization, email, settings, others = [], switchAction, signOut } = props;
  return (
    <Menu id="account-menu" button={<Pill label={t.account} {...{ name, organization }} />}>
      <div className="px-3 py-2 text-small">
        <p className="text-muted text-tiny">{t.inUse}</p>
        <p className="font-strong text-base">
          <bdi>{organization}</bdi>
        </p>
        <p className="text-muted">
          <bdi>{name}</bdi>
          <br />
          <bdi>{email}</bdi>
        </p>
      </div>
      {others.length > 0 && switchAction ? (
        <Section>
          <p className="px-3 pt-2 text-muted text-tiny">{t.switchAccount}</p>
          <form action={switchAction}>
            {others.map((other) => (
              <button
                key={other.organizationId}
                type="submit"
                name="organizationId"
                value={other.organizationId}
                className={row}
              >
                <span className="block font-strong">
                  <bdi>{other.organization}</bdi>
                </span>
                <span className="block text-muted text-small">{other.note}</span>
              </button>
            ))}
          </form>
        </Section>
      ) : null}
      <Section>
        {settings ? (
          <Link href={settings} className={`${row} text-ink no-underline`}>
            {t.settings}
          </Link>
        ) : null}
        <form action={signOut} method="post">
          <button type="submit" className={row}>
            {t.signOut}
          </button>
        </form>
      </Section>
    </Menu>
  );
}

const row = 'touch block w-full rounded-small px-3 py-2 text-left hover:bg-sea-wash';

function Section({ children }: { children: ReactNode }) {
  return <div className="border-line border-t py-1">{children}</div>;
}

function Pill({ label, name, organization }: { label: string; name: string; organization: string }) {
  return (
    <>
      <span
        aria-hidden="true"
        className="grid size-7 shrink-0 place-items-center rounded-full bg-sea font-bold text-on-sea text-tiny"
      >
        {initialsOf(name)}
      </span>
      <span className="grid min-w-0 text-tiny max-lg:sr-only">
        <span className="sr-only">{label}: </span>
        <span className="max-w-48 truncate font-strong">
          <bdi>{name}</bdi>
        </span>
        <span className="max-w-48 truncate text-muted">
          <bdi>{organization}</bdi>
        </span>
      </span>
    </>
  );
}

/** The letters for the round: the first of the first and of the last word, or of the only one. */
export function initialsOf(name: string): string {
  const t = name.trim().split(/\s+/);
  const picked = t.length > 1 ? [t[0], t.at(-1)] : [t[0]];
  return picked
    .map((word = '') => /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u.exec(word)?.[0] ?? [...word][0] ?? '')
    .join('')
    .toUpperCase();
}

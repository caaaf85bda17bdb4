import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { Menu } from '@/components/ui/menu';

type AccountMenuProps = {
  words: { account: string; inUse: string; switchAccount: string; settings: string; signOut: string };
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
  const { words, name, organization, email, settings, others = [], switchAction, signOut } = props;
  return (
    <Menu id="account-menu" button={<Pill label={words.account} {...{ name, organization }} />}>
      <div className="px-3 py-2 text-small">
        <p className="text-muted text-tiny">{words.inUse}</p>
        <p className="font-strong text-base">{organization}</p>
        <p className="text-muted">
          {name}
          <br />
          {email}
        </p>
      </div>
      {others.length > 0 && switchAction ? (
        <Section>
          <p className="px-3 pt-2 text-muted text-tiny">{words.switchAccount}</p>
          <form action={switchAction}>
            {others.map((other) => (
              <button
                key={other.organizationId}
                type="submit"
                name="organizationId"
                value={other.organizationId}
                className={row}
              >
                <span className="block font-strong">{other.organization}</span>
                <span className="block text-muted text-small">{other.note}</span>
              </button>
            ))}
          </form>
        </Section>
      ) : null}
      <Section>
        {settings ? (
          <Link href={settings} className={`${row} text-ink no-underline`}>
            {words.settings}
          </Link>
        ) : null}
        <form action={signOut} method="post">
          <button type="submit" className={row}>
            {words.signOut}
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
        <span dir="auto" className="max-w-48 truncate font-strong">
          {name}
        </span>
        <span dir="auto" className="max-w-48 truncate text-muted">
          {organization}
        </span>
      </span>
    </>
  );
}

/** Two letters for the round: the first of the first and of the last name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return picked
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

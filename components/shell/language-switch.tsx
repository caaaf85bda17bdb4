import { type Locale, languages, locales } from '@/lib/locale';

type LanguageSwitchProps = {
  label: string;
  locale: Locale;
  /** Receives `locale` and remembers it. */
  action: (form: FormData) => Promise<void>;
};

/** A button for each, one pressed; each is called by its language's own name. */
export function LanguageSwitch({ label, locale, action }: LanguageSwitchProps) {
  return (
    <form action={action}>
      <fieldset className="flex items-center text-small">
        <legend className="sr-only">{label}</legend>
        {locales.map((one) => (
          <button
            key={one}
            type="submit"
            name="locale"
            value={one}
            lang={one}
            aria-pressed={one === locale}
            className="touch min-w-9 rounded-small px-1.5 text-muted underline-offset-4 hover:underline aria-pressed:font-bold aria-pressed:text-ink"
          >
            <span aria-hidden="true">{one.toUpperCase()}</span>
            <span className="sr-only">{languages[one].name}</span>
          </button>
        ))}
      </fieldset>
    </form>
  );
}

import { Button } from '@/components/ui/button';

type SearchFieldProps = { value: string; t: { search: string; find: string }; look: string };

/** What is looked for in a list, and the button that does. `value`: opened, where the address has it sealed. */
export function SearchField({ value, t, look }: SearchFieldProps) {
  return (
    <>
      <input
        type="search"
        name="search"
        defaultValue={value}
        aria-label={t.search}
        placeholder={t.search}
        maxLength={100}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
        className={`box min-w-0 flex-1 basis-40 text-small ${look}`}
      />
      <Button type="submit" tone="plain">
        {t.find}
      </Button>
    </>
  );
}

/** Said where what is looked for was sealed for another browser. */
export function ForAnother({ children }: { children: string }) {
  return (
    <p role="status" className="mt-2 text-small">
      {children}
    </p>
  );
}

/** One thing wrong with what was sent: beside its field when it has one, always in the summary, with a way to cure it elsewhere if there is one. */
export type Problem = { field?: string; text: string; cure?: { href: string; text: string } };

/** What was typed, by the names of the inputs. */
export type Typed = Record<string, string | string[]>;

/** What a form's action answers when it does not lead elsewhere. `null`: nothing was sent yet. */
export type Answer = {
  problems: Problem[];
  values: Typed;
  done?: string;
  /** Another account is in use: whose the page is, so that one can go back to it. */
  wrongAccount?: { organizationId: string; text: string; done: string };
  /** Its reader is told now that somebody changed the thing meanwhile. */
  changed?: true;
  /** What was typed is kept under this version. */
  kept?: { version: number; said: string };
} | null;

/** What a form says of itself, unseen: for whom it was shown, under which name and in which version its text is kept. */
export const aboutForm = { shownFor: 'shownFor', form: 'typedIn', version: 'typedVersion' } as const;

/** What an action was called with. Anybody may call one with what is no form: that is one with nothing in it. */
export function formIn(given: unknown): FormData {
  return given instanceof FormData ? given : new FormData();
}

/** Reads a posted form: one value as a string, several under one name as a list. Files (see sent-file.ts) and the framework's own inputs are left out. */
export function typedIn(form: FormData): Typed {
  const typed: Typed = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION') || says.includes(name)) continue;
    const values = form.getAll(name).filter((value) => typeof value === 'string');
    const [only] = values;
    if (only !== undefined) typed[name] = values.length > 1 ? values : only;
  }
  return typed;
}

const says: readonly string[] = Object.values(aboutForm);

/** What may be shown again after a refusal: everything but passwords and codes, which never travel back. */
export function withoutSecrets(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !isSecret(name)));
}

/** Whether an input of this name takes what never travels back. */
export function isSecret(name: string): boolean {
  return /password|^(letter)?code$/i.test(name);
}

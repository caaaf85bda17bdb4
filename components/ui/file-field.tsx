'use client';

import { type ChangeEvent, useContext, useEffect, useRef, useState } from 'react';
import { FieldFrame, type FieldProps } from './field-frame';
import { FormContext, useField } from './form-context';
import { useKitWords } from './locale';

type FileProps = Pick<FieldProps, 'name' | 'label' | 'hint'> & {
  /** Kinds of files the browser offers first, such as ".csv,text/csv". Whoever wants to can choose another. */
  accept?: string;
  /** The most that is taken, and what is said of more before it is sent. */
  limit: { megabytes: number; sentence: string };
  /** How many may be chosen; one where it is left out. */
  most?: number;
};

/**
 * A file to choose. With script the browser's own button lies, unseen, over one in our words, since the browser says its own in its own
 * language; without script it is seen.
 */
export function FileField({ name, label, hint, accept, limit, most = 1 }: FileProps) {
  const input = useRef<HTMLInputElement>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const [chosen, setChosen] = useState('');
  const t = useKitWords();
  const { typed } = useContext(FormContext);
  const { id, problem } = useField(name);
  const said = tooLarge ? limit.sentence : problem;
  const describedBy = [hint ? `${id}-hint` : '', said ? `${id}-problem` : ''].join(' ').trim();

  // A refused file is mended and chosen again: the browser does not send one that has changed since it was chosen.
  useEffect(() => {
    if (typed && input.current) input.current.value = '';
    setChosen(namesIn(input.current));
  }, [typed]);

  function onChange({ target }: ChangeEvent<HTMLInputElement>) {
    const large = [...(target.files ?? [])].some(({ size }) => size > limit.megabytes * 1_000_000);
    if (large) target.value = '';
    setTooLarge(large);
    setChosen(namesIn(target));
  }

  return (
    <FieldFrame {...{ id, label, hint }} problem={said}>
      <span className="box relative flex min-w-0 max-w-field items-center gap-3 has-focus-visible:outline-3 has-focus-visible:outline-turmeric has-focus-visible:outline-offset-2 has-aria-invalid:border-brick">
        <input
          ref={input}
          id={id}
          name={name}
          type="file"
          multiple={most > 1}
          accept={accept}
          onChange={onChange}
          aria-invalid={said ? true : undefined}
          aria-describedby={describedBy || undefined}
          className="file-input"
        />
        <span
          aria-hidden="true"
          className="script-only shrink-0 rounded-small border border-edge bg-paper px-3 py-1 font-strong text-small"
        >
          {t.chooseFile}
        </span>
        <span aria-hidden="true" className="script-only min-w-0 text-small">
          {chosen ? <bdi className="block truncate">{chosen}</bdi> : <span className="text-muted">{t.noFile}</span>}
        </span>
      </span>
    </FieldFrame>
  );
}

function namesIn(input: HTMLInputElement | null): string {
  return [...(input?.files ?? [])].map(({ name }) => name).join(', ');
}

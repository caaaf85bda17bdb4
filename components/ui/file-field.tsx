'use client';

import { type ChangeEvent, useContext, useEffect, useRef, useState } from 'react';
import { FieldFrame, type FieldProps } from './field-frame';
import { FormContext, useField } from './form-context';

type FileProps = Pick<FieldProps, 'name' | 'label' | 'hint'> & {
  /** Kinds of files the browser offers first, such as ".csv,text/csv". Whoever wants to can choose another. */
  accept?: string;
  /** The most that is taken, and what is said of more before it is sent. */
  limit: { megabytes: number; sentence: string };
};

/** A file to choose, by the browser's own button. */
export function FileField({ name, label, hint, accept, limit }: FileProps) {
  const input = useRef<HTMLInputElement>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const { typed } = useContext(FormContext);
  const { id, problem } = useField(name);
  const said = tooLarge ? limit.sentence : problem;
  const describedBy = [hint ? `${id}-hint` : '', said ? `${id}-problem` : ''].join(' ').trim();

  // A refused file is mended and chosen again: the browser does not send one that has changed since it was chosen.
  useEffect(() => {
    if (typed && input.current) input.current.value = '';
  }, [typed]);

  function onChange({ target }: ChangeEvent<HTMLInputElement>) {
    const large = (target.files?.[0]?.size ?? 0) > limit.megabytes * 1_000_000;
    if (large) target.value = '';
    setTooLarge(large);
  }

  return (
    <FieldFrame {...{ id, label, hint }} problem={said}>
      <input
        ref={input}
        id={id}
        name={name}
        type="file"
        accept={accept}
        onChange={onChange}
        aria-invalid={said ? true : undefined}
        aria-describedby={describedBy || undefined}
        className="box file:touch w-full max-w-field text-small file:mr-3 file:rounded-small file:border file:border-edge file:border-solid file:bg-paper file:px-3 file:font-strong file:text-ink file:text-small hover:file:border-ink aria-invalid:border-brick"
      />
    </FieldFrame>
  );
}

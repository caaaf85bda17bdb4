import { Fragment } from 'react';
import { partsOf } from '@/lib/reader/isolate';

/** A sentence with what people typed in it, set apart so that nothing turns its direction nor is turned by it. */
export function Sentence({ children }: { children: string }) {
  return partsOf(children).map(({ text, typed }, at) => {
    const key = `${at} ${text}`;
    return typed ? <bdi key={key}>{text}</bdi> : <Fragment key={key}>{text}</Fragment>;
  });
}

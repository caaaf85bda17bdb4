'use client';

import { FileUp } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type ChangeEvent, type DragEvent, useState } from 'react';
import type { Words } from '@/app/_server/words';
import { ProgressBar } from '@/components/ui/progress-bar';
import { hashFile, largest } from './hash-file';

/** A place to drop a PDF, or to choose it. Its fingerprint is made here, in the browser; the file goes nowhere. */
export function ByFile({ t }: { t: Words['verifying']['file'] }) {
  const router = useRouter();
  const [read, setRead] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [over, setOver] = useState(false);

  async function take(file: File | undefined) {
    if (!file || read !== null) return;
    setProblem(file.size > largest ? t.tooLarge : null);
    if (file.size > largest) return;
    setRead(0);
    try {
      router.push(`/verify?sha256=${await hashFile(file, setRead)}`);
    } catch {
      setProblem(t.unreadable);
    } finally {
      setRead(null);
    }
  }

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  }

  function onDragOver(event: DragEvent) {
    event.preventDefault();
    setOver(true);
  }

  function onChange(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    // The same file may be chosen again.
    event.target.value = '';
    void take(file);
  }

  return (
    <section
      aria-label={t.heading}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      className={`script-only print:hidden grid justify-items-center gap-3 rounded-control border-2 border-dashed px-4 py-8 text-center ${over ? 'border-sea bg-sea-wash' : 'border-edge bg-sheet'}`}
    >
      <FileUp aria-hidden="true" size={40} strokeWidth={1.3} className="text-muted" />
      <p className="max-md:hidden">
        <b>{t.drop}</b>
        <br />
        <span className="text-muted text-small">{t.or}</span>
      </p>
      <label className="touch relative cursor-pointer rounded-control bg-sea px-4.5 py-2.5 font-strong text-on-sea focus-within:outline-3 focus-within:outline-turmeric hover:bg-sea-deep">
        {t.choose}
        <input type="file" accept="application/pdf,.pdf" onChange={onChange} className="absolute inset-0 opacity-0" />
      </label>
      <p className="max-w-[46ch] text-muted text-small">{t.stays}</p>
      <div role="status" className="w-full max-w-[46ch] text-small">
        {read === null ? null : <ProgressBar label={t.reading} done={read} of={1} said={t.reading} />}
        {problem ? <p>{problem}</p> : null}
      </div>
    </section>
  );
}

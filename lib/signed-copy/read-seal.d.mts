export type Seal =
  | {
      sha256: string;
      problems: string[];
      level: 'B-B' | 'B-T';
      certificate: string;
      subject: string;
      signedAt: Date | null;
      stampedAt: Date | null;
      names: Record<string, string>;
    }
  | { sha256: string; problems: string[]; level?: never; certificate?: never; stampedAt?: never; names?: never };

export function readSeal(pdf: Buffer): Seal;

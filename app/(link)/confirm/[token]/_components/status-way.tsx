import { Link } from '@/components/ui/link';
import type { View } from './view';

/** The way to the page that tells where the enrollment stands, whenever the contact wants to know. */
export function StatusWay({ facts, words }: { facts: View['found']['facts']; words: View['words'] }) {
  return (
    <p className="mt-5">
      <Link href={`/status?reference=${facts.reference}`}>{words.enrollmentStatus.wayOn}</Link>
    </p>
  );
}

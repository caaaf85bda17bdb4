import { senderOf, type View } from './view';

/** The address of the person who named this contact. */
export function WriteTo(view: View) {
  const { signedUpBy } = view.found;
  if (!signedUpBy) return null;
  return (
    <p>
      <a href={`mailto:${signedUpBy.email}`}>{view.words.confirmLink.write(senderOf(view))}</a>
      <span className="text-muted"> ({signedUpBy.email})</span>
    </p>
  );
}

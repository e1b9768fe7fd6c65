import './signed-lines.css';

type SignedLinesProps = { label: string; lines: readonly string[]; digestName: string; digest: string };

/** The lines of a document as they are signed, and the digest over them. */
export function SignedLines({ label, lines, digestName, digest }: SignedLinesProps) {
  return (
    <section className="signed-lines" aria-label={label}>
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines keep their place
        <p key={place} className={place === 0 ? 'signed-lines-title' : undefined}>
          {line}
        </p>
      ))}
      <p className="signed-lines-digest">
        <span className="signed-lines-digest-name">{digestName}</span>
        <code className="signed-lines-digest-value">{digest.replace(/(.{8})/g, '$1 ').trim()}</code>
      </p>
    </section>
  );
}

type EmptyStateProps = { title: string; words: string };

export function EmptyState({ title, words }: EmptyStateProps) {
  return (
    <div className="card empty">
      <h2>{title}</h2>
      <p>{words}</p>
    </div>
  );
}

import type { Credited } from '#domain/sync/sync-batch.ts';

/** "TIPS or TIPS Revision 14 of 20", or the number alone where there is no minimum. */
export function CreditedList({ credited }: { credited: readonly Credited[] }) {
  if (credited.length === 0) {
    return <p className="text-ink-soft">It credits no category with the role you stated.</p>;
  }
  return (
    <ul className="credited">
      {credited.map(({ measure, label, counted, minimum }) => (
        <li key={measure}>
          <span>{label}</span>{' '}
          <span className="credited-count">
            <strong>{counted}</strong>
            {minimum !== null && <span className="text-ink-soft"> of {minimum}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

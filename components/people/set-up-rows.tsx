'use client';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';

/** One numbered part of a guided form. */
export function Step({
  number,
  title,
  children,
}: {
  number: number;
  title: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <h2 id={id} className="text-lg">
        {number}. {title}
      </h2>
      {children}
    </section>
  );
}

/** Fields that repeat: one row at first, more at a tap; the last one can be taken away again. */
export function Rows({
  thing,
  children,
}: {
  thing: string;
  children: (row: number, number: number) => ReactNode;
}) {
  const [count, setCount] = useState(1);
  const rows = Array.from({ length: count }, (_, row) => row);
  return (
    <div className="grid gap-5">
      {rows.map((row) => (
        <div key={row} className="grid gap-3">
          {children(row, row + 1)}
        </div>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setCount(count + 1)}>{`Add another ${thing}`}</Button>
        {count > 1 && (
          <Button variant="quiet" onClick={() => setCount(count - 1)}>
            {`Remove ${thing} ${count}`}
          </Button>
        )}
      </div>
    </div>
  );
}

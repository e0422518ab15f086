import { Search } from 'lucide-react';
import { type RefObject, useId } from 'react';
import { FieldError } from '#components/ui/field.tsx';

interface SearchBoxProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly more: boolean;
  readonly error: string | undefined;
  readonly onQuery: (query: string) => void;
  /** A finger or a mouse is about to begin. */
  readonly onApproach: () => void;
  readonly onEnter: () => void;
}

/** The one box that finds procedures; "/" leads to it on a keyboard. */
export function SearchBox({
  box,
  query,
  more,
  error,
  onQuery,
  onApproach,
  onEnter,
}: SearchBoxProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="sr-only">
        Find a procedure
      </label>
      <div className="search-box">
        <Search size={20} aria-hidden="true" className="search-mark" />
        <input
          ref={box}
          id={id}
          type="search"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck={false}
          className="control search-control"
          placeholder={more ? 'Add another procedure' : 'Find a procedure'}
          value={query}
          data-error={error ? '' : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onPointerDown={onApproach}
          onChange={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && query) onQuery('');
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            onEnter();
          }}
        />
        {!query && (
          <span aria-hidden="true" className="search-key">
            /
          </span>
        )}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

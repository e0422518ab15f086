import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';

/** The same for what doesn't exist and for what is out of reach. */
export default function NotFound() {
  return (
    <EmptyState
      title="There is no such page"
      action={<ButtonLink href="/">Go to the first page</ButtonLink>}
    >
      The address may be old, or what it names is not yours to open. Nothing was changed.
    </EmptyState>
  );
}

import { ButtonLink } from '#components/ui/button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';

/** The same for what doesn't exist and for what is out of reach. */
export default function NotFound() {
  return (
    <>
      <PageHeader
        title="There is no such page"
        lead="The address may be old, or what it names is not yours to open. Nothing was changed."
      />
      <ButtonLink href="/">Go to the first page</ButtonLink>
    </>
  );
}

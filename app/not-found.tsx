import { FrontDoor } from '#components/shell/front-door.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { isDemo } from './demo.ts';

export default async function NotFound() {
  return (
    <FrontDoor demo={await isDemo()} title="There is no such page">
      <p className="mb-6 text-ink-soft">The address may be old or mistyped. Nothing was changed.</p>
      <ButtonLink href="/" variant="primary">
        Go to the first page
      </ButtonLink>
    </FrontDoor>
  );
}

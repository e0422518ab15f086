import { FrontDoor } from '#components/shell/front-door.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { isDemo } from './demo.ts';

export default async function NotFound() {
  return (
    <FrontDoor demo={await isDemo()} title="There is no such page">
      <p className="mb-6 text-ink-soft">The address may be old or mistyped. Nothing was changed.</p>
      {/* Every page carries this one: the router's own link would weigh 3 kB on each of them. */}
      <a href="/" className={buttonClass({ variant: 'primary' })}>
        <span className="btn-face">Go to the first page</span>
      </a>
    </FrontDoor>
  );
}

import { type ComponentType, lazy, Suspense } from 'react';
import { Notice } from './notice.tsx';

/**
 * A part of a page whose script is loaded when it is first shown: for what most visits never open.
 * The service worker keeps such scripts too, for a script names what it loads later. Where one can't
 * be had, its place says so and the rest of the page goes on.
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Part = lazy(async () => {
    const part: ComponentType<Props> = await load().catch(() => NotLoaded);
    return { default: part };
  });
  return (props) => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
}

const NotLoaded = () => (
  <Notice tone="warn" title="This part could not be loaded." announce>
    Reload the page when you are online. What you entered stays.
  </Notice>
);

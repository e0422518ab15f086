import type { ReactNode } from 'react';
import { BrandMark } from './brand-mark.tsx';
import { DemoBanner } from './demo-banner.tsx';

/** The page before signing in: the artwork with one promise, and the form. */
export function FrontDoor({
  title = 'Sign in',
  promise = 'Every case logged before the next one starts.',
  lead = 'The procedure case log for interventional radiology residencies.',
  demo,
  children,
}: {
  title?: string;
  promise?: string;
  lead?: string;
  demo: boolean;
  children: ReactNode;
}) {
  return (
    <>
      {demo && <DemoBanner />}
      <div className="front-door">
        <header className="front-art">
          {/* biome-ignore lint/performance/noImgElement: an SVG has nothing to optimize */}
          <img src="/art/vessel-tree.svg" alt="" loading="lazy" className="front-tree" />
          <div className="front-words">
            <p className="front-name">
              <BrandMark size={34} />
              Angiolog
            </p>
            <div>
              <p className="front-promise">{promise}</p>
              <p className="front-lead">{lead}</p>
            </div>
          </div>
        </header>
        <main id="main" className="front-form">
          <div className="w-full max-w-[25rem]">
            <h1 className="mb-6 text-2xl">{title}</h1>
            {children}
          </div>
        </main>
      </div>
    </>
  );
}

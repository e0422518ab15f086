import { useId } from 'react';

const legs = 'M16 3.4C15.8 12 8.2 16.5 4.8 28.600M16 3.400C16.2 12 23.8 16.5 27.2 28.6';
const catheter = 'M2 21.5C9 17.5 14 24 23 21.8c3-.8 5-2.4 7-4.8';

/**
 * A bifurcating vessel that reads as an A; the crossbar is a catheter passing over it.
 * `app/icon.svg` carries the same paths.
 */
export function BrandMark({ size = 32, className = '' }: { size?: number; className?: string }) {
  const gap = useId();
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      aria-hidden="true"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
    >
      <mask id={gap} maskUnits="userSpaceOnUse" x="0" y="0" width="32" height="32">
        <rect width="32" height="32" fill="#fff" stroke="none" />
        <path d={catheter} stroke="#000" strokeWidth="4.8" />
      </mask>
      <path d={legs} strokeWidth="4.6" mask={`url(#${gap})`} />
      <path d={catheter} strokeWidth="2.3" />
    </svg>
  );
}

/** Mark and name. */
export function BrandName({ size = 28 }: { size?: number }) {
  return (
    <span className="inline-flex items-center gap-2">
      <BrandMark size={size} className="text-accent" />
      <span className="text-xl font-bold">Angiolog</span>
    </span>
  );
}

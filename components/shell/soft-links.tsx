'use client';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { SoftLink } from '#components/ui/page-link.tsx';

/** Links within go on to the next page without loading all anew. The phone's pages do without the script. */
export function SoftLinks({ children }: { children: ReactNode }) {
  return <SoftLink value={Link}>{children}</SoftLink>;
}

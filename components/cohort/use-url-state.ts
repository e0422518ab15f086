'use client';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { type UrlChanges, urlWith } from './url-with.ts';

/** The query of this page as state: a view that is in the URL is a link that can be sent. */
export function useUrlState() {
  const router = useRouter();
  const path = usePathname();
  const query = useSearchParams().toString();
  const href = (changes: UrlChanges) => urlWith(path, query, changes);
  return {
    query: new URLSearchParams(query),
    href,
    replace: (changes: UrlChanges) => router.replace(href(changes), { scroll: false }),
    open: (to: string) => router.push(to),
  };
}

export type UrlState = ReturnType<typeof useUrlState>;

'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False until the page's script runs: what is pressed before then would be lost. */
export const useHasScript = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

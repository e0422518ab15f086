// IndexedDB's stand-in runs on setImmediate. Counting what is under way there tells when a phone
// has come to rest, without waiting for any time to pass.

const setNow = globalThis.setImmediate;
let underWay = 0;

/** From here on; the count is one for the process, so two worlds can't run at the same time. */
export function watchEventLoop(): () => void {
  const counted = (run: (...args: unknown[]) => void, ...args: unknown[]) => {
    underWay += 1;
    return setNow(() => {
      underWay -= 1;
      run(...args);
    });
  };
  globalThis.setImmediate = counted as typeof setImmediate;
  return () => {
    globalThis.setImmediate = setNow;
  };
}

/** One turn of the loop. */
export const turn = () => new Promise<void>((resolve) => setNow(() => resolve()));

/** Until nothing is under way. */
export async function rest(): Promise<void> {
  for (let quiet = 0; quiet < 2; ) {
    await turn();
    quiet = underWay === 0 ? quiet + 1 : 0;
  }
}

/** What a page says about itself, in milliseconds since its navigation began. */
export interface Vitals {
  /** The largest thing painted so far; the browser looks no further once something was tapped. */
  readonly lcp: { readonly at: number; readonly what: string } | undefined;
  /** All shifts that no tap explains, summed: never less than the worst burst, which CLS is. */
  readonly shift: number;
  /** What moved most, for the one who has to mend it. */
  readonly moved: string;
  /** Of each tap the longest of its events, from the finger to the next frame. */
  readonly taps: readonly number[];
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}
interface Paint extends PerformanceEntry {
  readonly element: Element | null;
}
interface Interaction extends PerformanceEntry {
  readonly interactionId: number;
}

/** Runs in the page, before anything of its own: leaves `vitals()` on the window. */
export function observeVitals(): void {
  let lcp: Vitals['lcp'];
  let shift = 0;
  let worst = { value: 0, moved: 'nothing' };
  const taps = new Map<number, number>();
  const nameOf = (node: Node | null | undefined) => {
    const element = node instanceof Element ? node : node?.parentElement;
    const text = element?.textContent?.trim().slice(0, 40) ?? '';
    return element ? `${element.tagName.toLowerCase()}.${element.className} “${text}”` : 'gone';
  };
  const observe = <Entry>(type: string, take: (entry: Entry) => void, more = {}) => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry as Entry);
    });
    observer.observe({ type, buffered: true, ...more });
  };
  observe('largest-contentful-paint', ({ startTime, element }: Paint) => {
    lcp = { at: startTime, what: nameOf(element) };
  });
  observe('layout-shift', ({ value, hadRecentInput, sources }: Shift) => {
    if (hadRecentInput) return;
    shift += value;
    if (value > worst.value)
      worst = { value, moved: sources.map((s) => nameOf(s.node)).join(', ') };
  });
  const inputs = ({ interactionId, duration }: Interaction) => {
    if (interactionId === 0) return;
    taps.set(interactionId, Math.max(duration, taps.get(interactionId) ?? 0));
  };
  observe('event', inputs, { durationThreshold: 16 });
  const vitals = (): Vitals => ({ lcp, shift, moved: worst.moved, taps: [...taps.values()] });
  Object.assign(window, { vitals });
}

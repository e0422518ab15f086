import { dayNumber } from './calendar.ts';

// Clinic lists: Monday is 1. Which kinds have a day is usual, the days themselves are invented.
const rows = `
Port placement | 2 4
Port removal | 2 4
Access PTA | 1 3 5
Fistulagram alone | 1 3 5
G exchange | 1 4
GJ exchange | 1 4
Nephrostomy exchange | 2 5
Nephroureteral exchange | 2 5
Biliary exchange | 3 5
Lung biopsy | 1 3
Liver biopsy | 2 4
Kidney biopsy | 2 4
Thyroid FNA | 5
TACE | 1 3
Y90 mapping | 2
Y90 treatment | 4
Liver ablation | 3 5
Kidney ablation | 3 5
UFE | 1 4
PAE | 5
Varicocele or pelvic veins | 5
IVC filter retrieval | 3
Vein ablation | 5
Lumbar augmentation | 2
Thoracic augmentation | 2
Epidural | 3 4
Facet injection | 3 4
Clinic, new patient | 1 5
Sclerotherapy, venous | 2 4
Sclerotherapy, lymphatic | 2 4
Joint injection | 1
`;

const listDays: ReadonlyMap<string, readonly number[]> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', days = ''] = row.split('|').map((cell) => cell.trim());
      return [name, days.split(' ').map(Number)];
    }),
);

/** Part of the usual that still comes on days without a list: inpatients, cancelled and moved. */
const offList = 0.2;

/** 0 on Sunday to 6 on Saturday. */
export function weekdayOf(date: string): number {
  return (dayNumber(date) + 4) % 7;
}

/** How much of its usual a bundle comes on a weekday; over five weekdays the mean is 1. */
export function listFactor(name: string, weekday: number): number {
  const days = listDays.get(name);
  if (!days) return 1;
  const onList = (5 - offList * (5 - days.length)) / days.length;
  return days.includes(weekday) ? onList : offList;
}

export const listedNames = [...listDays.keys()];

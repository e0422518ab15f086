import type { LineContext } from './parsed-line.ts';

const attending = (id: string, name: string) => ({ id, name });

/** The invented department in which the gold lines were logged, on a Tuesday. */
export const goldContext: LineContext = {
  today: '2026-11-24',
  sites: [
    { id: 'guh', name: 'Gateway University Hospital', shortName: 'GUH' },
    { id: 'gch', name: "Gateway Children's Hospital", shortName: 'GCH' },
    { id: 'gwc', name: 'Gateway West County Hospital', shortName: 'GWC' },
  ],
  attendings: [
    attending('okafor', 'Adaeze Okafor'),
    attending('lindqvist', 'Maren Lindqvist'),
    attending('park-s', 'Samuel Park'),
    attending('park-j', 'Ji-woo Park'),
    attending('obrien', "Ian O'Brien"),
    attending('delacruz', 'Teresa de la Cruz'),
    attending('stone', 'Harold Stone'),
    attending('nguyen', 'Minh Nguyen'),
    attending('vance', 'Priya Vance'),
    attending('rosen', 'Leah Rosen-Katz'),
  ],
};

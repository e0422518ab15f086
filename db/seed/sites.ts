/** The invented department's sites. */
export const demoSites = {
  guh: { name: 'Gateway University Hospital', shortName: 'GUH' },
  gch: { name: "Gateway Children's Hospital", shortName: 'GCH' },
  gwc: { name: 'Gateway West County Hospital', shortName: 'GWC' },
} as const;

export type SiteKey = keyof typeof demoSites;
export const siteKeys = Object.keys(demoSites) as SiteKey[];

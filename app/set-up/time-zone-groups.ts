import type { TimeZoneGroup } from '#components/people/set-up-form.tsx';

const nearby = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
];

/** The time zones to choose from, those of the United States first. */
export function timeZoneGroups(): TimeZoneGroup[] {
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => !nearby.includes(zone));
  return [
    { label: 'United States', zones: nearby },
    { label: 'Elsewhere', zones: others },
  ];
}

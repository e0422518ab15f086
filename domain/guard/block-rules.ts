import { findAgesOver89 } from './ages.ts';
import { findBirthDates } from './birth-dates.ts';
import { findFullDates } from './full-dates.ts';
import type { Span } from './guard-rules.ts';
import { findLabelledIds } from './labelled-ids.ts';
import { findLongNumbers } from './long-numbers.ts';
import { findNetworkAddresses, findWebAddresses } from './network-addresses.ts';
import { findPhones, findSocialSecurityNumbers } from './phones.ts';
import { findSerialNumbers } from './serial-numbers.ts';
import { findStreetAddresses } from './street-addresses.ts';

/** Most telling first: where two rules find the same place, the first one names it. */
export const blockRules: readonly ((text: string) => Span[])[] = [
  findBirthDates,
  findSocialSecurityNumbers,
  findLabelledIds,
  findSerialNumbers,
  findWebAddresses,
  findNetworkAddresses,
  findFullDates,
  findPhones,
  findAgesOver89,
  findStreetAddresses,
  findLongNumbers,
];

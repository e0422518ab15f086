import type { SeededRandom } from './seeded-random.ts';

type Write = (random: SeededRandom) => string;
type Writers = readonly [Write, ...Write[]];

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const month = (r: SeededRandom) => months[r.between(0, 11)] ?? months[0];
const two = (number: number) => String(number).padStart(2, '0');
const given = ['John', 'Maria', 'Latoya', 'Robert', 'Nadia', 'Priya', 'Hans', 'Susan'] as const;
const family = ['Zielinski', 'Okonkwo', 'Smith', 'Brandtmeier', 'Vasquez', 'Thackeray'] as const;

/** One list a kind, so that a test can ask each kind for its own share found. */
export const identifierWriters: Readonly<Record<string, Writers>> = {
  record: [
    (r) => `MRN ${r.digits(r.between(4, 10))}`,
    (r) => `MRN: ${r.pick(['A', 'E', 'MR', 'Z-'])}${r.digits(6)}`,
    (r) => `mrn#${r.digits(7)}`,
    (r) => `MRN is ${r.digits(3)}-${r.digits(3)}`,
    (r) => `FIN# ${r.digits(9)}`,
    (r) => `CSN ${r.digits(8)}`,
    (r) => `accession no. ${r.digits(2)}-${r.digits(5)}`,
    (r) => `acc #${r.digits(7)}`,
    (r) => `Encounter: ${r.digits(6)}`,
    (r) => `patient ID ${r.pick(['', 'P', 'KX'])}${r.digits(5)}`,
    (r) => `acct no ${r.digits(4)} ${r.digits(4)}`,
    (r) => `medical record # ${r.digits(8)}`,
    (r) => `chart number ${r.digits(5)}`,
  ],
  number: [
    (r) => `${r.between(1, 9)}${r.digits(r.between(6, 11))}`,
    (r) => `${r.between(1, 9)}${r.digits(2)}-7${r.digits(1)}1-${r.between(2, 9)}${r.digits(2)}`,
    (r) => `${r.pick(['E', 'H', 'MR'])}${r.digits(8)}`,
    (r) => `6${r.digits(1)}.3${r.digits(1)}7.${r.digits(3)}`,
  ],
  telephone: [
    (r) => `(${r.between(200, 989)}) ${r.between(200, 989)}-${r.digits(4)}`,
    (r) => `${r.between(200, 989)}.${r.between(200, 989)}.${r.digits(4)}`,
    (r) => `+1-${r.between(200, 989)}-${r.between(200, 989)}-${r.digits(4)}`,
    (r) => `+44 20 ${r.digits(4)} ${r.digits(4)}`,
    (r) => `cell ${r.between(200, 989)} ${r.between(200, 989)} ${r.digits(4)}`,
    (r) => `pager ${r.between(1000, 9999)}`,
  ],
  social: [
    (r) => `${r.digits(3)}-${r.digits(2)}-${r.digits(4)}`,
    (r) => `SSN ${r.digits(9)}`,
    (r) => `last four of SSN ${r.digits(4)}`,
  ],
  net: [
    (r) => `${r.pick(given).toLowerCase()}.${r.digits(2)}@example.${r.pick(['org', 'com', 'de'])}`,
    (r) => `https://pacs.example.org/${r.digits(3)}`,
    (r) => `www.example${r.digits(1)}.com`,
    (r) => `10.${r.between(0, 255)}.${r.between(0, 255)}.${r.between(1, 254)}`,
    () => '2001:db8:85a3::8a2e:370:7334',
  ],
  birth: [
    (r) => `DOB ${r.between(1, 12)}/${r.between(1, 28)}/${r.between(40, 99)}`,
    (r) => `born ${month(r)} ${r.between(1, 28)}, 19${r.between(40, 99)}`,
    (r) => `d.o.b. ${two(r.between(1, 28))}.${two(r.between(1, 12))}.19${r.between(40, 99)}`,
    (r) => `date of birth: 19${r.between(40, 99)}`,
  ],
  date: [
    (r) => `${r.between(1, 12)}/${r.between(1, 28)}/20${r.between(20, 26)}`,
    (r) => `20${r.between(20, 26)}-${two(r.between(1, 12))}-${two(r.between(1, 28))}`,
    (r) => `${r.between(1, 28)} ${month(r).slice(0, 3)} 20${r.between(20, 26)}`,
    (r) => `${month(r)} ${r.between(4, 20)}th, 20${r.between(20, 26)}`,
    (r) => `${two(r.between(1, 28))}.${two(r.between(1, 12))}.${r.between(21, 26)}`,
    (r) => `${two(r.between(1, 28))}${month(r).slice(0, 3).toUpperCase()}20${r.between(20, 26)}`,
    (r) => `${r.between(1, 12)}-${r.between(1, 28)}-${r.between(21, 26)}`,
  ],
  age: [
    (r) => `${r.between(90, 104)} yo`,
    (r) => `${r.between(90, 104)}-year-old woman`,
    (r) => `aged ${r.between(90, 99)}`,
    (r) => `${r.between(90, 99)}${r.pick(['M', 'F'])}`,
    (r) => `ninety-${r.pick(['one', 'two', 'six'])} year old`,
    (r) => `age: ${r.between(90, 99)}`,
  ],
  address: [
    (r) =>
      `${r.between(10, 9999)} ${r.pick(['Maple', 'Delmar', 'N. Kingsway', 'St. Clair'])} ${r.pick(['Ave', 'St', 'Road', 'Blvd.', 'Lane'])}`,
    (r) => `P.O. Box ${r.digits(4)}`,
    (r) => `${r.between(10, 999)} W ${r.between(4, 99)}th Street`,
    (r) => `Ladue, MO 63${r.digits(3)}`,
  ],
  device: [
    (r) => `S/N ${r.pick(['A', 'KT'])}${r.digits(5)}`,
    (r) => `serial number ${r.digits(6)}`,
    (r) => `LOT ${r.digits(4)}${r.pick(['B', 'QX'])}`,
    (r) => `REF G${r.digits(5)}`,
  ],
};

/** Names as notes say them; none of these is a colleague. */
export const nameWriters: Writers = [
  (r) => `${r.pick(['Mr.', 'Mrs.', 'Ms.', 'Mr', 'Mrs'])} ${r.pick(family)}`,
  (r) => `patient ${r.pick(given)} ${r.pick(family)}`,
  (r) => `pt ${r.pick(family)}`,
  (r) => `${r.pick(['wife', 'husband', 'mother', 'son', 'daughter'])} ${r.pick(given)}`,
  (r) => `a man named ${r.pick(family)}`,
  (r) => `${r.pick(family).toUpperCase()}, ${r.pick(given)}`,
  (r) => `${r.pick(given)} ${r.pick(family)} ${r.between(35, 89)}${r.pick(['M', 'F'])}`,
  (r) => `${r.pick(given)} ${r.pick(family)}, ${r.between(20, 89)} yo`,
];

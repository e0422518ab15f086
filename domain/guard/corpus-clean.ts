import type { SeededRandom } from './seeded-random.ts';

type Phrase = (random: SeededRandom) => string;
type Phrases = readonly [Phrase, ...Phrase[]];

const decimal = (random: SeededRandom, least: number, most: number) =>
  (random.between(least * 10, most * 10) / 10).toFixed(1);

const access: Phrases = [
  (r) => `US-guided access R CFA, ${r.between(18, 22)}G needle, ${r.between(4, 8)}F sheath.`,
  (r) =>
    `RIJ access, ${r.pick(['micropuncture', 'Seldinger', 'Accustick'])}, ${r.between(9, 12)} Fr.`,
  (r) =>
    `Left radial, Barbeau ${r.pick(['A', 'B'])}, ${r.between(5, 7)}F Glidesheath, ${r.between(2, 5)} mg verapamil.`,
  (r) =>
    `Transhepatic puncture seg ${r.between(2, 8)}, ${r.pick(['Chiba', 'AccuStick'])} 22G x 15 cm.`,
  (r) => `Popliteal access prone, ${r.between(6, 8)} Fr x ${r.pick([10, 25, 45])}cm.`,
  (r) =>
    `0.0${r.pick([14, 18, 35])} in wire, ${r.pick([150, 180, 260, 300])} cm, then ${r.between(4, 6)}F Kumpe.`,
];

const body: Phrases = [
  (r) =>
    `Gradient ${r.between(14, 26)} to ${r.between(4, 9)} mmHg, Viatorr ${r.pick([8, 10])} x ${r.pick([60, 70, 80])} mm.`,
  (r) =>
    `cTACE seg ${r.between(2, 4)}/${r.between(5, 8)}, ${r.between(4, 12)} mL Lipiodol, 50 mg doxorubicin.`,
  (r) =>
    `Y90 ${decimal(r, 1, 4)} GBq to the right lobe, ${r.between(110, 400)} Gy, LSF ${decimal(r, 1, 9)}%.`,
  (r) =>
    `Embolized with ${r.pick(['300-500', '500-700', '700-900'])} micron particles and ${r.between(2, 9)} coils.`,
  (r) =>
    `Nester ${r.between(4, 8)} x ${r.between(7, 14)} x${r.between(2, 6)}, Onyx 18 ${decimal(r, 1, 3)} mL.`,
  (r) =>
    `PTA ${r.between(6, 14)} x ${r.pick([40, 60, 80])} mm Conquest to ${r.between(12, 30)} atm for ${r.pick([60, 90, 120])} s.`,
  (r) => `${r.between(10, 14)} Fr pigtail, ${r.between(20, 950)} mL purulent fluid, cultures sent.`,
  (r) =>
    `Lesion ${decimal(r, 1, 5)} x ${decimal(r, 1, 5)} cm, 2 probes, ${r.between(5, 10)} min at ${r.pick([65, 95, 140])} W.`,
  (r) => `Core x${r.between(2, 6)}, 18G, ${r.between(1, 3)}/${r.between(3, 6)} lesions sampled.`,
  (r) =>
    `L${r.between(1, 4)}-${r.between(2, 5)} kyphoplasty, ${r.between(3, 8)} mL PMMA, T${r.between(10, 12)}-L1 normal.`,
  (r) =>
    `Angiojet run ${r.between(60, 240)} s, tPA ${r.between(4, 20)} mg, Hgb ${decimal(r, 7, 13)}, plt ${r.between(24, 400)}.`,
  (r) =>
    `Segments ${r.between(1, 2)}/${r.between(3, 4)}/${r.between(5, 8)} treated, R1 R2 patent, ${r.between(1, 6)}/7 nodules gone.`,
  (r) =>
    `Serial dilation ${r.pick(['8/10/12', '8-10-12', '10/12/14'])} Fr, ${r.between(10, 16)} Fr Cope loop.`,
  (r) =>
    `Excluder ${r.between(23, 31)}-14-${r.pick([120, 140, 160])} mm, iliac limb ${r.pick([12, 16])}-${r.pick([10, 14])} mm.`,
];

const numbers: Phrases = [
  (r) =>
    `AK ${r.between(100, 4800)} mGy, KAP ${decimal(r, 10, 400)} Gy·cm², FT ${decimal(r, 2, 60)} min.`,
  (r) => `DAP ${r.between(10000, 9000000)} mGy·cm2, contrast ${r.between(15, 180)} mL.`,
  (r) =>
    `Heparin ${r.pick([3000, 5000, 8000])} units, ACT ${r.between(180, 320)} ${r.between(180, 320)}.`,
  (r) =>
    `INR ${decimal(r, 1, 3)}, Cr ${decimal(r, 1, 4)}, bili ${decimal(r, 1, 20)}, MELD ${r.between(8, 34)}.`,
  (r) =>
    `BP ${r.between(90, 180)}/${r.between(50, 95)}, HR ${r.between(55, 120)}, SpO2 ${r.between(90, 100)}%.`,
  (r) =>
    `Pain ${r.between(1, 10)}/10, Zwisch ${r.between(1, 4)}, ${r.between(90, 100)}% patency at ${r.between(1, 24)} mo.`,
  (r) =>
    `Fentanyl ${r.pick([50, 100, 150])} mcg, Versed ${r.between(1, 4)} mg, start ${r.between(7, 17)}:${r.between(10, 59)}.`,
  (r) =>
    `AFP ${r.between(1, 9)},${r.between(100, 999)}, POD ${r.between(1, 9)}, ${r.between(2, 8)} of ${r.between(8, 12)} passes.`,
];

const remarks: Phrases = [
  (r) => `Learned the ${r.pick(['Colapinto', 'Rösch-Uchida', 'Hawkins', 'gun-sight'])} throw.`,
  (r) =>
    `Discussed ${r.pick(['BRTO vs PARTO', 'Child-Pugh B', 'Budd-Chiari', 'May-Thurner', 'Paget-Schroetter'])}.`,
  (r) => `Closure: ${r.pick(['Angio-Seal', 'Perclose', 'Mynx', 'manual pressure', 'TR Band'])}.`,
  (r) => `${r.pick(['Adult', 'Pediatric'])}, ${r.between(4, 89)} yo, outpatient.`,
  (r) => `Prior ${r.pick(['Whipple', 'Roux-en-Y', 'Billroth II', 'Kasai'])}, hard angle.`,
  (r) =>
    `Dr. ${r.pick(['Okafor', 'Lindqvist', 'Adeyemi'])} took over for the ${r.between(1, 3)}rd attempt.`,
  () => 'No complication, discharged after 4 h.',
  () => 'Teaching: always check the arterial phase twice.',
];

/** A note of the angio suite without an identifier; two to five phrases. */
export function cleanNote(random: SeededRandom): string {
  const kinds: readonly [Phrases, ...Phrases[]] = [access, body, body, numbers, remarks];
  const count = random.between(2, 5);
  const phrases = Array.from({ length: count }, () => random.pick(random.pick(kinds))(random));
  return phrases.join(random.pick([' ', ' ', '\n']));
}

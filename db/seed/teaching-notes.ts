import type { Service } from './bundles.ts';

/** What a resident writes down for the next time. Free of anything that could point to a patient. */
export const teachingNotes: Partial<Record<Service, readonly string[]>> = {
  'venous access': [
    'Left side: shape the sheath before the brachiocephalic turn.',
    'Tip at the cavoatrial junction on the last image.',
    'Fibrin sheath, exchanged over a stiff wire.',
  ],
  dialysis: [
    'High-pressure balloon for the cephalic arch.',
    'Check the arterial anastomosis before the outflow.',
  ],
  'GI tubes': ['Two T-fasteners were enough.', 'Insufflate well, then stick towards the pylorus.'],
  'GU tubes': [
    'Posterior calyx, below the twelfth rib.',
    'Lower pole access made the later stent harder.',
  ],
  drainage: ['Trocar technique, large collection.', 'Upsize early when the output is thick.'],
  chest: ['Stop when the patient coughs.', 'Above the rib, always.'],
  biopsy: [
    'Coaxial, three cores, gelatin slurry on the way out.',
    'Ask for a breath hold before every pass.',
  ],
  biliary: [
    'Left approach with ultrasound, then internalized.',
    'Long sheath helps when the stricture is tight.',
  ],
  'bleeding embolization': [
    'Coil distal and proximal: front door and back door.',
    'Nothing seen at first, empiric embolization after a second look.',
    'Gelfoam first, patient unstable.',
  ],
  oncology: [
    'Cone-beam CT changed the plan: second feeder from the left.',
    'Hydrodissection kept the colon away.',
  ],
  'elective embolization': ['Both sides from one radial access.', 'Stop at near stasis.'],
  portal: [
    'Wedged CO2 portogram showed the way.',
    'Gradient from 19 to 8.',
    'Third pass was the one; aim more anterior.',
  ],
  venous: ['Tilted filter, loop snare technique.', 'IVUS showed the compression better.'],
  arterial: ['Crossed in the subintimal plane.', 'Vasodilator before the small balloon.'],
  pain: ['Transpedicular on both sides.', 'Contrast in the epidural space before the steroid.'],
  pediatric: ['Ultrasound-guided sticks, doxycycline foam.', 'Aspirate before the second syringe.'],
};

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What is done besides something else: "fistulogram, pta, stent" is three procedures. */
export const additiveActions = set(
  `pta stent recanalization stentgraft lysis thrombectomy embolization angiogram venogram biopsy ablation mwa rfa cryo atherectomy
   aspiration injection sampling sclerosis sclerotherapy dilation arthrogram kypho vertebroplasty block ekos
   ivus`,
);

/** What happens to a thing that is there: never read without it, and never left out beside it. */
export const stateActions = set(
  `exchange removal retrieval check reposition revision repair stripping conversion internalization flush reduction
   placement creation closure snare`,
);

export const isAction = (concept: string) =>
  additiveActions.has(concept) || stateActions.has(concept);

/** Words of guidance; the first that give way. */
export const guidanceWords = set('us ct fluoro mri cbct guided image guidance under');

/** Words that describe and seldom decide. They give way too, and by themselves ask nothing. */
export const weakWords = set(
  `steroid mass lesion nodule tumor abscess collection fluid catheter tube percutaneous perc needle core coil onyx
   glue gelfoam plug volume large therapeutic diagnostic complex native transplant random targeted new
   nontunneled selective thrombosed met mets other miscellaneous line medical visit patient access wire existing
   segmentectomy superselective particles beads embolic spheres trans material vascular old radiation
   temporary power bleeding trauma body foreign any alternate code general level site main total extra
   tract track gland hepatocellular doxycycline bleomycin bleo lobe crest wing fractured retained migrated sotradecol foam lipiodol extension wallstent viabahn viatorr metal dose single double triple clot`,
);

/** Reasons for a procedure. By themselves, beside one, they ask nothing. */
export const reasonWords = set(
  `hcc rcc ascites empyema dvt pe pneumothorax hemoptysis osteomyelitis discitis chylothorax lymphocele
   bph adenomyosis thrombosis stroke epistaxis bleeding hemorrhage trauma pavm pvt effusion aneurysm
   varices reflux stricture occlusion congestion gibleed nutcracker stone bile chyle leak vasospasm
   hyperthyroid gi bland thurner claudication cancer headache pad aaa syndrome ischemia limb acute biloma hematoma seroma cirrhosis`,
);

/** Ways in: "PICC, R basilic". By themselves, beside a procedure, they ask nothing. */
export const accessWords = set(
  `ij jugular subclavian femoral radial brachial basilic cephalic inguinal arm leg chest chestwall axilla
   extremity popliteal transradial neck abdomen pelvis transhepatic retrograde antegrade central
   peripheral wrist knee ej back internal external hand foot saphenous transgluteal transrenal upper lower`,
);

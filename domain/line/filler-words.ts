const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Grammar: dropped inside and outside of a procedure, not even shown. */
export const grammarWords = set(
  `a an the of in on for with w and or by via from at into to through thru over under using during after
   before i we my me our his her its their was were is are be been has had have this that these those it
   also then plus as but so than be did do does got just both only all some x s n vs versus without wo no
   not along well followed off per between status post which who there each w/o s/p r/o h/o c/f f/u d/t b/c c/w p/w i/s/o s/t comma period done`,
);

/** Words of the suite that say nothing about what is logged: shown as set aside. */
export const fillerWords = set(
  `uneventful uneventfully uncomplicated complication complications comps comp successful successfully
   success technically done completed complete performed perform performing fine ok okay easy hard
   difficult tough quick long short urgent urgently emergent emergently emergency emergencies stat delivery administration infusion treatment therapy session met add addon
   addons elective call oncall overnight night weekend inpatient outpatient inpt outpt ip op icu micu sicu
   er floor bedside portable pt pts patient patients case cases procedure procedures proc log logged
   logging please today guided guidance guide image imaging under sedation moderate conscious general
   anesthesia anaesthesia ga mac local lidocaine fellow resident coresident tech nurse np pa team service
   consult request requested attending attendings staff supervised supervising supervision independent
   independently mostly solo followed contrast carbon dioxide co2 visipaque isovue omnipaque room suite
   biplane hybrid cbct cone beam routine standard repeat second first third initial next day last
   prior existing previous pre prep preop preoperative postop postoperative via access approach sided side
   sides male female gentleman lady ml cc total about approximately approx around
   large small tiny big huge multiple several few more again another same single double triple lumen dual
   day's list schedule board yo old year years man woman lobe segment segments segmental dome quadrant upper
   lower mid middle medial lateral anterior posterior inferior superior proximal distal transgluteal
   transhepatic intercostal subcostal transradial radial pedal ipsilateral contralateral clot burden
   albumin therapeutic diagnostic cytology pathology path labs culture specimen passes pass cores coaxial
   device devices catheter catheters sheath wire wires microcatheter guidewire snare kit tract
   sterile usual fashion great good nice smooth smoothly prelim preliminary mine myself me worked working
   hcc rcc mets metastasis metastases cirrhosis cancer ca ptx pneumothorax ascites chf esrd ckd aki
   hydronephrosis hydro sepsis septic infected infection malignant malignancy benign symptomatic recurrent
   refractory chronic acute new large-volume albumin native transplant transplanted random targeted
   nodule mass lesion lesions tumor tumors mass masses collection collections collection fluid effusion
   abscess abscesses stricture stenosis stenotic occlusion occluded thrombosed clotted malfunctioning
   clogged dislodged leaking leak nonfunctioning malpositioned displaced tunneled dialysis chemo tpn abx
   antibiotics access iv ir dr md do doc drs role date site operator operators attg dl sl tl dsa chart review vascular surgery time start
   end finished finish total level levels vessel vessels branch branches main common proper lobar bilobar
   superselective subselective selective unilateral part one two three four five six seven
   eight nine ten hospital today's right left native gauge french size sized long-term temporary new
   ambulatory stable unstable crashing dispo discharged admit admitted admission onto off rest
   prox dist kissing injectable admin administered started rm space cake caking colic ileocolic
   ileal jejunal phrenic capsular pancreaticoduodenal gastroepiploic rectal sigmoid anastomosis anastomotic
   hepaticojejunostomy choledochojejunostomy hj roux olt ddlt lrkt ddrt tx txp xplant oa tici aspects bc rc bb bbf bvt
   bcf rcf va aa ga neg negative pos positive normal cosyntropin acth papaverine nitro ntg verapamil heparin secretin
   methotrexate mtx alteplase dox doxorubicin lft lfts ams fevers obstr obstructed obstructing malfunction malfunctioned
   kinked retracted bleeders ra rv cavoatrial atrium atrial c1 c2 c3 c4 pump study staging baseline assessment  intern attendees
   thrombus infarct hematemesis esld nash masld pbc psc hcv hbv  htn dm cad copd
   tortuous calcified heavily minimal mild moderate severe bulky enlarging growing suspicious indeterminate
   crc nsclc sclc scc gist cca cf fmd svt afib chylous tongue cheek lip lips scalp face eyelid ear nose orbit
   de novo stim stimulation macrocystic microcystic ho pod wound preemptive palliative curative lobectomy
   hepatectomy pancreatectomy nephrectomy prostatectomy cystectomy hysterectomy colectomy splenectomy
   urology urologist gyn obgyn ob neurosurgery neurosurg nsgy hepatology oncology onc ent cardiology thoracics nephrology
   pulmonology ortho orthopedics s1 s2 s3 s4 s5 cteph iih priapism cloves kts imax basket ehl transsplenic transcaval
   transpedicular unipedicular bipedicular oblique
   ulcer ulcers maturation failure ice steal redo pocus onset forceps fasteners fastener tfasteners tr band cortisol assay clotted lab put parallel wk wks mos hrs mins plan probes probe
   co resident's help helped watch closely simple straightforward complex tricky lots`,
);

/** After these comes why it was done or what was there before, not what was done. */
export const reasonPhrases: readonly string[] = [
  'for',
  'r/o',
  'h/o',
  'c/f',
  'd/t',
  'b/c',
  'p/w',
  'i/s/o',
  's/t',
  'after prior',
  'post bx',
  'post biopsy',
  'post op',
  'due to',
  'because of',
  'secondary to',
  'in setting of',
  'in the setting of',
  'given',
  's/p',
  's p',
  'status post',
  'hx of',
  'hx',
  'h o',
  'history of',
  'history',
  'known',
  'concern for',
  'concerning for',
  'c f',
  'suspected',
  'suspicious for',
  'r o',
  'rule out',
  'indication',
  'dx',
  '2 2',
  'w hx',
  'prior',
  'previous',
  'previously',
];

/** After these comes what was not done. */
export const negationWords = set('no without wo w/o not sans s/p h/o will scheduled planned');

/** Before these stands what was not done: "filter not removed". */
export const denials = set('not wasnt isnt didnt');

/** Words that open a sentence or a heading in a note, so a capital there says nothing. */
const words =
  'a an and are as at be been but by can for from had has have he her his i if in into is it its may might must no not ' +
  'now of off on once only onto or our out over per she should since so some that the their them then there these they ' +
  'this those through to today under until up upon via was we well were what when where which while who will with ' +
  'without would yes yet after again all also any because before being both did do does done down during each either ' +
  'else ever every few first second third last late later least less like more most much near neither never new next ' +
  'none nor old one other same still such than too two three four five six seven eight nine ten use used using very ' +
  'abdomen abdominal aberrant ablation ablated able abnormal above abscess access accessed accessory accurate active ' +
  'acute adequate adhesion adhesive admitted adrenal advanced adult afebrile agreed airway alert allergic allergy alone ' +
  'altered ambulatory american anatomy anatomic anesthesia aneurysm angio angiogram angiographic angiography angioplasty ' +
  'ankle another antegrade anterior antibiotic antibiotics anticoagulated anticoagulation aorta aortic aortogram apex ' +
  'apical approach appropriate arch area arm around arrived arterial arteries arteriogram artery ascending ascites ' +
  'asian aspirate aspirated aspiration assessment assist assisted asymptomatic attempt attempted attending augmentation ' +
  'awake axillary axial back baseline basilic balloon bands bare base bed bedside below benign better between bilateral ' +
  'bile biliary biloma biopsies biopsy bladder black bleed bleeding blood body bone bowel brachial branch branches ' +
  'breast bronchial bulb caliber calcified calyx cancer cannulated cannulation capsule carbon cardiac carotid case cases ' +
  'catheter catheters catheterization caucasian cava caval caudate cavity cecostomy celiac central cephalic cervical ' +
  'chemo chemoembolization chest cholangiogram cholecystostomy cholangitis cholangiocarcinoma chronic circumflex cirrhosis cirrhotic ' +
  'claudication clean clear clinic clinical clip closed closure clot coagulopathy coaxial code coil coiled coils cold ' +
  'collateral collaterals collection colon colonic common complete completed completion complex complicated complication ' +
  'complications concern cone confirmed congenital conscious consent consented consult continue continued contrast ' +
  'control controlled conversion core coronary correct cortical counts course covered crossed crossing cryo cryoablation ' +
  'cuff cultures current cyst cystic daily date day days decreased deep definitive deflated delayed dense deployed ' +
  'deployment descending diabetes diabetic diagnostic dialysis diameter diagnosis difficult difficulty dilated dilation ' +
  'direct discharge discharged discussed disease dissection distal distended diuretic diverted dome dose double drain ' +
  'drainage drained drains dressing dry duct ductal duodenal duodenum duplex early ectopic edema effusion elderly elective ' +
  'elevated embolic embolized embolization emergency emergent empiric empyema encephalopathy end endoleak endoscopy ' +
  'enteral epigastric esophageal esophagus estimated evaluate evaluated evaluation evidence exam examined excellent exchange ' +
  'exchanged excluded expanded expired external extrahepatic extravasation extubated failed failure fair fast fatty ' +
  'feeding feeder female femoral fever fibroid fibroids filling film filter final findings fine fistula fistulogram flank ' +
  'flow flows fluid fluoro fluoroscopic fluoroscopy flushed flushes focal followed following foot forearm foreign fracture ' +
  'free french full functioning gastric gastro gastroduodenal gastrojejunostomy gastrostomy general genicular gel given glue ' +
  'gonadal good graft greater groin guidance guided guide half hand hard head healthy heart hematoma hematuria hemodialysis ' +
  'hemodynamic hemodynamically hemoptysis hemorrhage hemorrhoid hemostasis heparin hepatic hepatocellular hepatoma high hilar ' +
  'hilum hip hispanic history hold home hospital hour hours however hybrid hydronephrosis hypertension hypogastric ' +
  'hypotension hypotensive iliac image images imaging immediate impression improved inadequate including increased ' +
  'indication indications inferior inflated inflow infected infection informed infrarenal infusion initial injected ' +
  'injection inner innominate inpatient inserted insertion inside intact intercostal intermediate internal interval ' +
  'intervention interventional intrahepatic intubated inverted ischemia ischemic jejunal jejunostomy jejunum jugular ' +
  'kidney knee known kyphoplasty labs large laser lateral leak learned left leg length lesion lesions lesser level levels ' +
  'lidocaine light line lines liver lobar lobe local localization located long loop loss lost low lower lumbar lumen lumens lung ' +
  'lymph lymphangiogram lymphatic lymphocele maintained major malfunction malignant male man manual mapping marked mass ' +
  'massive maximum mean medial median medical medicine mesenteric metastases metastatic microcatheter microcoils ' +
  'microwave middle mild minimal minor minute minutes moderate monitored monitoring morning multiple mural narrow native ' +
  'nasal neck necrosis needle negative nephrostogram nephrostomy nephroureteral nerve neuro night normal note noted null ' +
  'nurse obese obstructed obstruction occluded occlusion occlusive office omental open operative optimal oral order ostial ' +
  'ostium outer outflow outpatient outside ovarian overall overnight pain palliative pancreas pancreatic pancreatitis ' +
  'paracentesis parent partial particle particles passed past patent patency patient patients pedal pediatric pelvic pelvis ' +
  'penile percutaneous perforation perfusion perihepatic peripheral peritoneal permanent persistent phase phrenic placed ' +
  'placement plan planned plasma plastic platelets please pleural plug plugs pneumothorax pole poor popliteal port portal ' +
  'portogram portosystemic position positive possible post posterior pre prepped presacral present presented presenting ' +
  'pressure pressures previous previously primary prior procedure procedural profunda prolonged prompt prone prophylaxis ' +
  'prostate prostatic protein proximal pseudoaneurysm pudendal pullback pulled pulmonary pulse pulses puncture purulent ' +
  'pyelogram pyonephrosis quick radial radiation radical radio radioembolization radiology rapid reached ready reason recanalization ' +
  'recanalized received recent recurrent reduced reflux refractory regular removal removed renal repeat repeated replaced ' +
  'replacement reported requested required resected resection resident residual resistance resolved responded rest result ' +
  'resulted results retained retrieval retrieved retrograde return returned reversed review reviewed revision right risk ' +
  'risks room route routine ruptured sac sacral safe saline saphenous satisfactory scan sclerosed sclerotherapy secondary secured ' +
  'sedated sedation segment segmental segments selected selective selectively sent sepsis septic septated serial severe shallow shared sheath ' +
  'short shunt side signs simple single site sites size skin slow small smooth snare snared soft solid spasm sphincter ' +
  'spinal spine splenic spleen splenorenal stable staff stage standard started stat status stenosis stenotic stent stented ' +
  'stents sterile stick stiff stomach stone stop stopped straight streak stricture stroke strong study subclavian subcutaneous subtotal ' +
  'success successful successfully superficial superior supervised supine support suprapubic supraceliac surgery surgical ' +
  'suspected suture swelling symptomatic symptoms system table tachycardia taken takeoff teaching technical technically ' +
  'technique temporary tense terminal tested thick thoracic thoracentesis thrombectomy thrombin thrombolysis thrombosed ' +
  'thrombosis thrombus throughout thyroid tibial tight tip tissue tolerated took total tortuous total tract transcatheter ' +
  'transected transferred transfused transhepatic transient transjugular translumbar transplant transplenic transradial ' +
  'trauma traumatic treated treatment trial tube tubes tumor tumors tunneled type ultrasound unable uncomplicated ' +
  'uncontrolled uncovered underwent unremarkable unsuccessful untreated upper upsized urgent ureter ureteral urinary urine ' +
  'uterine vaginal valve variant variceal varices varicocele varicose vascular vein veins venogram venography venous ' +
  'ventral vertebra vertebral vertebroplasty vessel vessels viable visceral visit vital vitals volume wall warm washed wedge weeks ' +
  'white wide wire wires woman worse wound year years yesterday zone tenderness complaint chief complains complained denies ' +
  'denied reports states wants wishes needs asked told refused declined decided requests requires requiring undergoing ' +
  'underwent lives works speaks spanish english interpreter remained became developed experienced found seen brought came ' +
  'went lying moved given kept received doing feeling prefers agrees understands verbalized counselled counseled updated aware ' +
  'named unknown anonymous none withheld redacted omitted deidentified information identifier identity preference choice ' +
  'sunday monday tuesday wednesday thursday friday saturday january february march april june july august september october ' +
  'november december hgb hct plt wbc inr cr bun ast alt meld ecog apply great spinous transverse tips tace uf ufe pae brto';

const suiteWords = new Set(words.split(' '));
const clinicalEnding =
  /(?:tion|tions|osis|itis|gram|grams|graphy|ectomy|plasty|ostomy|otomy|emia|pathy|megaly|ated|ized|.{4}ment|able|ible|scopy|centesis|uria|oma|omas|lysis|embolic|vascular|hepatic|renal|arterial|venous)$/;

/** True for an everyday or clinical word, whatever its capitals. */
export function isSuiteWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (suiteWords.has(lower) || clinicalEnding.test(lower)) return true;
  const parts = lower.split(/['-]/);
  return parts.length > 1 && parts.some((part) => suiteWords.has(part));
}

/**
 * What a narrower word falls under beside one of the words on the right: `narrow narrow > wide | beside`.
 * Nothing on the wide side means that the word goes without saying there.
 */
const rewriteTable = `
mwa rfa cryo > ablation
ekos > lysis
flowtriever > pe thrombectomy
clottriever > dvt thrombectomy
angiovac > ivc thrombectomy
pe dvt > | ivc svc
penumbra lightning indigo inari > thrombectomy
stentgraft > stent | sfa popliteal femoral leg arm subclavian avaccess fistulogram declot svc central biliary
alcohol ethanol doxycycline > | sclerosis sclerotherapy
sfa tibial peroneal > leg artery
popliteal iliac femoral > leg | artery vein angiogram venogram dvt atherectomy
basilic cephalic brachial > arm | artery vein venogram angiogram dvt
innominate brachiocephalic > central | vein pta
picc tunneledline cvc dialysiscatheter > line | exchange reposition repair stripping lysis check
pleurx > chesttube | removal exchange
chesttube > drain | exchange check
dilation > | pta
liver vein portal > | tips
lumbar thoracic cervical sacral vertebral disc > spine | biopsy aspiration ablation
rib ilium sacrum sternum humerus humeral femur scapula clavicle acetabulum acetabular pubic skull ischium > bone | biopsy ablation
ruq rlq luq llq pelvis perihepatic subphrenic subdiaphragmatic subhepatic paracolic pericolic pericolonic appendiceal appendix periappendiceal diverticular perirectal presacral perisplenic tuboovarian interloop intraloop gutter postop peritoneum > abdomen | drain aspiration
psoas iliopsoas perinephric pararenal peripancreatic pancreas > retroperitoneal | drain aspiration
thigh buttock gluteal calf chestwall flank scrotal arm leg foot hand neck axilla inguinal back shoulder hip knee forearm paraspinal perineal subcutaneous softtissue extremity breast > superficial | drain aspiration
thigh buttock gluteal calf chestwall flank back arm leg foot hand shoulder forearm paraspinal > softtissue | biopsy
iliac femoral pelvis > | bone
retroperitoneal pelvis abdomen chest inguinal axilla iliac periportal portal mesentery softtissue > | node
lumbar thoracic cervical sacral > | disc facet epidural lp block
leg femoral popliteal > | dvt
artery > | embolization biopsy lysis
pa > | pe
liver > | tace y90
lung pleura chest > | chesttube thoracentesis pleurx
kidney > | pcn pcnu dj nephrostogram
abdomen peritoneum > | paracentesis
gallbladder biliary > | chole
biliary liver transhepatic > | ptbd
dialysiscatheter tunneled > | tunneledline cvc
tunneled implanted subcutaneous medical > | port
drain > | chole chesttube pcn ptbd pleurx
ivc > | filter
gtube stomach gastric > | peg
inguinal femoral radial brachial artery leg arm > | closure
ij jugular subclavian femoral basilic cephalic brachial chest chestwall arm leg neck internal external vein iliac central > | port picc tunneledline cvc midline
avaccess graft arm > | fistulogram declot
arm leg > | avaccess
varices gastric coil plug > | brto parto carto
spine > | kypho vertebroplasty
intrathecal > | lp
hcc liver > | ethanol alcohol
liver kidney spleen gda artery inguinal femoral radial brachial > | psa
kidney > | aml
recanalization > | stent pta
head tail body > | pancreas
evar tevar lumbar ima sma internaliliac > | endoleak
hcc rcc ascites empyema dvt pe hemoptysis stroke bleeding trauma > | tace y90 paracentesis thoracentesis chesttube filter bae pae ufe tips port picc closure evlt
`;

interface Rewrite {
  readonly from: ReadonlySet<string>;
  readonly to: readonly string[];
  readonly beside: readonly string[];
}

const words = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);

const rewrites: readonly Rewrite[] = rewriteTable
  .trim()
  .split('\n')
  .map((row) => {
    const [from, rest = ''] = row.split('>');
    const [to, beside] = rest.split('|');
    return { from: new Set(words(from)), to: words(to), beside: words(beside) };
  });

/** Every word that the table knows, so that a line may hold it. */
export function rewrittenConcepts(): string[] {
  return rewrites.flatMap(({ from, to }) => [...from, ...to]);
}

/** The concepts one step wider at a time, in the order of the table; as given where no row fits. */
export function widerConcepts(concepts: ReadonlySet<string>): ReadonlySet<string>[] {
  const steps: ReadonlySet<string>[] = [];
  let current = concepts;
  for (const rewrite of rewrites) {
    const wider = applyRewrite(current, rewrite);
    if (wider !== current) steps.push(wider);
    current = wider;
  }
  return steps;
}

function applyRewrite(concepts: ReadonlySet<string>, { from, to, beside }: Rewrite) {
  const narrow = [...concepts].filter((concept) => from.has(concept));
  const fits = beside.length === 0 || beside.some((each) => concepts.has(each) && !from.has(each));
  if (narrow.length === 0 || !fits) return concepts;
  return new Set([...[...concepts].filter((concept) => !from.has(concept)), ...to]);
}

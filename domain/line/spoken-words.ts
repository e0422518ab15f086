/**
 * How the angio suite spells the words of the catalog: `concept: spelling | spelling`. A concept may be
 * several (`pta + vein`). Words of the catalog that stand in no row are concepts by themselves; plurals
 * needn't be listed.
 */
export const spokenWords = `
biopsy: bx | bxs | bxed | bxx | biospy | biposy | bipsy | biopsied | fna | cnb | fine needle aspiration | fine needle biopsy | core biopsy | core needle biopsy | needle biopsy | biopsy and aspirate | biopsy and aspiration | biopsy with aspirate | biopsy aspirate
pta: angioplasty | dcb | drug coated balloon | drug eluting balloon | cutting balloon | drug coated balloon angioplasty | plasty | balloon | ballooning | ballooned | balloon angioplasty | balloon pta | angioplastied | poba
pta + vein: venoplasty
stent: stenting | bms | des | drug eluting stent | bare metal stent | stented | restent | stent placement
avs: bavs
lysis: tpad | tpaed | lysis catheter | thrombolysis | tpa | cdt | lyse | lysed | lysing | catheter directed lysis | catheter directed thrombolysis
thrombectomy: embolectomy | clot removal | clot retrieval | mechanical thrombectomy | suction thrombectomy | aspiration thrombectomy | pharmacomechanical thrombectomy
declot: declotting | declotted
embolization: embo | embolisation | embolize | embolized | embolise | embolised | embos | embolizing
ablation: ablate | ablated | ablating | thermal ablation
mwa: microwave | microwave ablation
rfa: radiofrequency | radiofrequency ablation | radio frequency ablation
cryo: cryoablation | cryo ablation | cryoablated
atherectomy: directional atherectomy | orbital atherectomy | laser atherectomy
angiogram: angio | angiography | arteriogram | arteriography | angiogram run
venogram: venography | phlebogram
ivc + venogram: cavogram | venacavogram | cavagram | inferior vena cavogram | ivc gram | cava gram | cavography
svc + venogram: superior vena cavogram | svc gram
aspiration: asp | aspirate | aspirated | tap | tapped
injection: inj | inject | injected
exchange: exch | exchg | exchnge | exchage | exhange | ex-change | xchange | change | changed | exchanged | swap | swapped | replace | replaced | replacement | replacing | upsize | upsized | upsizing | downsize | downsized | change out | changeout | ex change | exchanging | changing | switch out
removal: rmvl | removel | remove | removed | removing | explant | explanted | out | pull | pulled | pulling | taken out | take out
retrieval: retreival | retrival | retreive | retreived | retrieve | retrieved | retrieving
placement: placment | placemnt | plcmt | plcmnt | place | placed | placing | insertion | insert | inserted | inserting | implantation | implant
creation: create | created
check: check venogram | check angiogram | evaluation | eval | study | interrogation | checked | evaluate | evaluated | injection check
reposition: repositioning | repositioned | manipulation | manip | manipulated
revision: rev | revise | revised | revising
stripping: strip | stripped | disruption | disrupted
repair: repaired
conversion: convert | converted | converting
internalization: internalize | internalized | internalise | internalised
localization: loc | localisation | localize
dilation: dilatation | dilate | dilated
recanalization: recan | recon | recanal | recannalization | recanalized
sampling: sample | samples
closure: vascular closure | arterial closure | femoral closure | groin closure | closure device | angioseal | angio seal | angio-seal | perclose | mynx | mynxgrip | starclose | celt | proglide | manta | vascade | femoral artery closure | closure of arteriotomy | arteriotomy closure
sclerotherapy: sclero | foam sclerotherapy | sclerosed
sclerosis: sclerosing | sclerosant
drain: drian | drained | draining | drainage | pigtail | drainage catheter | drainage tube | drain catheter | drain tube | percutaneous drain | pigtail drain | perc drain | pigtail catheter
us: ultrasound | sono | sonographic | ultrasonographic | u/s | sonographically
fluoro: fluoroscopic | fluoroscopy | fluoroscopically
mri: mr
catheter: cath
pcn: neph | neph tube | nephrostomy | nephrostomy tube | nephrostomy catheter | nephrostomy drain | percutaneous nephrostomy | percutaneous nephrostomy tube | percutaneous neph | percutaneous neph tube | nephro tube | pcn tube | pcn catheter | pnt
pcnu: nus | nut | nuts | nu stent | nu catheter | nu tube | nephroureteral stent | nephroureteral catheter | nephroureteral tube | nephroureteral | nephroureterostomy | nephroureterostomy tube | nephro ureteral stent | neph ureteral stent | nephrou | nuc
dj: double j | jj | jj stent | dj stent | double j stent | ureteral stent | ureteric stent | internal ureteral stent | double j ureteral stent | jj ureteral stent
spt: suprapubic | suprapubic tube | suprapubic catheter | suprapubic cystostomy | sp tube | sp catheter | suprapubic cystostomy tube
gtube: g tube | gastrostomy | gastrostomy tube | peg | peg tube | percutaneous gastrostomy | percutaneous gastrostomy tube | perc gastrostomy | perc gastrostomy tube | percutaneous g tube | perc g tube | rig | g tube button | mic key | mickey button
gj: gj tube | g j | g j tube | gastrojejunostomy | gastrojejunostomy tube | peg j | peg j tube | gastrojejunal tube | percutaneous gastrojejunostomy
jtube: j tube | jejunostomy | jejunostomy tube
ptbd: ptcd | pbd | biliary drain | biliary tube | biliary catheter | percutaneous biliary drain | ptc drain | transhepatic biliary drain | percutaneous transhepatic biliary drain | pthbd
ij: rij | lij | ijv | rijv | lijv
femoral + artery: rcfa | lcfa
iliac + artery: rcia | lcia | reia | leia
internaliliac + vein: iiv
ischemia: mesenteric ischemia | chronic mesenteric ischemia | acute mesenteric ischemia
pipeline: pipeline embolization device | pipeline device
flush: flushed | flushing
reduction: reduce | reduced
biliary: bili | bile duct | bile | biliary tree | cbd
intext: internal external | int ext | internal and external | internalexternal | i/e
chole: cole tube | coal tube | chole tube | chole drain | cholecystostomy | cholecystostomy tube | cholecystostomy drain | cholecystostomy catheter | percutaneous chole | percutaneous chole tube | perc chole | perc chole tube | percutaneous cholecystostomy | percutaneous cholecystostomy tube | perc cholecystostomy | gallbladder drain | gallbladder tube | c tube | perc c tube | gallbladder cath | cholecystotomy tube
gallbladder: gb | gall bladder
chesttube: chest tube | pigtail chest tube | chest tube pigtail | thoracostomy | thoracostomy tube | tube thoracostomy | pleural drain | pleural tube | pleural catheter | chest drain | pleural pigtail | chest pigtail
pleurx: pleurex | pleur x | tunneled pleural catheter | tunneled pleural drain | tunneled chest tube | ipc | indwelling pleural catheter | tunneled chest drain | pleurx catheter | aspira
tunneledperitoneal: peritoneal pleurx | abdominal pleurx | tunneled ascites drain | tunneled peritoneal catheter | tunneled peritoneal drain | tunneled paracentesis catheter | tunneled abdominal drain | ascites pleurx
port: mediport | medi port | port a cath | portacath | powerport | power port | chest port | chest wall port | chemo port | port catheter | infusaport | port cath | implantable port | portocath | chest mediport
tunneledline: permcath | perm cath | permacath | perma cath | tdc | tunneled dialysis catheter | tunneled dialysis line | tunneled hd catheter | tunneled hd line | tunneled hemodialysis catheter | tunneled hemodialysis line | tunneled catheter | tunneled line | tunneled central line | tunneled central venous catheter | tunneled cvc | tunneled cvl | hickman | hickman catheter | hickman line | broviac | broviac catheter | broviac line | powerline | power line | tunneled picc | tunneled powerline | tunneled ij line | tunneled ij | tunneled hickman | tdc line | tunneled permcath | tunneled trialysis | tunneled central catheter | small bore tunneled line | dialysis permcath | pheresis catheter | tunneled pheresis catheter | groshong
tunneled: tunnelled | tunneling
nontunneled: non tunneled | untunneled | nontunnelled | non tunnelled
dialysiscatheter: dialysis catheter | dialysis line | hd catheter | hd line | hemodialysis catheter | hemodialysis line
cvc: central line | central venous catheter | central venous line | triple lumen | triple lumen catheter | tlc | vascath | vas cath | vascular cath | trialysis | trialysis catheter | temporary dialysis catheter | temporary dialysis line | temp dialysis catheter | temp dialysis line | temporary hd catheter | temporary hd line | temp hd catheter | temp hd line | ij line | ij central line | nontunneled line | nontunneled catheter | nontunneled central line | nontunneled dialysis catheter | nontunneled hd catheter | quinton | mahurkar | ij catheter | ij triple lumen | nontunneled cvc | cvl
picc: pick line | pic line | picc line | picc catheter | power picc | powerpicc | peripherally inserted central catheter | triple lumen picc | double lumen picc | single lumen picc
artline: a-line | art line | arterial line | radial line
filter: ivc filter | ivcf | vena cava filter | cava filter | caval filter | inferior vena cava filter | ivc filters
pd: peritoneal dialysis | tenckhoff
pdcatheter: pd catheter | pd tube | tenckhoff catheter | peritoneal dialysis catheter | tenckhoff
ivus: intravascular ultrasound | intravascular us
liver: hepatic | rha | lha | cha | pha
kidney: renal | nephric | kidney transplant
lung: pulm | pulmonary | rul | rml | rll | lul | lll | lingula | lingular | upper lobe | lower lobe | middle lobe
spleen: splenic
pancreas: pancreatic
prostate: prostatic
uterus: uterine
bone: bony | osseous
pleura: pleural
mediastinum: mediastinal
peritoneum: peritoneal
omentum: omental
mesentery: mesenteric
muscle: muscular
node: ln | nodal | lymph node | lymphnode | lymph nodes | adenopathy | lymphadenopathy | nodes
axilla: axillary
inguinal: groin
marrow: bone marrow | bm
softtissue: soft tissue | soft tissues
vertebral: vertebra | vertebrae | vertebral body
spine: spinal
disc: disk | intervertebral disc | disc space
lumbar: lumbar spine | l spine
thoracic: thoracic spine | t spine
cervical: cervical spine | c spine
sacral: sacral spine
kypho: kyphoplasty | kypho plasty
vertebroplasty: vertebro
paracentesis: para | parasynthesis | paras | parac
thoracentesis: thora | thoras | thoracic centesis | thoracosynthesis | thoracocentesis
dural + avaccess: davf | dural avf | dural av fistula | dural fistula
mca: m1 | m2 | m3 | middle cerebral
sacrum: sacral bone | sacral ala
neurolysis: neurolytic
avaccess: clotted graft | thrombosed graft | clotted fistula | thrombosed fistula | clotted access | thrombosed access | clotted avg | clotted avf
hemorrhoid: hemorrhoidal
pavf: percutaneous fistula | percutaneous avf | percutaneous avf creation | percutaneous av fistula | percutaneous fistula creation | endo avf | ellipsys | wavelinq
fistulogram: fistulagram | fistula gram | avf gram | avg gram | shuntogram | graftogram | avf angiogram | avg angiogram | fistula angiogram | fistulography | av fistulogram | dialysis fistulogram | avf fistulogram | avg fistulogram | access angiogram | dialysis access angiogram
avaccess: avf | avg | fistula | av fistula | av graft | dialysis graft | dialysis fistula | dialysis access | dialysis circuit | av access | hd access | hemodialysis access | avf fistula | arteriovenous fistula | arteriovenous graft
stentgraft: stent graft | endograft | stentgraft | covered endograft | endovascular graft
aorta: aortic | aorto
artery: arterial | arteries | art
vein: venous | veins | vn
leg: le | lower extremity | lower limb | rle | lle | lower ext
arm: ue | upper extremity | upper limb | rue | lue | upper ext
gda: gastroduodenal | gastroduodenal gda
sma: superior mesenteric
ima: inferior mesenteric
celiac: coeliac | celiac axis | celiac trunk | celiac artery
leftgastric: left gastric | lga | l gastric
internaliliac: internal iliac | hypogastric | iia | int iliac
iliac: common iliac | external iliac | ext iliac | iliacs
iliac + artery: cia | eia
iliac + vein: civ | eiv
femoral + vein: cfv
femoral + artery: cfa
lymphangiogram: lymphangio
sfa: superficial femoral | sfas
retroperitoneal: retroperitoneum | rp | retro peritoneal
popliteal: pop
tibial: tib | tibials | tibioperoneal | tp trunk | infrapopliteal | btk | below knee
femoral: common femoral | fem
brachiocephalic: innominate
ivc: eye vee see | eye v c | inferior vena cava | vena cava
svc: superior vena cava
portal: pv | portal vein
pvt: portal vein thrombosis
bronchial: bronch
percutaneous: perc
pa: pas | pulmonary arteries | pulmonary artery | pulm artery | main pulmonary artery
pseudocyst: pseudocysts
pe: pulmonary embolism | pulmonary embolus | pulmonary emboli
iliofemoral: iliofem | ilio femoral | ilio fem | ileofemoral
dvt: deep vein thrombosis | deep venous thrombosis
pavm: pulmonary avm | pulmonary arteriovenous malformation
avm: arteriovenous malformation
psa: pseudoaneurysm | pseudo aneurysm
varices: variceal
fibroid: fibroids
gibleed: gi bleed | gib | gi bleeding | gi hemorrhage | lgib | ugib | lower gi bleed | upper gi bleed | gastrointestinal bleed
bleeding: pph | rp bleed | hematochezia | melena | hematemesis | bleeder | bleed | haemorrhage | hemorrhage | hemorrhagic | extravasation
tips + revision: thrombosed tips | tips thrombosed | occluded tips | tips occluded | tips occlusion | clotted tips | existing tips | stenosed tips | tips stenosis | tips dysfunction | tips thrombosis
tips: tipss | tipps | tie ps | tie p s | tie pss | transjugular intrahepatic portosystemic shunt | transjugular portosystemic shunt | tips shunt
tj: transjug | tee jay | t j | transjugular | trans jugular | transvenous
tj + liver + biopsy: tjlb | tjlbx | tjlivbx
y90: y 90 | wy 90 | y nineties | yttrium 90 | yttrium | why 90 | why ninety | y ninety | radioembolization | radio embolization | radioembo | radio embo | sirt | tare | theraspheres | therasphere | sir spheres | sirspheres | sir sphere | radioembolisation | y90 radioembolization | yttrium 90 radioembolization
y90 + mapping: premapping | mapping y90
mapping: planning | workup | work up | simulation | maa | pretreatment
tace: tase | deb taste | deb tace | debtace | ctace | c tace | dem tace | chemoembolization | chemoembolisation | chemo embolization | chemoembo | chemo embo | transarterial chemoembolization | conventional tace
lp: lumbar puncture | spinal tap
cholangioscopy: cholangioscopy with lithotripsy | cholangioscopy w lithotripsy | cholangioscopy lithotripsy | cholangioscopic lithotripsy
wedge: wedged
ptc: cholangiogram | transhepatic cholangiogram | percutaneous cholangiogram | percutaneous transhepatic cholangiogram | cholangiography
nephrostogram: antegrade pyelogram | antegrade nephrostogram | pyelogram | nephrostography
sinogram: sinography | tubogram
abscessogram: abscess gram
intrathecal chemo: it mtx | it methotrexate | intrathecal methotrexate | intrathecal mtx | it chemo | it chemotherapy | intrathecal chemotherapy
graft: bypass | bypass graft | fem fem graft | fem pop graft | fem fem bypass | fem pop bypass | fem fem | femfem | fem pop
chestwall: chest wall | abdominal wall | body wall | abd wall
abdomen: abdominal | abd | intraabdominal | intra abdominal
pelvis: pelvic
doxycycline: doxy
material: t fastener | t fasteners | t tack | t tacks
diagnostic: pa pressure | pa pressures | ra pressure | ra pressures | opening pressure | opening pressures | dx | diag
alcohol: etoh
sotradecol: sts
malformation: malf | malform | malformations
vein + malformation: vm | vms
lymphatic + malformation: lm | lms
snare: snared | snaring
coil: coiled | coils
acute limb ischemia: ali | cli | clti
trauma: lac | laceration | fx | fxs | fracture | fractures | gsw | mvc | mva | blunt | penetrating | stabbing | compression fracture | compression fx | vcf | burst fracture
parathyroid: pth
endoleak: endo leak
carotid: carotids
external: ext | extl
ebp: epidural blood patch
`;

import { decodeGoldLines } from './decode-gold-lines.ts';

// Written by another hand after the parser, the answers first, then tuned on.

/** What residents, fellows and coordinators type, dictate and paste. */
export const freshLines = decodeGoldLines(`
tips creation w/ okafor 11/3, i was first operator, guh :: 31763=p @okafor #guh 11-03
dr oh ka for tips yesterday prim :: 31763=p @okafor 11-23
tips thrombosed, did thrombectomy and PTA, prim, okafor :: 31765=p 31764=p @okafor
67M HCC, conventional TACE, celiac + SMA angio, rt CFA closure w/ Mynx, Okafor, primary :: 31678=p 31637=p 31641=p 31689=p @okafor adult
Y90 mapping + MAA, coil embo of GDA, okafor, 10/29 :: 31637 31677 @okafor 10-29
y-90 mapping prim w/ Okafor GUH last thurs :: 31637=p @okafor #guh 11-19
PARTO w plug, nguyen, observed only :: 31774 @nguyen ?which-role
right PVE + seg 4, okafor, second operator, 11/10 :: 31772=s @okafor 11-10
cryo R renal mass w bx, Stone, first operator, gwc :: 31916=p 31868=p @stone #gwc
microwave ablation HCC x 2, lindqvist prim 11/6 :: 31913=p 31913=p @lindqvist 11-06
osteocool + kypho L3, stone, prim :: 31921=p 31932=p @stone
uterine artery embolisation both sides, vance, 1st operator, yest :: 31681=p @vance 11-23
bronchial artery embo for massive hemoptysis, O'Brien, overnight, prim :: 31683=p @obrien
genicular artery embolization left 11/12 gwc :: 31684 #gwc 11-12
upper GI bleed GDA embolization coils, nguyen, on call, prim :: 31677=p @nguyen
pelvic fx, bilat internal iliac gelfoam embo, stone, overnight :: 31677 @stone
renal AML embo, bland, nguyen :: 31679 @nguyen
PCN R for pyonephrosis, nguyen, prim, guh :: 31836=p @nguyen #guh
L NUT exchange, vance, sun :: 31852 @vance 11-22
R nephrostogram & neph tube removal lindqvist the 12th :: 31832 31857 @lindqvist 11-12
antegrade double J stent R, okafor :: 31839 @okafor
PTBD R external only, couldn't cross, lindqvist sec :: 31802=s @lindqvist ?unknown-words
biliary drain upsize 10 to 12F and brush bx, vance :: 31812 31866 @vance
cholangioplasty of hepaticojejunostomy stricture, lindqvist :: 31809 @lindqvist
chole tube check & exchange, obrien :: 31801 31812 @obrien
gj tube swap peds de la cruz gch 3 Nov :: 31830 #gch peds @delacruz 11-03
peg tube pulled, nguyen :: 31831 @nguyen
RLQ appendiceal abscess drain CT 10F, vance, prim, 14M :: 31902=p @vance peds
psoas abscess drain L, ct, stone :: 31901 @stone
tube check, drain pulled - vance :: 31906 31907 @vance
bilat thoras, yest, gwc :: 31895 #gwc 11-23
paras x3 today, nguyen :: 31896 31896 31896 @nguyen 11-24
tunneled peritoneal drain malignant ascites w vance, prim :: 31903=p @vance
double lumen powerport L IJ nguyen :: 31780 @nguyen
picc RUE 5Fr DL, prim :: 31776=p
TDC exch over wire + fibrin sheath disruption, obrien :: 31786 31785 @obrien
hickman placement 2 yo gch w/ Teresa de la Cruz :: 31779 #gch peds @delacruz
IVC filter place (Denali) w nguyen, last sat, prim :: 31740=p @nguyen 11-21
rt leg dvt thrombectomy (ClotTriever) + iliac vein stent + IVUS, okafor :: 31727 31713 31706 @okafor
dvt lysis check + pta L iliac vein, vance, today :: 31724 31707 @vance 11-24
EKOS caths placed bilat PAs, lindqvist :: 31756 @lindqvist
AVG declot w/ stent graft VA anastomosis, okafor 1st asst :: 31792=a 31791=a @okafor
thrombosed LUE AV graft: declot, pta :: 31792 31790
renal vein renin sampling, 12 yo, gch :: 31746 #gch peds
parathyroid venous sampling, Park S, prim :: 31748=p @park-s
ct lung bx LUL nodule 71F stone sec :: 31862=s @stone adult
thyroid fna L lobe nodule x2 prim :: 31879=p 31879=p
bone marrow bx + iliac bone bx ct stone :: 31877 31874 @stone
omental cake bx US, nguyen, prim :: 31872=p @nguyen
L adrenal nodule bx :: 31871
transjug renal bx, okafor, sec :: 31883=s @okafor
L4 vertebroplasty w stone prim gwc :: 31932=p @stone #gwc
L varicocele embo 15M coils + STS, delacruz, GCH :: 31735 @delacruz #gch peds
VM sclerotherapy L calf, 7yo F, de la cruz, gch, prim :: 31738=p @delacruz #gch peds
aortogram w/ runoff, L SFA DCB, obrien, prim :: 31630=p 31632=p 31653=p @obrien
LE angio, SFA stent, closure w perclose, prim, 11/9 :: 31632=p 31662=p 31689=p 11-09
ALI: L leg lysis cath placement, obrien, overnight :: 31667 @obrien
carotid stent R, S. Park, observed only :: 32946 @park-s ?which-role
dx cerebral angio, ji-woo park, prim :: 31952=p @park-j
EVAR w/ vascular surgery, stone, scrubbed :: 31694 @stone ?which-role
type II endoleak embo, IMA, nguyen :: 31684 @nguyen
chest tube R 14F ptx post bx, vance :: 31897 @vance
lymphocele drain + sclerosis EtOH, lindqvist :: @lindqvist ?which-procedure:31902 ?which-procedure:31909
SPT placement, nguyen, gwc, Nov 2 :: 31841 @nguyen #gwc 11-02
colonic stent w GI, obrien :: 31825 @obrien
SVC stent for SVC syndrome, okafor, prim :: 31715=p @okafor
IVUS, L CIV stent for May-Thurner, vance :: 31706 31713 @vance
blood patch, lumbar, Park S, adult :: 32935 @park-s adult
PD cath placement lindqvist sec :: 31793=s @lindqvist
11/20 GUH ¶ - PCN exch x2 (Nguyen) ¶ - port (Vance) primary ¶ - para :: 31851 31851 @nguyen #guh 11-20 | 31780=p @vance #guh 11-20 | 31896 #guh 11-20
Fri 11/20: TIPS (okafor, prim) ¶ Mon 11/23: picc, thora :: 31763=p @okafor 11-20 | 31776 31895 11-23
1. L PCN - obrien - GWC ¶ 2. fistulogram/PTA - obrien - GWC ¶ 3. IVC filter - nguyen - GWC :: 31836 @obrien #gwc | 31789 31790 @obrien #gwc | 31740 @nguyen #gwc
MRN 4471920 IVC filter retrieval nguyen yest :: 31742 @nguyen 11-23 ?unknown-words
TIPS okafor prim; drain check vance sec; picc :: 31763=p @okafor | 31906=s @vance | 31776
I did a paracentesis and a left thoracentesis with doctor vance this morning i was the primary on both :: 31896=p 31895=p @vance 11-24
doctor oh brian pelvic trauma embolization overnight first assistant :: 31677=a @obrien
tee jay liver biopsy with pressures primary :: 31882=p 31702=p
perma cath removal bedside :: 31781
new port a cath right chest doctor vance gateway west primary :: 31780=p @vance #gwc
deb tace comma right lobe comma doctor okafor comma secondary :: 31678=s @okafor
I was second operator for a left pcn and right nephro ureteral stent exchange dr nguyen :: 31852=s @nguyen ?which-procedure:31836,31851
Nov 12 2026 - Percutaneous cholecystostomy - GUH - Attending: Lindqvist - Role: Secondary :: 31804=s @lindqvist #guh 11-12
IR EMBOLIZATION UTERINE FIBROIDS | VANCE, PRIYA | GUH | ADULT :: 31681 @vance #guh adult
US THORACENTESIS RIGHT - O'BRIEN, IAN - 11/21 :: 31895 @obrien 11-21
IR PICC INSERTION < 5 YRS, GCH :: 31776 #gch peds
hepatic venogram + wedge + TJLBx, lindqvist/prim :: 31702=p 31882=p @lindqvist
AVF pta cephalic arch, prim :: 31790=p
TACE w/o closure, lindqvist :: 31678 @lindqvist
SI joint inj bilat :: 32931
PAVM embo x2 L lung, okafor :: 31761 31761 @okafor
hepatic art stent transplant, okafor :: 31665 @okafor
transhepatic portal vein stent, lindqvist :: 31768 @lindqvist
preop renal mass embo, stone, gwc :: 31679 @stone #gwc
retrograde conduit stent exch, nguyen :: 31856 @nguyen
cavagram only, filter not removed, nguyen :: 31698 @nguyen
hand angio + frostbite tpa, obrien :: 31631 31668 @obrien
PEG by IR, 72 y/o M :: 31814 adult
soft tissue mass bx R thigh sarcoma, stone :: 31873 @stone
pigtail to R pleural space for empyema, prim :: 31897=p
exchanged G tube 20Fr prim :: 31829=p
tie ps with doctor lindqvist last friday primary operator :: 31763=p @lindqvist 11-20
TIPS revision (balloon + new stent), Nguyen, sec :: 31764=s 31766=s @nguyen
DEB TACE seg 7/8 + angioseal w Lindqvist 2 days ago prim :: 31678=p 31689=p @lindqvist 11-22
chemo embolization left lobe hcc, 1st asst, vance :: 31678=a @vance
why ninety delivery right lobe doctor okafor primary today :: 31680=p @okafor 11-24
TheraSphere admin seg 4 vance sec :: 31680=s @vance
balloon-occluded retrograde transvenous obliteration, first assist, Lindqvist :: 31774=a @lindqvist
RFA liver lesion seg 6, US + CT guided, stone :: 31913 @stone
MWA lung nodule RLL, Lindqvist :: 31918 @lindqvist
cryoablation of bone met L iliac wing, stone :: 31919 @stone
UFE Vance GWC prim L radial :: 31681=p @vance #gwc
prostate art embo w Rosen Katz sec :: 31682=s @rosen
GAE R knee OA, lindqvist, 1st asst :: 31684=a @lindqvist
LGIB: SMA/IMA angio, coil embo R colic branch, O'Brien :: 31641 31650 31677 @obrien
neg GI bleed angio - celiac, SMA, IMA. no embo. Vance :: 31637 31641 31650 @vance
splenic lac embo coils prox, obrien, yest, 23F :: 31677 @obrien 11-23
PPH embo uterine gelfoam stat, vance :: 31677 @vance
bilat pcn's placed for obstr, Okafor, 1st op :: 31836=p @okafor
new nus left, nguyen, 2nd operator :: 31837=s @nguyen
pcn exch x2 + nus exch, prim, gwc, 11/17 :: 31851=p 31851=p 31852=p #gwc 11-17
PTC + int-ext biliary drain L, Lindqvist, primary, GUH, Nov 3rd :: 31800=p 31803=p @lindqvist #guh 11-03
internal/external biliary exchange x2, nguyen :: 31812 31812 @nguyen
biliary stent (metal) + drain out, okafor, 10/30 :: 31810 31907 @okafor 10-30
perc chole tube GB, bedside ICU, prim, stone :: 31804=p @stone
G tube placement (pull), 54yo F, nguyen, 1st op :: 31814=p @nguyen adult
G->GJ conversion, vance, assist :: 31817=a @vance
g tube replaced at bedside, 6mo, GCH, delacruz, prim :: 31829=p #gch peds @delacruz
liver abscess drain x2, okafor, 1st asst :: 31905=a 31905=a @okafor
drain check/exchange (pelvis), Nguyen, last wed :: 31906 31908 @nguyen 11-18
thora R 1.5L / para 4L prim both w obrien :: 31895=p 31896=p @obrien
LVP 9L, 3rd one this week, primary :: 31896=p ?which-date
PleurX R chest, rosen-katz, second :: 31898=s @rosen
R IJ chest port, vance, 1st operator, gwc, 11/5 :: 31780=p @vance #gwc 11-05
port pulled - infected - stone - prim :: 31782=p @stone
tunneled HD line R IJ 23cm, okafor, prim :: 31779=p @okafor
removed tunneled line bedside, yest :: 31781 11-23
non-tunneled HD cath L IJ, icu, prim :: 31775=p
IVC filter retreival w/ snare, nguyen :: 31742 @nguyen
CDT L iliofem DVT started, vance, prim :: 31719=p @vance
PE - bilat flowtriever, lindqvist 11/1 2am, prim :: 31758=p @lindqvist 11-01
fistulogram + PTA outflow L BC AVF, nguyen, prim :: 31789=p 31790=p @nguyen
fistula gram, central venoplasty, gwc :: 31789 31709 #gwc
AVS bilat w/ cosyntropin, vance, second operator :: 31747=s @vance
IPSS w okafor, observed :: 31745 @okafor ?which-role
US liver bx random, 18g, 3 cores, prim :: 31865=p
native renal bx, okafor, 1st op, 11/18 :: 31868=p @okafor 11-18
CT RP node bx, lindqvist :: 31886 @lindqvist
T9 disc bx r/o discitis, park j :: 31878 @park-j
pancreatic head mass FNA, vance :: 31870 @vance
TJ liver bx with HVPG, prim, lindqvist, 2 days ago :: 31882=p 31702=p @lindqvist 11-22
fluoro LP w/ IT MTX, 9M, gch :: 32936 #gch peds
lymphangiogram intranodal, chylothorax, TDE, okafor, 1st asst :: 31943=a 31945=a @okafor
ovarian vein embo for PCS, vance, prim :: 31735=p @vance
lymphatic malf sclero neck, doxy, 2yo :: 31739 peds
R pop/tib PTA, atherectomy, o'brien :: 31653 31658 @obrien
b/l CIA kissing stents, obrien, second operator :: 31662=s @obrien
arterial lysis recheck + pta tibial, obrien :: 31670 31653 @obrien
L MCA stroke thrombectomy TICI 3, Park J, 1st assist :: 31962=a @park-j
MMA embo bilat, Samuel Park, yesterday :: 31959 @park-s 11-23
TEVAR, second operator, stone, 10/15 :: 31691=s @stone 10-15
R groin pseudoaneurysm thrombin, prim :: 31688=p
seroma drain abd wall, nguyen :: 32921 @nguyen
celiac plexus neurolysis CT, stone, 1st op :: 31924=p @stone
cecostomy tube exchange, gch, de la cruz :: 31827 #gch @delacruz
fallopian tube recan R + HSG, rosen-katz :: 31843 31842 @rosen
central venogram, R innominate PTA + stent, nguyen :: 31697 31709 31714 @nguyen
GSV ablation L + phlebectomies, rosen-katz, prim :: 31751=p 31752=p @rosen
snared fractured PICC fragment from RA, nguyen :: 31741 @nguyen
pd cath manip wire, gwc :: 31794 #gwc
0800 IR1 67M TACE Okafor prim ¶ 0930 IR2 54F R port Vance sec ¶ 1100 IR1 para Nguyen :: 31678=p @okafor adult | 31780=s @vance adult | 31896 @nguyen
• Thyroid FNA – Lindqvist – Primary ¶ • Liver bx – Lindqvist – Secondary ¶ • Chest port – Vance – Primary :: 31879=p @lindqvist | 31865=s @lindqvist | 31780=p @vance
7:45a rm 3 perm cath R IJ (okafor) ¶ 9:00a rm 3 G tube (nguyen) ¶ 10:15a rm 1 y90 delivery (okafor) assist :: 31779 @okafor | 31814 @nguyen | 31680=a @okafor
yest w okafor: tace, para, port removal :: 31678 31896 31782 @okafor 11-23
Cases 11/19 @ GWC: 1) para 2) thora 3) PICC exch :: 31896 #gwc 11-19 | 31895 #gwc 11-19 | 31786 #gwc 11-19
scrubbed with Dr Stone on a kyphoplasty at T eleven yesterday :: 31933 @stone 11-23 ?which-role
u s guided liver biopsy with doctor win :: 31865 ?which-attending
p c n exchange left with doctor lind quist :: 31851 @lindqvist
cole tube placement period primary period doctor stone :: 31804=p @stone
eye vee see filter removal doctor nguyen :: 31742 @nguyen
g tube to g j conversion assisted doctor de la cruz gateway childrens age four :: 31817=a @delacruz #gch peds
lumbar puncture x one doctor park :: 32936 ?which-attending:park-s,park-j
Paracentesis | Vance | GWC | 11/22/2026 | Primary :: 31896=p @vance #gwc 11-22
IR NEPHROSTOMY TUBE EXCHANGE LEFT, 11/23/26, NGUYEN, MINH :: 31851 @nguyen 11-23
CT GUIDED BIOPSY LUNG LEFT, STONE H, PRIMARY :: 31862=p @stone
IR TUNNELED CVC REMOVAL, BEDSIDE, 11/20, SECONDARY :: 31781=s 11-20
dialysis cath change, okafor :: 31786 @okafor
TIPS attempt aborted, okafor :: 31763 @okafor ?unknown-words
shoulder arthrogram L + hip inj R, Park J, prim :: 31939=p 31936=p @park-j
hemorrhoid embo, lindqvist, 2nd assist :: 31684=a @lindqvist
renal angio & embo for post bx bleed, nguyen, prim :: 31642=p 31677=p @nguyen
portal vein recon + TIPS, okafor, sec :: 31763=s @okafor ?which-procedure
partial splenic artery embo for hypersplenism, vance :: 31684 @vance
lung bx w/ pneumothorax -> chest tube, prim :: 31862=p 31897=p
cavogram, filter (Option elite), obrien, 11/14, second :: 31698=s 31740=s @obrien 11-14
celiac, L gastric, GDA angio, okafor :: 31637 31639 31640 @okafor
thoracentesis on Nov 3rd w/ S Park, first assist, Gateway U :: 31895=a 11-03 @park-s #guh
bx: R inguinal LN, prim, vance :: 31886=p @vance
ptc/ptbd/stent, lindqvist :: 31800 31803 31810 @lindqvist
abscess drain removed, vance :: 31907 @vance
power injectable port w/ vance in RM 4 @ 1300 :: 31780 @vance
TIPS/variceal embo w Lindqvist 11/18 primary at Gateway Univ :: 31763=p 31773=p @lindqvist #guh 11-18
emergent TIPS for variceal bleed, MICU, okafor, 1st op, last night :: 31763=p @okafor 11-23
DIPS, okafor, scrubbed only :: 31763 @okafor ?which-role
lipiodol TACE seg VI hcc - Vance - 2nd operator :: 31678=s @vance
DEBTACE R lobe mets CRC, lindqvist, yest, prim :: 31678=p @lindqvist 11-23
y90 seg 2/3 sirspheres w dr okafor 11/13 1st operator :: 31680=p @okafor 11-13
BRTO coils + foam, Okafor/Lindqvist, prim :: 31774=p ?which-attending:okafor,lindqvist
L PVE trans hepatic glue, lindqvist sec 10/28 :: 31772=s @lindqvist 10-28
renal cryo L 3.2 cm mass, stone, 11/02 :: 31916 @stone 11-02
ethanol ablation HCC, okafor :: 31912 @okafor
UAE adenomyosis w Vance Friday sec :: 31681=s @vance 11-20
BAE hemoptysis CF pt, 24M, obrien :: 31683 @obrien adult
acute LGIB, SMA + IMA arteriograms, no extrav, nguyen, prim :: 31641=p 31650=p @nguyen
grade 4 spleen lac, prox splenic artery embo, o'brien sat night :: 31677 @obrien 11-21
renal AML embo preop, stone :: 31679 @stone
R PCNU placement de novo, nguyen, sec :: 31837=s @nguyen
rt pcn exchange 10 fr, lt pcn exchange 8 fr, obrien, yest :: 31851 31851 @obrien 11-23
neph tube check then removal, lindqvist :: 31832 31857 @lindqvist
R PTBD int/ext, PTC, brush biopsy, okafor, primary :: 31803=p 31800=p 31866=p @okafor
PTBD upsize 12 to 14 and cholangioplasty, okafor :: 31812 31809 @okafor
cholecystostomy tube, ICU bedside, 82F, stone, prim :: 31804=p @stone adult
chole tube sinogram & pull, vance :: 31801 @vance ?which-procedure
PEG to PEGJ conversion, vance gwc :: 31817 @vance #gwc
new GJ, prim, nguyen :: 31816=p @nguyen
peripancreatic collection drain upsized to 16, lindqvist :: 31908 @lindqvist
abscessogram, drain out, obrien :: 31906 31907 @obrien
2 drains placed, pelvis and LUQ, ct, primary, stone :: 31902=p 31902=p @stone
US para 6.2L + albumin, R thora 900cc, both primary :: 31896=p 31895=p
three paras and one thora today, obrien, prim :: 31896=p 31896=p 31896=p 31895=p @obrien 11-24
indwelling pleural catheter L, rosen-katz, second op :: 31898=s @rosen
SL R IJ port, prim, vance, 11/6, GUH :: 31780=p @vance #guh 11-06
portacath check, cathflo, gwc :: 31783 31784 #gwc
LUE DL PICC 42cm prim :: 31776=p
R IJ TDC placement, ESRD, okafor, yest :: 31779 @okafor 11-23
removal of tunneled dialysis cath, bedside, w obrien :: 31781 @obrien
IVCF placement - trauma pt - obrien - 11/8 - primary :: 31740=p @obrien 11-08
complex IVC filter removal (laser sheath + forceps), nguyen, sec, 11/17 :: 31742=s @nguyen 11-17
DVT lysis day 2: check venogram, iliac vein stent, vance :: 31724 31713 @vance
PE thrombectomy bilat + pulm angio, lindqvist, 3am, primary :: 31758=p 31754=p @lindqvist
L arm fistulogram, 8mm balloon pta, nguyen, GWC, 11/11, prim :: 31789=p 31790=p @nguyen #gwc 11-11
HeRO graft declot, nguyen :: 31792 @nguyen
BAVS, okafor, first operator :: 31747=p @okafor
US liver mass bx 18G x4, 59F, lindqvist, p :: 31865=p @lindqvist adult
transplant renal bx US (LLQ), okafor, primary, 11/23 :: 31868=p @okafor 11-23
R thyroid nodule FNA x2 passes, park s :: 31879 @park-s
L2-3 discitis bx, S Park, prim :: 31878=p @park-s
omental mass core bx + para, nguyen, prim :: 31872=p 31896=p @nguyen
TJLB + HVPG, lindqvist, prim, 11/12 :: 31882=p 31702=p @lindqvist 11-12
LP fluoro guided, opening pressure, prim, Ji-woo Park :: 32936=p @park-j
T7 and T8 vertebroplasty, stone, prim :: 31933=p @stone
lymphangiogram, chylous ascites, okafor assist :: 31943=a @okafor
varicocele L, 17M, gch, de la cruz, prim :: 31735=p #gch peds @delacruz
sclerotherapy VM tongue STS 11yo :: 31738 peds
abdominal aortogram, bilat runoff, L CIA stent, R EIA PTA, obrien, p :: 31630=p 31632=p 31662=p 31653=p @obrien
R renal artery stent (FMD no - atherosclerotic), obrien :: 31665 @obrien
acute limb ischemia R: thrombectomy + lysis cath, obrien, overnight :: 31673 31667 @obrien
R ICA stroke thrombectomy, j park, obs :: 31962 @park-j ?which-role
3 vessel cerebral angio, J Park, 1st op, yesterday :: 31952=p @park-j 11-23
EVAR endoleak type 2 lumbar embo onyx, nguyen, prim :: 31684=p @nguyen
CFA PSA thrombin injection, prim, nguyen :: 31688=p @nguyen
celiac plexus block (pancreas ca), stone, prim :: 31924=p @stone
suprapubic catheter placement 14F nguyen prim 11/03 :: 31841=p @nguyen 11-03
HSG x2, rosen-katz, gwc :: 31842 31842 @rosen #gwc
11/17 GWC w/ Nguyen: ¶ * fistulogram + PTA, prim ¶ * declot, sec ¶ * TDC removal :: 31789=p 31790=p @nguyen #gwc 11-17 | 31792=s @nguyen #gwc 11-17 | 31781 @nguyen #gwc 11-17
- 62M liver bx (Lindqvist) prim ¶ - 45F UFE (Vance) asst ¶ - 80M PCN exch (Nguyen) prim :: 31865=p @lindqvist adult | 31681=a @vance adult | 31851=p @nguyen adult
para, okafor, prim; thora, okafor, prim; LP, park j, sec :: 31896=p @okafor | 31895=p @okafor | 32936=s @park-j
(1) Y90 delivery okafor (2) TJ liver bx lindqvist :: 31680 @okafor | 31882 @lindqvist
okay so yesterday I did a tips with doctor okafor at gateway university I was primary and then a paracentesis :: 31763=p 31896=p @okafor #guh 11-23
I observed doctor park samuel do a carotid stent last wednesday :: 32946 @park-s 11-18 ?which-role
g j tube exchange doctor delacruz childrens hospital six month old :: 31830 @delacruz #gch peds
pick line right arm primary doctor o brien :: 31776=p @obrien
kypho plasty at L two doctor stone primary :: 31932=p @stone
IR GASTROSTOMY TUBE REPLACEMENT, 11/22/2026, DE LA CRUZ, TERESA, GCH, PEDIATRIC :: 31829 11-22 @delacruz #gch peds
IR BIOPSY LIVER TRANSJUGULAR - LINDQVIST, M - 11/16/2026 - PRIMARY - GUH :: 31882=p @lindqvist #guh 11-16
CT GUIDED DRAINAGE PELVIS ABSCESS, VANCE, 11/20, ROLE: PRIMARY :: 31902=p @vance 11-20
IR EXCHANGE BILIARY CATHETER RIGHT, LINDQVIST :: 31812 @lindqvist
Role=Assisting; Attending=Stone; Case=TEVAR; Date=10/30 :: 31691=a @stone 10-30
venous sampling adrenal, assisted Vance 2 wks ago :: 31747=a @vance 11-10
tips check w/ pressures and venoplasty, okafor, sec :: 31764=s 31702=s @okafor ?which-procedure
Tips reduction (parallel stent), lindqvist :: 31766 @lindqvist
TACE #2 right lobe, femoral access, angio-seal, okafor prim :: 31678=p 31689=p @okafor
ctace left hepatic artery w/ cbct :: 31678
Y90 work up, celiac/SMA/GDA angio, okafor, assisting :: 31637=a 31641=a 31640=a @okafor
Y90 mapping today, Y90 tx in 2 wks. Lindqvist primary :: 31637=p @lindqvist 11-24
gastric varices coil embo transsplenic, nguyen :: 31773 @nguyen
RFA + bx liver lesion seg 5, stone, p :: 31913=p 31865=p @stone
lung cryoablation LLL met 71M :: 31918 adult
UFE bilat, R CFA, perclose, vance, first op :: 31681=p 31689=p @vance
PAE for BPH (L radial), rosen-katz, prim, 11/4 :: 31682=p @rosen 11-04
knee GAE bilateral, Lindqvist/secondary :: 31684=s @lindqvist
GI bleeder: GDA coil embo, celiac angio, stone overnight :: 31677 31637 @stone
pelvic trauma angio/embo, bilat IIA gelfoam, obrien, first op :: 31677=p @obrien ?which-procedure
PCN bilat, urosepsis, overnight, p, nguyen :: 31836=p @nguyen
L neph tube -> NUS conversion, Vance, prim :: 31855=p @vance
Routine bilateral PCN exchanges, GWC, Nguyen, 11/16 :: 31851 #gwc 11-16 @nguyen
antegrade JJ stent L + nephrostogram, vance, prim :: 31839=p 31832=p @vance
L sided biliary drain (external) cholangitis, lindqvist overnight 1st op :: 31802=p @lindqvist
biliary drain check + exchange, internalized, nguyen :: 31801 31813 @nguyen
perc chole exchange q6wk, nguyen, 11/12 :: 31812 @nguyen 11-12
gastrostomy 20F balloon, nguyen :: 31814 @nguyen ?which-procedure
GJ tube clogged, exchanged, 5 y/o, gch, de la cruz :: 31830 #gch peds @delacruz
pelvic abscess drain transgluteal L, 12F, ct, stone, 1st op :: 31902=p @stone
RUQ biloma drain, nguyen, prim, 11-19 :: 31905=p @nguyen 11-19
drain exchange x3 same pt, vance, gwc, mon :: 31908 31908 31908 @vance #gwc 11-23
perinephric abscess drain R :: 31901
dx para, 50cc to lab :: 31896
chest tube upsize 10->14F, vance :: 31908 @vance
pleurx removal, vance :: 31907 @vance
port removal + new port L, stone, prim :: 31782=p 31780=p @stone
PICC x3, gch, de la cruz, Nov 9 :: 31776 31776 31776 #gch @delacruz 11-09
Tunneled PICC R IJ 3yo gch prim :: 31779=p #gch peds
tdc exchange + svc plasty, nguyen, 1st op :: 31786=p 31711=p @nguyen
temp HD line RIJ icu overnight prim obrien :: 31775=p @obrien
filter retrieval attempt failed, nguyen :: 31742 @nguyen ?unknown-words
L iliofemoral DVT lysis day 1, vance :: 31719 @vance
Clottriever R femoral popliteal DVT, lindqvist, 1st assistant :: 31727=a @lindqvist
catheter directed lysis PE bilateral ekos, nguyen, asst :: 31756=a @nguyen
AVF declot, pta, central stent, okafor :: 31792 31790 31714 @okafor
fistulogram + coil embo accessory vein, okafor :: 31789 @okafor ?which-procedure
adrenal vein sampling bilat w cosyntropin stim, vance, sec, 11/10 :: 31747=s @vance 11-10
CT bx RUL nodule, Stone, 1st op, tues last week :: 31862=p @stone ?which-date
US bx L axillary LN, vance :: 31886 @vance
CT iliac bone lesion bx + marrow, stone, sec :: 31874=s 31877=s @stone
retroperitoneal mass bx CT, lindqvist :: @lindqvist ?which-procedure
parotid FNA us :: 31881
transjugular liver bx no pressures, okafor :: 31882 @okafor
intrathecal chemo, 7 year old, gch :: 32936 #gch peds
kypho T12/L1 compression fx, stone, 2nd op :: 31933=s 31932=s @stone
thoracic duct embo w/ lipiodol lymphangio, okafor, sec :: 31945=s 31943=s @okafor
bilat gonadal vein + IIV embo for pelvic congestion, vance :: 31735 31736 @vance
Macrocystic LM neck, doxycycline sclero, 14 mo, gch, delacruz, first op :: 31739=p #gch peds @delacruz
LLE angio, SFA atherectomy + DCB, AT pta, obrien :: 31632 31658 31653 @obrien
SMA stent chronic mesenteric ischemia, okafor, 1st asst :: 31665=a @okafor
lysis check day 2 arterial, cath pulled, obrien :: 31670 @obrien ?which-procedure
carotid angio L, park samuel, prim :: 31952=p @park-s
MMA embo L with onyx, ji-woo park, sec :: 31959=s @park-j
tevar dissection w/ ct surgery, stone, assist :: 31691=a @stone
us guided psa compression, failed, thrombin inj, prim :: 31686=p 31688=p ?unknown-words
b/l SI joint steroid inj, J. Park :: 32931 @park-j
SPT exchange, nguyen :: @nguyen ?which-procedure
hepatic abscess drains x2, ct, 9 Nov, vance, prim :: 31905=p 31905=p @vance 11-09
Rm1 0730 Okafor TIPS ¶ Rm1 1100 Okafor TACE ¶ Rm2 0800 Vance port x2 :: 31763 @okafor | 31678 @okafor | 31780 31780 @vance
Thurs 11/19 GUH, okafor ¶ 1 TACE prim ¶ 2 para prim ¶ 3 PICC :: 31678=p @okafor #guh 11-19 | 31896=p @okafor #guh 11-19 | 31776 @okafor #guh 11-19
today: 1. port vance prim 2. port removal vance prim :: 31780=p @vance 11-24 | 31782=p @vance 11-24
pt MRN: 00812345 - CT lung bx - stone - sec :: 31862=s @stone ?unknown-words
today with doctor vance u f e primary then port removal assisted :: 31681=p 31782=a @vance 11-24
first assist on a why 90 mapping with doctor lynd quist :: 31637=a @lindqvist
doctor new yen i v c filter placement november tenth primary :: 31740=p 11-10 ?unknown-words
t i p s revision with stent doctor okafor gateway west county secondary :: 31766=s @okafor #gwc
chest tube for pneumothorax after lung biopsy doctor stone :: 31897 @stone
IR CHEMOEMBOLIZATION | OKAFOR, ADAEZE | 11/19/26 | SECONDARY :: 31678=s @okafor 11-19
IR THROMBECTOMY DIALYSIS GRAFT LEFT, NGUYEN, 1ST ASSIST :: 31792=a @nguyen
US GUIDED PARACENTESIS DX/THERAPEUTIC - GWC - 11/14/26 :: 31896 #gwc 11-14
IR REMOVAL TUNNELED CENTRAL VENOUS PORT, VANCE :: 31782 @vance
Gateway Children's: port removal, 12F, de la cruz, primary :: 31782=p #gch @delacruz
hickman removal bedside x2 11/9 prim :: 31781=p 31781=p 11-09
conference and clinic am :: 32943 ?unknown-words
rt IJ tunneled dialysis catheter w/ Dr Nguyen at GWC on 11/17 - I was the primary :: 31779=p @nguyen #gwc 11-17
assisted Dr. Lindqvist with TIPS 3 days ago :: 31763=a @lindqvist 11-21
11/20: thora, vance :: 31895 @vance 11-20
okafor tace :: 31678 @okafor
Nguyen pcn prim guh 11/9 :: 31836=p @nguyen #guh 11-09
took out an IVC filter with nguyen on Friday, primary :: 31742=p @nguyen 11-20
placed bilateral nephrostomies overnight, first operator, o'brien :: 31836=p @obrien
pulled two tunneled lines, prim :: 31781=p 31781=p
drained a liver abscess w/ stone :: 31905 @stone
embolized a type 2 endoleak with dr. nguyen :: 31684 @nguyen
stented the left common iliac vein, okafor :: 31713 @okafor
exchanged bilateral neph tubes, prim :: 31851=p
retrieved IVC filter, assisted :: 31742=a
tapped 5L of ascites w obrien :: 31896 @obrien
kypho L1-L3 stone prim :: 31932=p @stone
lithotripsy w urology, percutaneous, nguyen :: 31846 @nguyen
JJ exchange retrograde, nguyen :: @nguyen 31853
percutaneous cholangioscopy w lithotripsy, lindqvist :: 31808 @lindqvist
duodenal stent w GI :: 31825
jejunostomy tube placement, direct, vance :: 31818 @vance
G-tube removed, nguyen :: 31831 @nguyen
peritoneal dialysis catheter insertion, lindqvist, first op :: 31793=p @lindqvist
Denver shunt, okafor :: 31904 @okafor
empyema chest tube + tPA :: 31897 ?which-procedure
mediastinal drain ct, stone :: 31900 @stone
psoas abscess aspiration ct :: 31891
thyroid cyst aspiration :: ?which-procedure
hip aspiration R fluoro, park s :: 32929 @park-s
L5-S1 ESI, S. Park, prim :: 32935=p @park-s
facet injections L4-5, stone :: 31923 @stone
EVLT R GSV + stab phlebectomy, rosen-katz, p :: 31751=p 31752=p @rosen
new clinic visits x4, rosen-katz, yest :: 32943 32943 32943 32943 @rosen 11-23
I-131 for graves :: 32939
osteoid osteoma RFA femur 15M gch de la cruz :: 31919 peds #gch @delacruz
desmoid cryo, stone, first operator :: 31920=p @stone
portal vein thrombectomy + TIPS, okafor, 11/5, prim :: 31769=p 31763=p @okafor 11-05
portogram, variceal embo, nguyen :: 31762 31773 @nguyen
subclavian vein stent R, nguyen :: 31714 @nguyen
IVC thrombectomy clottriever + filter removal, nguyen :: 31730 31742 @nguyen
ovarian vein embo L + IVUS, vance :: 31735 31706 @vance
arm angio, brachial PTA, obrien :: 31631 31654 @obrien
renal angio bilat + renal artery PTA for FMD, o'brien :: 31642 31656 @obrien
aortic stent, bare, stone :: 31661 @stone
popliteal artery stent L, obrien, prim :: 31662=p @obrien
arterial snare retained coil :: 31685
bronchial angiogram, no embo :: 31636
PA stent, lindqvist :: 31760 @lindqvist
CTEPH BPA, lindqvist :: 31759 @lindqvist
spinal angio, ji-woo park, observed :: 31954 @park-j ?which-role
dural AVF embo onyx, park j :: 31959 @park-j
venous sinus stent IIH, ji-woo park :: 31958 @park-j
penile angio + embo, priapism, okafor :: 31645 31684 @okafor
CLOVES LM sclero bleo, delacruz, 3 yo :: 31739 @delacruz peds
transjugular renal bx + HVPG :: 31883 31702
lung fiducials x3, stone :: 31888 31888 31888 @stone
breast core us L :: 32926
mri guided prostate bx :: 31869
bladder bx :: 31869
fistula plug enterocutaneous :: 31911
PICC repositioned in IR :: 31787
swan ganz placement, icu :: 31777
left percutaneous nephrostomy placement, Dr Okafor, yesterday, first operator, GUH :: 31836=p @okafor #guh 11-23
para - primary - Nguyen - GUH - 11/20 :: 31896=p @nguyen #guh 11-20
Vance / UFE / primary / GUH :: 31681=p @vance #guh
okafor: tace, y90 :: 31678 31680 @okafor
IVC filter out w nguyen :: 31742 @nguyen
put in a port with vance this morning :: 31780 @vance 11-24
swapped out a GJ on a 4 year old at childrens with de la cruz :: 31830 #gch peds @delacruz
pulled a tunneled line at bedside yest :: 31781 11-23
biopsied a lung nodule, CT, w Stone, secondary :: 31862=s @stone
ablated 2 liver lesions (MWA), lindqvist, primary :: 31913=p 31913=p @lindqvist
declotted an AV graft, Nguyen, 11/13 :: 31792 @nguyen 11-13
upsized a biliary drain, lindqvist :: 31812 @lindqvist
angioplastied an AVF stenosis, okafor :: 31790 @okafor
kyphoplasty T11-L1, stone :: 31933 31932 @stone
bilat PCNL access, nguyen :: 31844 @nguyen
ureteral stent removal transrenal, vance :: 31860 @vance
ureteral embolization R, vance :: 31861 @vance
biliary stone removal basket, lindqvist, prim :: 31806=p @lindqvist
esophageal dilation :: 31824
j tube replaced prim :: 31828=p
gastrostomy tube check :: ?which-procedure
tenckhoff exchange :: 31795
tunneled chest drain L malignant effusion vance p :: 31898 @vance
hepatic hydrothorax thora 1.8 L R :: 31895 ?unknown-words
breast seroma drain :: 32921
renal cyst sclerosis, alcohol, lindqvist :: 31910 @lindqvist
baker cyst aspiration :: ?which-procedure ?unknown-words
knee injection, steroid :: 31937
stellate ganglion block, stone :: 31925 @stone
genicular nerve ablation L knee :: 32933
spider vein injection, clinic, rosen katz :: 31753 @rosen ?which-procedure:32943
pluvicto, primary :: 32941=p
lung ablation + chest tube for ptx, lindqvist, p :: 31918=p 31897=p @lindqvist
IRE pancreas, okafor :: 31922 @okafor
adrenal met ablation :: ?which-procedure
transsplenic portal vein recan, lindqvist :: @lindqvist ?which-procedure
SVC recan + stent, okafor, sec :: 31715=s @okafor ?which-procedure
paget schroetter lysis L, vance, prim :: 31720=p @vance
renal vein stent nutcracker, vance :: 31717 @vance
hepatic vein angioplasty budd chiari, okafor :: 31712 @okafor
subclavian artery stent L, obrien, second op :: 31663=s @obrien
sma embolectomy, obrien :: 31676 @obrien
iliac stent graft R + closure :: 31695 31689
tibial atherectomy + PTA, obrien :: 31658 31653 @obrien
art line L radial :: 31690
pulm angio + PA pressures, main :: 31754
BPA session 2, RLL, lindqvist, first asst :: 31759=a @lindqvist
vertebral angio L, J. Park :: 31953 @park-j
pipeline embo device ICA aneurysm, park j, asst :: 32947=a @park-j
epistaxis embo IMAX, park s, overnight :: 31959 @park-s
carotid body tumor embo preop :: ?which-procedure
hand AVM embo, delacruz, 16F, gch :: 31737 @delacruz #gch
cecostomy, 8yo, gch, tubes x1, prim :: 31823=p #gch peds
myelogram C spine, park s, 2nd op :: 31950=s @park-s
axillary node core, us :: 31886
stereo bx R breast :: 32925
pancreatic pseudocyst drain to stomach, okafor :: 31901 @okafor
splenic bx us :: 31867
line check + fibrin sheath stripping + exchange, gwc :: 31783 31785 31786 #gwc
port flushed / tpa'd :: ?which-procedure
Dr Okafor, TIPS, 11/5, primary operator, adult :: 31763=p @okafor 11-05 adult
TIPS stent extension into hepatic vein w lindqvist, op 1 :: 31766=p @lindqvist
TIPS rev w balloon dilation, nguyen, prim :: 31764=p @nguyen
Y-90 planning angiogram, Lindqvist, secondary, 10/27 :: 31637=s @lindqvist 10-27
y90 tx day, R post section, okafor, primary, closure mynx :: 31680=p 31689=p @okafor
TARE left lobe, lindqvist, 11-10 :: 31680 @lindqvist 11-10
TACE redo seg 5, vance :: 31678 @vance
PVE + hepatic vein embo (LVD), okafor :: 31772 @okafor ?which-procedure ?unknown-words
CARTO, nguyen, prim :: 31774=p @nguyen
hepatic abscess drain, 8 Fr, US, right, stone :: 31905 @stone
drain for diverticulitis LLQ, ct guided, secondary, stone :: 31902=s @stone
drain removal x3 clinic :: 31907 31907 31907 ?which-procedure
upsize pelvic drain 10 to 14, vance :: 31908 @vance
thoracentesis L 1.1L, POCUS, primary :: 31895=p
para (dx only), ascites new onset :: 31896
LVP, albumin 50 g, obrien, today :: 31896 @obrien 11-24
port a cath insertion right IJ, adult, vance primary :: 31780=p @vance adult
mediport out L chest, stone, second op :: 31782=s @stone
dual lumen power picc RUE basilic :: 31776
IJ CVC ICU, urgent :: 31775
tunneled hemodialysis cath, L IJ, 11/12, okafor, 1st op, guh :: 31779=p @okafor #guh 11-12
perm cath swap over wire, nguyen :: 31786 @nguyen
HD cath pull :: ?which-procedure
IVC filter in, Nguyen, 11/21 :: 31740 @nguyen 11-21
IVC filter out complex w/ forceps, nguyen :: 31742 @nguyen
DVT thrombectomy + stent L iliac vein, okafor, primary :: 31727=p 31713=p @okafor
thrombolysis R iliofemoral DVT, overnight EKOS, vance :: 31719 @vance
PE ekos bilat, lindqvist, 1st op :: 31756=p @lindqvist
fistulogram w/ pta and stent, LUE AVG, nguyen :: 31789 31790 31791 @nguyen
clotted graft: thrombectomy/PTA, nguyen, prim :: 31792=p 31790=p @nguyen
dialysis fistula banding :: 31798
carotid angiogram bilat, s park :: 31952 @park-s
thrombectomy L M2, J Park :: 31962 @park-j
kyphoplasty L3, L4 stone :: 31932 @stone
sacroplasty bilat, stone, primary :: 31935=p @stone
LP under fluoro, samuel park, 1st op, adult :: 32936=p @park-s adult
chest tube placement L, empyema, 14 Fr, vance :: 31897 @vance
G tube exchange 24 Fr, bedside, nguyen :: 31829 @nguyen
GJ exchange, 2yo, childrens, de la cruz, prim :: 31830=p @delacruz #gch peds
gastrostomy placement w T-fasteners, nguyen, sec :: 31814=s @nguyen
cholangiogram via drain + exchange, lindqvist :: 31801 @lindqvist ?which-procedure:31812
PTC, R PTBD placement, int-ext 10F :: 31800 31803
perc cholecystostomy transhepatic, stone, first assist :: 31804=a @stone
nephrostomy L, stone disease, nguyen prim :: 31836=p @nguyen
PCN exchange R 10F q8 weeks, nguyen :: 31851 @nguyen
nephroureterostomy exchange L :: 31852
ureteral stent placement antegrade R, vance, prim :: 31839=p @vance
renal bx, transplant, US, 2 cores, okafor :: 31868 @okafor
liver biopsy - transjugular, w/ hvpg - lindqvist :: 31882 31702 @lindqvist
thyroid bx L, us, prim :: 31879=p
lung bx w/ fiducial, lindqvist :: 31862 31888 @lindqvist
CT-guided sacral bone biopsy, stone :: 31874 @stone
bmbx, ct, prim :: 31877=p
UAE, L radial, TR band, vance 1st op :: 31681=p @vance
PAE Rosen-Katz secondary GWC 11/3 :: 31682=s @rosen #gwc 11-03
BAE w/ particles R, massive hemoptysis, nguyen :: 31683 @nguyen
GDA pseudoaneurysm coil embo, bleed, nguyen :: 31677 @nguyen
trauma: splenic angio + embo, obrien, sec :: 31638=s 31677=s @obrien
SFA recan, PTA, stent R, obrien, prim :: 31653=p 31662=p @obrien
iliac PTA/stent, aortogram, closure device x2, o'brien :: 31630 31653 31662 31689 31689 @obrien
angiogram leg R diagnostic only, obrien :: 31632 @obrien
popliteal aneurysm thrombin? no - groin psa thrombin inj, nguyen :: 31688 @nguyen
lymphatic malformation sclerotherapy, doxy, 4yo, de la cruz, gch, second :: 31739=s @delacruz #gch peds
varicocele embolization L, adult, vance, prim :: 31735=p @vance adult
ovarian vein embo bilat, vance, 11/16 :: 31735 @vance 11-16
celiac block neurolytic, stone, prim :: 31924=p @stone
MWA L kidney 2.1 cm, stone, primary :: 31916=p @stone
cryo lung RLL, lindqvist :: 31918 @lindqvist
RFA vertebral met + vertebroplasty L2, stone :: 31921 31932 @stone
AVS, cortisol rapid assay, vance, p :: 31747 @vance
fiducials liver x3, stone :: 31888 31888 31888 @stone
vertebral augmentation T10 :: 31933
joint aspiration hip R, park j :: 32929 @park-j
shoulder injection L steroid :: 31939
`);

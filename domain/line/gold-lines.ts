import { decodeGoldLines } from './decode-gold-lines.ts';

// Hand-made before the parser, as different people would type or dictate a day. How a row is read
// stands with `decodeGoldLines`; the people, sites and the day (a Tuesday) with `goldContext`.

/** The lines that the parser may be tuned on. */
export const goldLines = decodeGoldLines(`
tips revision stent, w okafor, primary, guh, yesterday :: 31766=p @okafor #guh 11-23
RUQ drain + para :: 31902 31896
TACE with celiac angio and closure :: 31678 31637 31689
L PCN exchange :: 31851
bilat neph tube changes :: 31851
US guided liver bx :: 31865
CT-guided lung bx RUL :: 31862
port and L chest wall drain :: 31780 32921
tace primary, closure assisting :: 31678=p 31689=a
tips :: 31763
tips, okafor :: 31763 @okafor
TIPS w/ Dr. Okafor at GUH, primary :: 31763=p @okafor #guh
TIPS creation today with Lindqvist, I was primary :: 31763=p @lindqvist 11-24
tips revision pta with lindqvist, assisted :: 31764=a @lindqvist
tips declot guh 11/20 :: 31765 #guh 11-20
tips revision, stent, okafor, 11/19/26 :: 31766 @okafor 11-19
TIPS - revision w/ stent :: 31766
tips revision with stent and pta, okafor :: 31766 31764 @okafor
tips revision okafor primary :: @okafor ?which-procedure:31764,31766
revision of tips with stent extension :: 31766
new tips, nguyen, guh :: 31763 @nguyen #guh
TIPS + variceal embo, secondary, nguyen :: 31763=s 31773=s @nguyen
hvpg and tjlb, vance :: 31702 31882 @vance
TJ liver biopsy w/ pressures :: 31882 31702
transjugular liver bx, assisted, okafor, mon :: 31882=a @okafor 11-23
hepatic venogram with wedge pressures :: 31702
brto w nguyen yesterday :: 31774 @nguyen 11-23
PARTO, primary :: 31774=p
pve right :: 31772
portal vein embolization, lindqvist :: 31772 @lindqvist
portal vein stent and portal vein thrombectomy :: 31768 31769
tace, celiac and sma angio, closure :: 31678 31637 31641 31689
deb-tace segment 8 okafor :: 31678 @okafor
chemoembo right lobe, angioseal :: 31678 31689
Y90 mapping w okafor :: 31637 @okafor
y90 delivery, primary, guh :: 31680=p #guh
why ninety with doctor okafor yesterday primary :: 31680=p @okafor 11-23
Y-90 R lobe :: 31680
y90 segmentectomy closure :: 31680 31689
radioembo + celiac angio + gda embo :: 31680 31637 31677
bland embo of renal mass :: 31679
UFE vance sun :: 31681 @vance 11-22
uterine fibroid embo, bilateral, both uterines :: 31681
uae w closure :: 31681 31689
PAE left radial access :: 31682
prostate artery embolization with dr vance on monday :: 31682 @vance 11-23
bae for hemoptysis :: 31683
gi bleed embo, gda :: 31677
GIB embolization, sma angio, gelfoam :: 31677 31641
pelvic trauma embo o'brien overnight :: 31677 @obrien
splenic embolization for trauma, primary :: 31677=p
type 2 endoleak embo :: 31684
onyx embo avm :: 31737
genicular artery embo R knee :: 31684
gae, lindqvist, gwc :: 31684 @lindqvist #gwc
varicocele embo :: 31735
left gonadal vein embolization :: 31735
pavm embo :: 31761
avm sclero peds :: peds ?which-procedure
venous malformation sclerotherapy, 8yo, gch :: 31738 #gch peds
lymphatic malformation sclero with doxy, child :: 31739 peds
thoracic duct embo + lymphangiogram :: 31945 31943
nodal lymphangiogram with thoracic duct embolization, okafor :: 31943 31945 @okafor
thrombin injection R groin psa :: 31688
psa compression :: 31686
mesenteric angio :: 31641
celiac, sma, ima angiograms :: 31637 31641 31650
celiac and splenic angiogram :: 31637 31638
renal angio L :: 31642
bilateral renal angiogram with renal artery stent :: 31642 31665
aortogram and runoff :: 31630 31632
aortogram with bilat leg angio, R SFA pta + stent, closure :: 31630 31632 31653 31662 31689
leg angio, sfa atherectomy, pta :: 31632 31658 31653
sfa stent :: 31662
SFA PTA/stent, o'brien :: 31653 31662 @obrien
iliac stent :: ?which-procedure:31662,31713
left iliac vein stent + ivus + venogram :: 31713 31706 31696
common iliac artery stent L :: 31662
iliac vein pta and stent w/ nguyen :: 31707 31713 @nguyen
may thurner stent :: 31713
tibial angioplasty :: 31653
pop pta :: 31653
femoral artery angioplasty and stent :: 31653 31662
subclavian artery stent :: 31663
sma stent :: 31665
renal artery angioplasty :: 31656
evar with vascular :: 31694
tevar, assisted :: 31691=a
arterial lysis leg, lysis check next day :: 31667 31670
arterial lysis check :: 31670
acute limb ischemia thrombectomy :: 31673
sma thrombectomy w/ stent :: 31676 31665
carotid angio :: 31952
cerebral angiogram :: 31952
carotid stent, park :: 32946 ?which-attending:park-s,park-j
stroke thrombectomy overnight, lindqvist :: 31962 @lindqvist
mma embo :: 31959
PE thrombectomy flowtriever, okafor primary :: 31758=p @okafor
pulmonary angiogram + pe thrombectomy :: 31754 31758
ekos for PE :: 31756
bilateral ekos pe lysis :: 31756
pe lysis check :: 31757
dvt thrombectomy clottriever L leg :: 31727
dvt lysis left leg, nguyen, sat :: 31719 @nguyen 11-21
catheter directed lysis for dvt, venogram leg :: 31719 31696
ivc filter :: 31740
IVC filter placement, nguyen, 11/23 :: 31740 @nguyen 11-23
ivc filter for pe, assisted :: 31740=a
filter out, guh, secondary :: 31742=s #guh
IVC filter retrieval w IVC gram :: 31742 31698
complex filter retrieval with laser :: 31742
cavogram + filter :: 31698 31740
svc stent & venoplasty :: 31715 31711
svc venogram :: 31697
central venogram with subclavian vein pta :: 31697 31709
upper extremity venogram L :: 31696
venogram :: ?which-procedure:31696
AVS w vance :: 31747 @vance
adrenal vein sampling :: 31747
renal vein renins :: 31746
bilateral petrosal sinus sampling :: 31745
evlt R gsv :: 31751
phlebectomy & sclero :: 31752 31753
picc :: 31776
RUE PICC, primary :: 31776=p
p i c c line left arm :: 31776
double lumen picc basilic, us fluoro :: 31776
picc exchange :: 31786
port :: 31780
R IJ port placement, vance, gwc :: 31780 @vance #gwc
chest port left, 8fr :: 31780
mediport w/ vance :: 31780 @vance
port removal :: 31782
port out x1, uneventful :: 31782
removal of port, primary, rosen-katz :: 31782=p @rosen
port check & cathflo :: 31783 31784
port revision :: ?which-procedure
tunneled line :: 31779
permcath R IJ :: 31779
tdc exchange :: 31786
tunneled dialysis catheter placement, 23 cm, park j :: 31779 @park-j
hickman removal peds :: 31781 peds
vascath, ICU bedside :: 31775
non tunneled central line x2 :: 31775 31775
triple lumen ij line :: 31775
tdc removal, tdc placement :: 31781 31779
fibrin sheath stripping :: 31785
line reposition, nguyen :: 31787 @nguyen
fistulogram :: 31789
fistulogram with angioplasty :: 31789 31790
fistulagram, pta, stent, w nguyen :: 31789 31790 31791 @nguyen
AVG declot with pta :: 31792 31790
left arm avf gram + plasty, secondary :: 31789=s 31790=s
graft declot, venous outflow stent :: 31792 31791
thrombosed AVF declot, okafor, gwc, thurs :: 31792 @okafor #gwc 11-19
pd catheter placement :: 31793
tenckhoff removal :: 31797
ptc with biliary drain :: 31800 31803
PTBD, okafor, primary, last friday :: 31803=p @okafor 11-20
int/ext biliary drain exchange :: 31812
R PTBD exchange w cholangiogram :: 31812 ?which-procedure:31800,31801
external biliary drain placement :: 31802
biliary stent, wallstent 10x60 :: 31810
cholangioplasty :: 31809
perc chole :: 31804
chole tube, bedside, primary, guh :: 31804=p #guh
cholecystostomy tube check :: 31801
chole tube exchange, 10 Fr :: 31812
chole tube removal :: ?which-procedure
gallbladder drain w lindqvist :: 31804 @lindqvist
g tube :: 31814
gtube placement, peds, gch :: 31814 #gch peds
PEG exchange :: 31829
g-tube change, 18F, nguyen :: 31829 @nguyen
gj placement :: 31815
GJ exchange 6 yo :: 31830 peds
primary gj :: 31816
gj, primary :: 31815=p
g to gj conversion :: 31817
j tube exchange :: 31828
g tube removal :: 31831
g tube check :: ?which-procedure
cecostomy, gch, pediatric :: 31823 #gch peds
esophageal stent :: 31825
pcn :: 31836
bilateral PCN, o'brien, 11/21 :: 31836 @obrien 11-21
right neph tube placement :: 31836
percutaneous nephrostomy left, primary :: 31836=p
per cutaneous nephrostomy :: 31836
nephrostogram + pcn removal :: 31832 31857
pcn to pcnu conversion :: 31855
NUS exchange R :: 31852
nephroureteral stent placement :: 31837
jj stent, nephrostogram :: 31839 31832
ureteral stent exchange :: 31853
suprapubic tube :: 31841
pcnl access for urology :: 31844
L neph tube check :: 31832
neph tube out :: 31857
para :: 31896
paracentesis, 5L removed, gwc :: 31896 #gwc
LVP w/ albumin, 8.5 liters :: 31896
para x2, thora :: 31896 31896 31895
thora left, 1.2 L :: 31895
R thoracentesis, US :: 31895
diagnostic and therapeutic para :: 31896
para/thora, obrien :: 31896 31895 @obrien
chest tube, 14 fr, R ptx :: 31897
pleurx, vance :: 31898 @vance
peritoneal pleurx :: 31903
empyema drain :: 31897
abscess drain :: 31902
pelvic abscess drainage, transgluteal, CT :: 31902
liver abscess drain, okafor :: 31905 @okafor
psoas abscess drain :: 31901
LLQ drain 12F :: 31902
perihepatic drain :: 31902
diverticular abscess drain w Nguyen yest, assisted :: 31902=a @nguyen 11-23
drain check :: 31906
drain exchange x2 :: 31908 31908
drain upsize :: 31908
sinogram and drain removal :: 31906 31907
pull drain :: 31907
abscessogram w drain exchange, primary :: 31906=p 31908=p
thigh abscess drain :: 32921
renal cyst aspiration + sclerosis :: 31893 31910
lymphocele sclerosis :: 31909
liver biopsy random :: 31865
targeted liver bx, R lobe mass, 18G core :: 31865
random renal bx, native :: 31868
transplant kidney biopsy, lindqvist :: 31868 @lindqvist
lung nodule biopsy LLL with fiducial :: 31862 31888
thyroid fna x3 :: 31879 31879 31879
neck node bx :: 31880
inguinal node biopsy :: 31886
LN bx, axilla :: 31886
retroperitoneal lymph node bx :: 31886
bone marrow bx :: 31877
bone marrow biopsy and aspirate :: 31877
iliac bone bx, CT :: 31874
T8 bx :: 31878
disc aspiration L4-5 :: 31878
pancreas mass biopsy :: 31870
omental bx :: 31872
adrenal bx L :: 31871
soft tissue mass bx thigh :: 31873
biopsy, liver :: 31865
Bx: lung :: 31862
biopsy :: ?which-procedure:31862,31865
liver and lung bx :: 31865 31862
breast biopsy :: 32926
liver mwa, okafor :: 31913 @okafor
MWA x2 liver lesions :: 31913 31913
renal cryo, R :: 31916
cryoablation left kidney mass w/ biopsy :: 31916 31868
lung ablation :: 31918
rfa bone met :: 31919
osteoid osteoma ablation 14yo :: 31919 peds
ablation :: ?which-procedure:31913
kyphoplasty L1 :: 31932
T12 kypho :: 31933
kypho T12 and L1 :: 31933 31932
vertebroplasty T7, primary, stone :: 31933=p @stone
sacroplasty :: 31935
celiac plexus block :: 31924
LP, 6y, gch :: 32936 #gch peds
lp with it chemo :: 32936
blood patch :: 32935
ct myelogram :: 31950
hip arthrogram L :: 31936
si joint injection :: 32931
new patient clinic visit :: 32943
clinic :: 32943
cxr :: 31501
biliary stone removal w stone :: 31806 @stone
perc cholecystolithotomy :: 31807
us-guided thoracentesis by me, supervised by lindqvist, 11/22 :: 31895 @lindqvist 11-22
Did a TIPS with Dr. Okafor yesterday at Gateway University, I was primary operator :: 31763=p @okafor #guh 11-23
I assisted Dr. Nguyen with a port placement at west county on Monday :: 31780=a @nguyen #gwc 11-23
scrubbed in on a Y90 with okafor :: 31680 @okafor ?which-role
observed tips, lindqvist :: 31763 @lindqvist ?which-role
paracentesis and thoracentesis this morning with Dr Vance, primary on both :: 31896=p 31895=p @vance 11-24
two ports and a picc today, primary, vance, university :: 31780=p 31780=p 31776=p @vance #guh 11-24
Patient had left nephrostomy tube exchange under fluoro without complication :: 31851
right chest port removal done by me under local, Dr. Rosen-Katz attending :: 31782 @rosen
emergent trauma embo last night o'brien gateway university hospital primary :: 31677=p @obrien #guh 11-23
liver biopsy with moderate sedation, primary, adult :: 31865=p adult
peds picc gch w de la cruz :: 31776 #gch peds @delacruz
infant picc, delacruz, childrens :: 31776 #gch peds @delacruz
3 month old PICC at gch :: 31776 #gch peds
65yo M TACE, okafor :: 31678 @okafor adult
72 y/o female, ct lung biopsy :: 31862 adult
17yo varicocele embo :: 31735 peds
18 year old avm embolization :: 31737 adult
teresa de la cruz, g tube change, pediatric :: 31829 @delacruz peds
thora w samuel park :: 31895 @park-s
thora w/ S. Park :: 31895 @park-s
ji-woo park, picc :: 31776 @park-j
picc w park :: 31776 ?which-attending:park-s,park-j
w dr smith, picc :: 31776 ?which-attending
picc, attending: okafor :: 31776 @okafor
para AO :: 31896 @okafor
para w/ ml :: 31896 @lindqvist
port w okafr :: 31780 @okafor
port with lindquist :: 31780 @lindqvist
pcn, Nguyen M :: 31836 @nguyen
pcn, Lindqvist, Maren :: 31836 @lindqvist
drain w/ nguyen or vance :: 31902 ?which-attending:nguyen,vance
picc at guh :: 31776 #guh
picc @ gwc :: 31776 #gwc
picc (GCH) :: 31776 #gch
picc, gateway :: 31776 ?which-site:guh,gch,gwc
picc gateway childrens :: 31776 #gch
picc at Gateway Children's Hospital :: 31776 #gch
picc, west :: 31776 #gwc
picc at mercy :: 31776 ?which-site
para tues :: 31896 ?which-date:2026-11-24,2026-11-17
para last tuesday :: 31896 11-17
para on wed :: 31896 11-18
para thursday :: 31896 11-19
para two days ago :: 31896 11-22
para 3d ago :: 31896 11-21
para 11-18 :: 31896 11-18
para 2026-11-03 :: 31896 11-03
para 3 nov :: 31896 11-03
para nov 3rd :: 31896 11-03
para November 3, 2026 :: 31896 11-03
para 10/31 :: 31896 10-31
para 12/3 :: 31896 ?which-date:2025-12-03
para 12/3/25 :: 31896 2025-12-03
para tomorrow :: 31896 ?which-date
para 11/30/26 :: 31896 ?which-date
para 2/30 :: 31896 ?which-date
para on the 20th :: 31896 11-20
para day before yesterday :: 31896 11-22
para last week :: 31896 ?which-date
para 11/20 or 11/21 :: 31896 ?which-date:2026-11-20,2026-11-21
1. TIPS, okafor, primary ¶ 2. port, vance ¶ 3. para x1 :: 31763=p @okafor | 31780 @vance | 31896
- thora L ¶ - picc ¶ - lp :: 31895 | 31776 | 32936
• R PCN exchange (okafor) ¶ • chole tube exchange (okafor) :: 31851 @okafor | 31812 @okafor
para; thora; picc :: 31896 | 31895 | 31776
11/23 GUH Okafor ¶ TACE + closure ¶ port ¶ para :: 31678 31689 @okafor #guh 11-23 | 31780 @okafor #guh 11-23 | 31896 @okafor #guh 11-23
Monday, gwc: ¶ picc w vance ¶ para w nguyen :: 31776 @vance #gwc 11-23 | 31896 @nguyen #gwc 11-23
0730 IR1 TIPS Okafor ¶ 0900 IR2 port removal Vance ¶ 1030 IR1 Y90 Okafor :: 31763 @okafor | 31782 @vance | 31680 @okafor
7:30 AM Rm 2 - PCN exchange - Nguyen :: 31851 @nguyen
08:00	Room 3	CT lung bx	Lindqvist	Primary :: 31862=p @lindqvist
1) LIVER BX / US / VANCE 2ND ASSIST :: 31865=a @vance
TUNNELED LINE REMOVAL - BEDSIDE - PRIMARY - 11/22/2026 :: 31781=p 11-22
[ ] drain check ¶ [x] drain removal :: 31906 | 31907
picc, 1st operator :: 31776=p
picc, 2nd operator :: 31776=s
picc, 1st assist :: 31776=a
picc as secondary :: 31776=s
picc (p) :: 31776=p
picc (a) w vance :: 31776=a @vance
secondary picc :: 31776=s
role: assisting; picc :: 31776=a
tips primary, variceal embo secondary, closure :: 31763=p 31773=s 31689
primary on fistulogram, assisted on declot :: 31789=p 31792=a
port primary and picc secondary, vance :: 31780=p 31776=s @vance
y90 primary; okafor :: 31680=p @okafor
paracentsis :: ?which-procedure:31896
nephrostmy tube placement :: ?which-procedure:31836
thoracentisis w vance :: @vance ?which-procedure:31895
kyphoplsty L2 :: ?which-procedure:31932
blorptomy :: ?unknown-words ?no-procedure
chart review :: ?no-procedure
okafor, yesterday :: @okafor 11-23 ?no-procedure
mrn 1234567 tips :: 31763 ?unknown-words
John Smith tips :: 31763 ?unknown-words
tips cancelled :: 31763 ?unknown-words
tips without stent :: 31763
para, no thora :: 31896
fem-fem graft lysis :: 31667
cholangiogram through existing drain :: 31801
pcn exchange bilateral, nguyen, assisted, 11/17, guh :: 31851=a @nguyen #guh 11-17
upsized chole drain :: 31812
line change over wire :: 31786
us guided access, right femoral, celiac angio :: 31637
tace comma closure comma okafor :: 31678 31689 @okafor
chest wall abscess drain :: 32921
liver cyst aspiration :: 31893
bronch artery embo w dr. lindqvist :: 31683 @lindqvist
gastric varices embo :: 31773
bilateral uterine angio and ufe :: 31643 31681
internal iliac angio :: ?which-procedure
swan :: 31777
midline x2 :: 31778 31778
endoavf :: 31799
ICA angio :: 32949
angio :: ?which-procedure
stent :: ?which-procedure
embo :: ?which-procedure
tube check :: 31906
ptbd check + exchange :: 31801 31812
tips eval ultrasound :: ?which-procedure
pcn and biliary drain exchange :: 31812 ?which-procedure:31851,31836
port, removal :: 31782
g/j tube exchange :: 31830
peg-j :: 31815
pcn R and pcn L :: 31836 31836
L and R PCN exchange :: 31851
right thora, left thora :: 31895 31895
hemodialysis catheter tunneled R IJ 19 cm :: 31779
trialysis L IJ :: 31775
lung bx & chest tube for ptx :: 31862 31897
biopsy of liver mass, then ablation :: 31865 31913
ivc thrombectomy w/ angiovac :: 31730
iliocaval reconstruction :: ?which-procedure
hepatic vein stent :: 31717
portogram, pve, okafor, prim :: 31762=p 31772=p @okafor
preop spleen embo vance asst :: 31677=a @vance
renal mass bx :: 31868
sarcoma bx :: 31873
soft tissue bx back :: 31873
gold seeds :: 31888
prostate fiducials :: 31888
RLQ abscess drain and aspiration of pelvic fluid :: 31902 31892
seroma drain :: 32921
paracentisis :: ?which-procedure:31896
nephrostogram with exchange :: ?which-procedure:31832,31851
convert pcn to nus :: 31855
`);

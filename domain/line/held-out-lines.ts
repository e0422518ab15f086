import { decodeGoldLines } from './decode-gold-lines.ts';

// Lines that the parser was not tuned on: they tell what the figures of the others are worth. Who
// tunes on one moves it to the fresh lines and writes a new one first.

/**
 * Written together with the gold lines, before the parser; a quarter of the whole that nobody tuned on.
 */
export const heldOutLines = decodeGoldLines(`
TIPS w okafor today primary :: 31763=p @okafor 11-24
tips stent revision nguyen guh sat :: 31766 @nguyen #guh 11-21
tips balloon, assisted, lindqvist :: 31764=a @lindqvist
TIPS revision w/ thrombectomy :: 31765
tjlb w pressures, secondary, vance :: 31882=s 31702=s @vance
BRTO + TIPS, okafor :: 31774 31763 @okafor
liver MWA and liver bx, primary, guh :: 31913=p 31865=p #guh
tace with closure, okafor, yesterday, primary :: 31678=p 31689=p @okafor 11-23
right hepatic lobe tace, cone beam :: 31678
y90 mapping, sma + gda angio, angioseal, okafor :: 31637 31641 31640 31689 @okafor
Y90 treatment with Dr. Okafor at Gateway University on 11/19 :: 31680 @okafor #guh 11-19
theraspheres, primary :: 31680=p
fibroid embolization, vance, gwc, last thurs :: 31681 @vance #gwc 11-19
pae assisted :: 31682=a
bronchial embo, o'brien, overnight :: 31683 @obrien
gi bleed embo with sma angiogram, closure :: 31677 31641 31689
trauma splenic embo :: 31677
left varicocele embolization, 16 yo, gch :: 31735 #gch peds
pulmonary avm embo primary :: 31761=p
thoracic duct embolization with nodal lymphangiogram :: 31945 31943
pseudoaneurysm thrombin injection, nguyen :: 31688 @nguyen
aortogram, leg runoff, R sfa angioplasty, mynx :: 31630 31632 31653 31689
left sfa stent and atherectomy, o'brien :: 31662 31658 @obrien
femoral stent :: ?which-procedure:31662,31713
iliac vein stenting :: 31713
L renal artery stent, secondary :: 31665=s
evar, assisted, o'brien, gwc :: 31694=a @obrien #gwc
pe thrombectomy overnight, primary, lindqvist :: 31758=p @lindqvist
PE lysis w ekos :: 31756
L leg dvt thrombectomy + iliac vein stent :: 31727 31713
IVC filter retrieval, nguyen, guh, 11/16 :: 31742 @nguyen #guh 11-16
ivc filter placement and ivc venogram :: 31740 31698
filter removal assisted :: 31742=a
svc pta/stent w/ nguyen :: 31711 31715 @nguyen
adrenal venous sampling, assisted, vance :: 31747=a @vance
left gsv ablation :: 31751
power picc, R basilic :: 31776
picc x2, port x1, primary :: 31776=p 31776=p 31780=p
port-a-cath removal, vance :: 31782 @vance
L chest port, rosen katz, gwc :: 31780 @rosen #gwc
tunneled hd cath exchange, nguyen :: 31786 @nguyen
permcath removal bedside :: 31781
temporary dialysis catheter R femoral :: 31775
tunneled picc 4 yo, de la cruz :: 31779 @delacruz peds
fistulogram w/ pta, okafor, primary :: 31789=p 31790=p @okafor
AV graft declot, pta and stent :: 31792 31790 31791
pd cath placement gwc :: 31793 #gwc
ptc, ptbd, primary, lindqvist :: 31800=p 31803=p @lindqvist
biliary drain exchange bilateral :: 31812
biliary tube check :: 31801
metal biliary stent, drain removal :: 31810 31907
cholecystostomy, portable ICU, primary :: 31804=p
G-tube placement w/ Dr Nguyen :: 31814 @nguyen
gj tube exchange, 3 yo, gch, de la cruz :: 31830 #gch peds @delacruz
peg removal :: 31831
R PCN placement, nguyen, primary, yesterday :: 31836=p @nguyen 11-23
bilateral pcn exchange w/ nephrostogram :: 31851 31832
exchange of left nephrostomy tube :: 31851
pcn removal, ureteral stent placement :: 31857 31839
nephroureteral stent exchange :: 31852
spt placement, gwc :: 31841 #gwc
therapeutic para 6 L :: 31896
US para + US thora, obrien, fri :: 31896 31895 @obrien 11-20
bilat thora :: 31895
pigtail chest tube R, 10 french :: 31897
tunneled pleural catheter, vance :: 31898 @vance
pelvic abscess drain, ct, assisted :: 31902=a
drain placement x2, lindqvist :: 31902 31902 @lindqvist
renal abscess drain :: 31905
pancreatic collection drain, upsized :: ?which-procedure
drain exchange, drain removal :: 31908 31907
drain study with exchange :: 31906 ?which-procedure
chest tube removal :: 31907
US guided thyroid FNA, primary :: 31879=p
liver biopsy, lesion, 18 gauge, gwc :: 31865 #gwc
ct guided RLL lung biopsy, lindqvist, primary :: 31862=p @lindqvist
kidney bx native random :: 31868
lymph node biopsy L groin :: 31886
bone bx, sacrum :: 31874
L3 vertebral biopsy :: 31878
marrow bx :: 31877
adrenal mass biopsy :: 31871
mediastinal mass bx :: 31864
us breast bx :: 32926
lung and liver biopsies :: 31862 31865
renal cryoablation, L, assisted, okafor :: 31916=a @okafor
microwave ablation of liver x2 :: 31913 31913
L2 kyphoplasty, stone, primary :: 31932=p @stone
T10 vertebroplasty :: 31933
celiac block, stone :: 31924 @stone
epidural blood patch :: 32935
lumbar puncture, 9 yo :: 32936 peds
R hip injection :: 31936
shoulder arthrogram :: 31939
new outpatient clinic eval x3 :: 32943 32943 32943
hepatic angio :: 31637
splenic and left gastric angio :: 31638 31639
spinal angiogram :: 31954
mca thrombectomy, primary :: 31962=p
lysis check :: ?which-procedure:31670,31724
drain w dr jones :: 31902 ?which-attending
drain with Minh Nguyen :: 31902 @nguyen
drain, M. Lindqvist, 11/9 :: 31902 @lindqvist 11-09
drain w vanse :: 31902 @vance
drain w stone :: 31902 @stone
drain w jpark :: 31902 ?unknown-words
drain @ childrens :: 31902 #gch
drain univ hosp :: 31902 #guh
drain gwc yest :: 31902 #gwc 11-23
drain on sunday :: 31902 11-22
drain 4 days ago :: 31902 11-20
drain oct 30 :: 31902 10-30
drain 30 october :: 31902 10-30
drain 11/02/2026 :: 31902 11-02
drain 9/1 :: 31902 ?which-date:2026-09-01
drain 1/5/27 :: 31902 ?which-date
drain, teenager :: 31902 peds
drain in 45 y.o. man :: 31902 adult
Today I did a right PCN exchange and a left chest tube with Dr. Vance, primary for both :: 31851=p 31897=p @vance 11-24
helped Dr. Lindqvist with lung biopsy on Friday :: 31862=a @lindqvist 11-20
assisted okafor on tips creation and variceal embolization :: 31763=a 31773=a @okafor
t a c e with doctor okafor primary :: 31678=p @okafor
para centesis and thora centesis :: 31896 31895
u f e at west county, vance :: 31681 @vance #gwc
1. L PCN exch ¶ 2. R PCN exch ¶ 3. PTBD exch :: 31851 | 31851 | 31812
* port (vance, primary) ¶ * tdc (nguyen, secondary) :: 31780=p @vance | 31779=s @nguyen
11/20 okafor guh: ¶ tips ¶ para ¶ y90 mapping + closure :: 31763 @okafor #guh 11-20 | 31896 @okafor #guh 11-20 | 31637 31689 @okafor #guh 11-20
09:15 IR-2 LIVER BIOPSY, US / LINDQVIST / PRIMARY :: 31865=p @lindqvist
tace (s), closure (p) :: 31678=s 31689=p
g tube primary, picc assisting, gch, 5 yr old :: 31814=p 31776=a #gch peds
thoracentsis :: ?which-procedure:31895
cholecystostmy :: ?which-procedure:31804
ureteral stent vs nephrostomy :: ?which-procedure
grand rounds :: ?no-procedure
port removal for infection :: 31782
para for ascites, cirrhosis :: 31896
embolization for bleeding, pelvic, gelfoam :: 31677
stat cholecystostomy for sepsis, nguyen primary :: 31804=p @nguyen
tunneled line for dialysis :: 31779
hcc ablation :: 31913
line check :: 31783
ivus and iliac venogram :: 31706 31696
`);

/** Written by another hand after the parser and before its score was seen; nobody looked at what it misses. */
export const laterHeldOutLines = decodeGoldLines(`
11/16 tips w okafor - primary - guh :: 31763=p @okafor #guh 11-16
TIPS shunt revision with angioplasty only, Lindqvist, 1st operator :: 31764=p @lindqvist
tips recanalization with mechanical thrombectomy + new covered stent, nguyen, sec :: 31765=s 31766=s @nguyen
hepatic venogram, wedge pressure, TJ biopsy - Okafor - primary :: 31702=p 31882=p @okafor
conventional TACE seg 4A/8, 3.5cm HCC, 58F, vance asst :: 31678=a @vance adult
TACE today okafor prim + mynx closure :: 31678=p 31689=p @okafor 11-24
y90 radioembo, left lobe, with Lindqvist, 2nd operator, Mon :: 31680=s @lindqvist 11-23
pre-Y90 mapping w/ MAA injection, closure w/ angioseal :: 31637 31689
radiation segmentectomy seg 6, okafor, prim, Nov 5 :: 31680=p @okafor 11-05
BRTO for hepatic encephalopathy, nguyen, assisted :: 31774=a @nguyen
right portal vein embo before hepatectomy, lindqvist, p :: 31772 @lindqvist
percutaneous MWA of segment 7 HCC, CT guided, stone primary :: 31913=p @stone
L renal mass cryoablation with biopsy. Stone. Primary. 11/9. :: 31916=p 31868=p @stone 11-09
RUL lung met microwave, stone, observed :: 31918 @stone ?which-role
uterine fibroid embolization, 44F, vance, primary, west county, yesterday :: 31681=p @vance #gwc 11-23 adult
prostate artery embolization w/ Rosen :: 31682 @rosen
hemoptysis: bronchial angio + embo, obrien, prim :: 31636=p 31683=p @obrien
bilat genicular embo for OA, lindqvist, gwc :: 31684 @lindqvist #gwc
massive LGIB, SMA angio with coil embolization ileocolic branch, nguyen, overnight, prim :: 31641=p 31677=p @nguyen
negative mesenteric angio for GI bleed - stone :: 31641 @stone
liver laceration MVC, hepatic artery gelfoam embo, O'Brien, last night, secondary :: 31677=s @obrien 11-23
renal trauma, coil embo lower pole branch, R renal angio :: 31677 31642
percutaneous nephrostomy, right, hydronephrosis, primary, nguyen, guh :: 31836=p @nguyen #guh
R PCN + L NUS exchange, vance :: 31852 @vance ?which-procedure
left nephroureteral stent placement, stone, first operator :: 31837=p @stone
PCN tube check, capped :: 31832
bilat nephrostomy tubes out, obrien :: 31857 @obrien
PTC/PTBD left, lindqvist, primary, 11-20 :: 31800=p 31803=p @lindqvist 11-20
int/ext biliary drains exchanged bilaterally, okafor, sec :: 31812=s @okafor
percutaneous biliary stent + drain removal, okafor :: 31810 31907 @okafor
GB drain, septic, bedside w/ US, overnight, primary :: 31804=p
chole drain exchange, 11/10, gwc, nguyen :: 31812 @nguyen #gwc 11-10
G tube for ALS, vance, primary, 63M :: 31814=p @vance adult
gastrojejunostomy tube exchange peds gch 11/2 :: 31830 #gch peds 11-02
PEG pulled at bedside :: 31831
GJ, de la cruz, 8 mo old, gch, assisted :: 31815=a #gch peds @delacruz
CT guided pelvic abscess drain, transgluteal, 10F, prim, vance, fri :: 31902=p @vance 11-20
hepatic abscess drainage, stone, second assistant :: 31905=a @stone
retroperitoneal hematoma drain, lindqvist :: @lindqvist ?which-procedure
drain injection and exchange, nguyen, yest, p :: 31906 31908 @nguyen 11-23
JP drain check & pull, vance :: 31906 31907 @vance
lg vol para 7.5 L, obrien, prim :: 31896=p @obrien
R thora dx + therapeutic, Vance, 11/22 :: 31895 @vance 11-22
bilateral thoracenteses, 2nd operator :: 31895=s
pigtail L pneumothorax after bx, stone, primary :: @stone ?which-procedure
pleurX catheter removal R, rosen-katz :: 31907 @rosen
single lumen chest port L IJ w/ vance, primary, Gateway West :: 31780=p @vance #gwc
port explant infected, stone, 11/20 :: 31782 @stone 11-20
PICC placement LUE, brachial vein, 4F SL, primary :: 31776=p
right IJ permcath exchange + fibrin sheath PTA, nguyen :: 31786 @nguyen ?which-procedure
tunneled HD cath removed at bedside, prim, okafor, guh, 11/12 :: 31781=p @okafor #guh 11-12
L femoral trialysis cath ICU prim :: 31775=p
broviac placement, 18 month old, de la cruz, childrens :: 31779 #gch peds @delacruz
IVC filter placement pre-op, Nguyen, sec, 11/3 :: 31740=s @nguyen 11-03
IVC filter retrieval, celect, 200 days, nguyen, 1st op, GUH, 2 days ago :: 31742=p @nguyen #guh 11-22
left leg DVT: venogram, clottriever, IVUS, L CIV stent - okafor - primary :: 31696=p 31727=p 31706=p 31713=p @okafor
EKOS lysis L leg DVT, vance, asst :: 31719=a @vance
lysis check, DVT, vance :: 31724 @vance
submassive PE, flowtriever, 71M, lindqvist, assisted :: 31758=a @lindqvist adult
AVF fistulogram, cutting balloon PTA, okafor, prim, gwc, 11/13 :: 31789=p 31790=p @okafor #gwc 11-13
R upper arm AVG thrombectomy, PTA, stent, nguyen, 1st assist :: 31792=a 31790=a 31791=a @nguyen
L arm shuntogram with cephalic arch stent, nguyen :: 31789 31791 @nguyen
central venogram, SVC PTA, okafor :: 31697 31711 @okafor
adrenal vein sampling, Vance, observer :: 31747 @vance ?which-role
inferior petrosal sinus sampling w/ okafor & park j :: 31745 ?which-attending:okafor,park-j
US targeted liver biopsy, met, 18g, 3 passes, prim, stone :: 31865=p @stone
random liver bx, peds, gch, de la cruz :: 31865 #gch peds @delacruz
CT lung bx R lower lobe 1.2 cm nodule, lindqvist, sec, 11/19 :: 31862=s @lindqvist 11-19
renal biopsy native left, 34F, okafor, 1st operator :: 31868=p @okafor adult
US thyroid FNA, two nodules, park :: ?which-attending:park-s,park-j 31879 31879
cervical LN bx, US, vance :: 31880 @vance
CT bone bx L3 lytic lesion, stone :: ?which-procedure @stone
mesenteric mass bx, CT, prim :: 31870=p
TJLB, peds, okafor :: 31882 peds @okafor
IT chemo LP, Park Ji-woo, primary, 13M :: 32936=p @park-j peds
T12 kyphoplasty for fracture w/ Stone, GWC, primary :: 31933=p @stone #gwc
intranodal lymphangiogram + thoracic duct embo, okafor, second :: 31943=s 31945=s @okafor
left spermatic vein embo, 19M, vance :: 31735 @vance adult
venous malformation sclerotherapy, bleomycin, 9F, de la cruz, gch :: 31738 @delacruz #gch
L leg runoff, SFA/pop PTA, perclose, obrien, first op, nov 12th :: 31632=p 31653=p 31689=p @obrien 11-12
aortogram, bilat kissing CIA stents, o'brien, gwc :: 31630 31662 @obrien #gwc
TEVAR w vascular, assist, stone, 11/06 :: 31691=a @stone 11-06
R carotid stent, ji-woo park, assistant :: 32946=a @park-j
M1 occlusion stroke thrombectomy, s park, 4am, secondary :: 31962=s @park-s
diagnostic cerebral angio x2, park j, prim :: 31952=p 31952=p @park-j
type 2 endoleak, translumbar glue embo, nguyen, sec :: 31684=s @nguyen
celiac plexus neurolysis, CT, stone, primary, Fri 11/20 :: 31924=p @stone 11-20
epidural steroid injection L4-5, S Park :: 32935 @park-s
11/18 nguyen gwc ¶ - fistulagram pta prim ¶ - tdc exchange prim ¶ - para asst :: 31789=p 31790=p @nguyen #gwc 11-18 | 31786=p @nguyen #gwc 11-18 | 31896=a @nguyen #gwc 11-18
7:30 TACE (Okafor) primary ¶ 9:00 PCN exchange bilat (Okafor) primary ¶ 10:30 port (Vance) observed :: 31678=p @okafor | 31851=p @okafor | 31780 @vance ?which-role
Mon 11/23 ¶ CT lung bx - Stone - 1st ¶ liver bx - Stone - 2nd :: 31862=p @stone 11-23 | 31865=s @stone 11-23
tips okafor primary; tace lindqvist secondary; ivc filter nguyen assist :: 31763=p @okafor | 31678=s @lindqvist | 31740=a @nguyen
yesterday I was first operator on a left thoracentesis and second operator on a chest tube with doctor vance :: 31895=p 31897=s @vance 11-23
doctor lindqvist and I did a biliary drain exchange this morning at gateway university primary :: 31812=p @lindqvist #guh 11-24
per cutaneous coley cystostomy with doctor stone primary :: @stone ?which-procedure
u a e with doctor vance assisted last monday :: 31681=a @vance 11-23
IR PERC DRAINAGE BILIARY INT/EXT - LINDQVIST - 11/17/2026 - SECONDARY :: 31803=s @lindqvist 11-17
IR PLACEMENT TUNNELED CVC > 5 YRS | NGUYEN, MINH | GUH :: 31779 @nguyen #guh
IR VERTEBROPLASTY LUMBAR, STONE, HAROLD, PRIMARY, ADULT :: 31932=p @stone adult
CT BIOPSY RENAL MASS LEFT; ATTENDING: OKAFOR; ROLE: ASSISTING; DATE: 11/11/2026 :: 31868=a @okafor 11-11
IR ANGIOGRAM VISCERAL W EMBOLIZATION GI BLEED, OBRIEN :: 31677 @obrien ?which-procedure
`);

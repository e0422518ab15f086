/**
 * What a procedure is found by besides its name. A table of its own, because a phone opens the log
 * without it and loads it with the first search.
 */
export interface SearchWords {
  /** ADS's short wording, which needs area and type beside it. */
  readonly label: string;
  /** What people type or say, lower case. */
  readonly aliases: readonly string[];
}

// code | label | alias, alias
const table = `
31501 | chest x-ray | cxr, chest xray, chest radiograph
31502 | CTA/MRA | cta, mra, ct angiogram, mr angiogram
31503 | mammography | mammo, mammogram, screening mammogram
31504 | CT abd/pel | ct abdomen pelvis, ct ap, ct belly
31505 | US abd/pel | us abdomen pelvis, ruq us, pelvic ultrasound
31507 | MRI lower extremity joints | mri knee, mri hip, mri ankle, mri foot
31508 | MRI brain | mr brain, head mri, mri head
31509 | PET | pet ct, fdg pet, psma pet
31510 | MRI body | mri abdomen, liver mri, mrcp, prostate mri
31511 | MRI spine | mri lumbar spine, mri cervical spine, mri l spine
31630 | aortogram non-selective | aortogram, abdominal aortogram, flush aortogram, aortography
31631 | arm angiogram | upper extremity angiogram, hand angiogram, brachial angiogram
31632 | leg angiogram | lower extremity angiogram, runoff, le angiogram, femoral angiogram, iliac angiogram
31633 | innominate/subclavian angiogram | subclavian angiogram, brachiocephalic angiogram
31634 | lumbar angiogram | lumbar arteriogram, lumbar angiogram
31635 | intercostal angiogram | intercostal arteriogram, intercostal angiogram
31636 | bronchial angiogram | bronchial arteriogram, bronchial angiogram
31637 | celiac-hepatic | celiac angiogram, liver angiogram, hepatic arteriogram, y90 mapping, mapping angiogram
31638 | celiac-splenic | splenic arteriogram, celiac splenic angiogram
31639 | celiac-left gastric | left gastric arteriogram, lga angiogram
31640 | celiac-GDA | gda angiogram, gastroduodenal arteriogram, gastroduodenal angiogram
31641 | SMA | superior mesenteric angiogram, mesenteric angiogram, sma arteriogram
31642 | renal | renal arteriogram, kidney angiogram, renal artery angiogram
31643 | hypogastric-uterine | uterine angiogram, uterine arteriogram, internal iliac uterine
31644 | hypogastric-vesical | bladder angiogram, internal iliac vesical
31645 | hypogastric-int pudendal | pudendal arteriogram, internal iliac pudendal, penile angiogram
31646 | hypogastric-prostatic | prostate angiogram, prostatic arteriogram, internal iliac prostatic
31647 | hypogastric-obturator | obturator arteriogram, internal iliac obturator
31648 | hypogastric-inf gluteal | inferior gluteal arteriogram, internal iliac inferior gluteal
31649 | hypogastric-sup gluteal | superior gluteal arteriogram, internal iliac superior gluteal
31650 | other visceral | ima angiogram, inferior mesenteric angiogram, visceral arteriogram
31651 | IVUS arterial | intravascular ultrasound artery, ivus artery, ivus aorta
31652 | PTA aorta | aorta pta, aortic angioplasty, coarctation angioplasty
31653 | PTA leg artery | leg angioplasty, sfa pta, iliac artery pta, tibial pta, popliteal angioplasty, femoral artery angioplasty, pad angioplasty
31654 | PTA arm artery | arm angioplasty, subclavian artery pta, brachial artery pta
31655 | PTA neuro artery | neuro artery angioplasty, pta neuro artery
31656 | PTA visceral artery | renal artery pta, renal artery angioplasty, mesenteric angioplasty, sma pta, hepatic artery pta
31657 | atherectomy aorta | aorta atherectomy
31658 | atherectomy leg | atherectomy, sfa atherectomy, tibial atherectomy, iliac atherectomy
31659 | atherectomy arm | upper extremity atherectomy
31660 | atherectomy visceral | renal artery atherectomy, mesenteric atherectomy
31661 | stent aorta | aorta stent, aortic bare stent
31662 | stent leg artery | sfa stent, iliac artery stent, femoral artery stent, leg stent, popliteal stent
31663 | stent arm artery | subclavian artery stent, brachial artery stent
31664 | stent neuro artery | stent neuro artery
31665 | stent visceral artery | renal artery stent, sma stent, celiac stent, mesenteric stent
31666 | lysis aorta | aorta lysis, aortic lysis
31667 | lysis leg artery | leg artery lysis, arterial lysis, acute limb ischemia lysis, graft lysis
31668 | lysis arm artery | arm artery lysis, hand lysis, frostbite lysis
31669 | lysis visceral artery | sma lysis, renal artery lysis, visceral artery lysis
31670 | lysis check, arterial | arterial thrombolysis check, lysis recheck artery
31671 | lysis catheter change, arterial | arterial lysis catheter exchange
31672 | thrombectomy aorta | aorta thrombectomy
31673 | thrombectomy leg artery | arterial thrombectomy, acute limb ischemia thrombectomy, leg artery embolectomy, penumbra leg artery
31674 | thrombectomy arm artery | upper extremity arterial thrombectomy, arm artery embolectomy
31675 | thrombectomy neuro artery | thrombectomy neuro artery
31676 | thrombectomy visceral artery | sma thrombectomy, mesenteric thrombectomy, renal artery thrombectomy
31677 | embolization for bleeding | gi bleed embolization, gib embolization, trauma embolization, hemorrhage embolization, bleed embolization, bleeding coil embolization, gelfoam, pelvic trauma embolization, splenic embolization, gda embolization, postpartum hemorrhage embolization
31678 | TACE | chemoembo, chemoembolization, deb-tace, ctace, transarterial chemoembolization, dem-tace
31679 | bland tumor embolization | bland embolization, tae, preop tumor embolization, renal mass embolization
31680 | radioembolization (Y90) | y90, sirt, tare, radioembo, radioembolization, theraspheres, sir-spheres, radiation segmentectomy
31681 | uterine artery embolization | ufe, uae, fibroid embolization, uterine fibroid embolization, adenomyosis embolization
31682 | prostate artery embolization | pae, prostate embolization, bph embolization, prostatic artery embolization
31683 | bronchial artery embolization | bae, bronchial embolization, hemoptysis embolization
31684 | other arterial embolization | coil embolization, coil, glue embolization, onyx, arterial embolization, gae, genicular artery embolization, aneurysm embolization, partial splenic embolization, plug embolization, hemorrhoid embolization
31685 | arterial foreign body retrieval | arterial snare, artery foreign body
31686 | pseudoaneurysm compression | psa compression, us guided compression
31687 | other arterial repair | arterial repair, covered stent repair
31688 | pseudoaneurysm injection | thrombin injection, psa injection, pseudoaneurysm injection, femoral pseudoaneurysm
31689 | arterial closure | closure device, angioseal, perclose, mynx, femoral closure, groin closure
31690 | arterial line | art line, a-line, radial line
31691 | thoracic aortic stent graft | tevar, thoracic endograft, thoracic evar
31692 | abdominal aortic tube graft | aortic tube graft, tube endograft
31693 | aorto-uni-iliac graft | aui graft, aorto uni iliac
31694 | abdominal graft, bi-iliac | evar, aaa repair, aaa stent graft, bifurcated endograft
31695 | iliac artery stent graft | iliac endograft, iliac branch device, iliac aneurysm stent graft
31696 | extremity venogram | leg venogram, arm venogram, peripheral venogram, iliac venogram
31697 | SVC venogram | central venogram, superior vena cavogram, superior vena cava venogram
31698 | IVC venogram | cavogram, inferior vena cavogram, venacavogram, cavagram
31699 | adrenal | adrenal venography, adrenal vein venogram
31700 | gonadal | ovarian venogram, spermatic venogram, testicular venogram
31701 | hepatic | hepatic venography, hepatic vein venogram, liver venogram
31702 | hepatic with wedge pressures | hvpg, wedge pressures, hepatic pressures, hepatic venous pressure gradient
31703 | parathyroid | parathyroid venography, parathyroid vein venogram
31704 | renal | renal vein venogram, kidney venogram
31705 | other central/visceral | visceral venogram, azygos venogram
31706 | IVUS venous | ivus, intravascular ultrasound, ivus vein, iliac ivus
31707 | PTA leg vein | iliac vein pta, leg venoplasty, femoral vein angioplasty
31708 | PTA arm vein | arm venoplasty, axillary vein pta
31709 | PTA central vein | central venoplasty, subclavian vein pta, brachiocephalic vein pta, innominate vein angioplasty
31710 | PTA IVC | ivc venoplasty, ivc angioplasty, inferior vena cava angioplasty
31711 | PTA SVC | svc venoplasty, svc angioplasty, superior vena cava angioplasty
31712 | PTA visceral/renal vein | renal vein pta, hepatic vein pta, visceral venoplasty
31713 | stent leg vein | iliac vein stent, may thurner stent, venous stent, femoral vein stent
31714 | stent brachiocephalic/subclavian | central vein stent, innominate vein stent, subclavian stent
31715 | stent SVC | superior vena cava stent, svc syndrome stent
31716 | stent IVC | inferior vena cava stent, ivc reconstruction
31717 | stent visceral/renal vein | renal vein stent, hepatic vein stent, nutcracker stent
31718 | lysis peripheral vein | peripheral vein lysis
31719 | lysis leg vein | dvt lysis, leg vein lysis, ekos leg vein, catheter directed lysis for dvt, iliofemoral lysis
31720 | lysis arm vein | arm vein lysis, upper extremity dvt lysis, paget schroetter lysis
31721 | lysis SVC | svc lysis, superior vena cava lysis
31722 | lysis IVC | ivc lysis, inferior vena cava lysis
31723 | lysis visceral/renal vein | renal vein lysis, visceral vein lysis, hepatic vein lysis
31724 | lysis check, venous | venous thrombolysis check, dvt lysis check, lysis recheck vein
31725 | lysis catheter change, venous | venous lysis catheter exchange
31726 | thrombectomy peripheral vein | peripheral venous thrombectomy
31727 | thrombectomy leg vein | clottriever, dvt thrombectomy, venous thrombectomy, iliofemoral thrombectomy, leg dvt
31728 | thrombectomy arm vein | arm dvt thrombectomy, upper extremity venous thrombectomy
31729 | thrombectomy SVC | superior vena cava thrombectomy
31730 | thrombectomy IVC | angiovac, inferior vena cava thrombectomy, caval thrombectomy
31731 | thrombectomy visceral/renal vein | renal vein thrombectomy, visceral vein thrombectomy
31732 | peripheral vein | peripheral venous embolization
31733 | central vein | central venous embolization
31734 | visceral vein (not portal) | visceral venous embolization
31735 | gonadal vein | varicocele embolization, pelvic congestion embolization, ovarian vein embolization, spermatic vein embolization, varicocele
31736 | hypogastric vein | internal iliac vein embolization, pelvic varices embolization
31737 | high-flow / AVM | avm embolization, avm, arteriovenous malformation
31738 | low-flow / venous | venous malformation, venous malformation sclerotherapy, low flow malformation, vascular malformation sclerotherapy
31739 | lymphatic malformation | lymphatic malformation sclerotherapy, lm sclerotherapy, doxycycline sclerotherapy
31740 | IVC filter placement | ivc filter, filter, ivcf, filter placement, filter in, vena cava filter
31741 | venous foreign body retrieval | venous snare, vein foreign body, catheter fragment retrieval
31742 | IVC filter retrieval | filter retrieval, ivc filter out, filter out, filter removal, complex filter retrieval
31743 | venous foreign body repositioning | reposition venous foreign body
31744 | neuro | cerebral venous sampling, jugular sampling
31745 | petrosal sinus | ipss, bipss, inferior petrosal sinus sampling
31746 | renal vein | renal vein renins, renin sampling
31747 | adrenal vein | avs, adrenal sampling, adrenal venous sampling, aldosterone sampling
31748 | parathyroid | pth sampling, parathyroid vein sampling
31749 | portal | portal vein sampling, pancreatic venous sampling
31750 | gonadal | ovarian vein sampling, gonadal venous sampling
31751 | peripheral vein ablation | evla, evlt, endovenous ablation, gsv ablation, saphenous ablation, varicose vein ablation, venaseal
31752 | phlebectomy | ambulatory phlebectomy, microphlebectomy, stab phlebectomy
31753 | venous sclerotherapy | sclerotherapy, vein sclerotherapy, foam sclerotherapy, varithena, spider vein injection
31754 | pulmonary angio non-selective | pulmonary angiogram, pulmonary arteriogram, main pa angiogram
31755 | pulmonary angio selective | selective pulmonary arteriogram, segmental pa angiogram
31756 | PA lysis | ekos, pe lysis, pulmonary embolism lysis, catheter directed lysis for pe, pa lysis
31757 | PA lysis check | pe lysis check, pa thrombolysis check
31758 | PA thrombectomy | flowtriever, pe thrombectomy, pa thrombectomy, pulmonary embolism thrombectomy, pulmonary embolectomy, pe
31759 | PA PTA | balloon pulmonary angioplasty, bpa, pulmonary artery angioplasty
31760 | PA stent | pulmonary stent
31761 | PA embolization | pavm embolization, pulmonary avm, pavm
31762 | portal venogram | portogram, portal venography, transhepatic portogram, splenoportogram
31763 | TIPS primary | tips, new tips, tips placement, primary tips, transjugular intrahepatic portosystemic shunt, dips
31764 | TIPS revision PTA | tips angioplasty, tips balloon, tips venoplasty
31765 | TIPS revision lysis | tips lysis, tips thrombectomy, tips declot, tips thrombolysis
31766 | TIPS revision stent | tips extension, tips restent, tips reduction, tips stent
31767 | portal vein PTA | portal venoplasty, portal vein angioplasty
31768 | portal vein stent | portal stent, portal vein recanalization stent
31769 | portal thrombectomy | portal clot removal, pvt thrombectomy
31770 | portal lysis | portal vein lysis, pvt lysis
31771 | portal lysis check | portal thrombolysis check, pvt lysis check
31772 | portal vein embolization | pve, portal embolization, liver venous deprivation, pv embolization
31773 | portal varices embolization | variceal embolization, varices embolization, gastric varices embolization, esophageal varices embolization
31774 | BRTO / PARTO / CARTO | brto, parto, carto, balloon occluded retrograde transvenous obliteration, gastric varices obliteration
31775 | central line | cvc, central venous catheter, triple lumen, vascath, ij line, trialysis, temporary dialysis catheter
31776 | PICC | picc, picc line, peripherally inserted central catheter
31777 | Swan-Ganz | swan, pulmonary artery catheter, pa catheter
31778 | midline / other | midline, us guided iv, peripheral iv
31779 | tunneled line | permcath, tunneled dialysis catheter, tdc, hickman, broviac, tunneled picc, tunneled hd catheter, tunneled catheter, powerline
31780 | port placement | port, mediport, port-a-cath, powerport, chest port, chemo port
31781 | tunneled line removal | permcath removal, tdc removal, hickman removal, line removal, line out
31782 | port removal | port out, mediport removal, port explant, port-a-cath removal
31783 | line check | port check, catheter check, linogram, port study, picc check
31784 | line lysis | line lysis, catheter tpa, cathflo, port tpa
31785 | line stripping | fibrin sheath stripping, catheter stripping, fibrin sheath
31786 | line change | line change, permcath exchange, tdc exchange, picc exchange, tunneled line exchange, catheter change over wire
31787 | line reposition | picc reposition, port reposition, catheter reposition
31788 | line repair | hickman repair, catheter repair, hub repair
31789 | fistulagram | fistulogram, fistulagram, shuntogram, avf gram, avg angiogram, graftogram
31790 | access PTA | fistula pta, fistulaplasty, avf angioplasty, avg pta, fistula angioplasty, graft angioplasty
31791 | access stent | fistula stent, avf stent, avg stent, dialysis graft stent
31792 | access declot | declot, avg declot, avf declot, fistula declot, graft declot, dialysis thrombectomy
31793 | PD catheter placement | pd catheter, pd cath, tenckhoff, peritoneal dialysis catheter
31794 | PD catheter manipulation | pd cath manipulation, pd catheter reposition
31795 | PD catheter change | pd cath change, pd catheter change
31796 | PD catheter check | pd cath check, peritoneogram
31797 | PD catheter removal | pd cath removal, tenckhoff removal
31798 | access occlusion/reduction | fistula banding, fistula occlusion, access reduction, miller banding
31799 | percutaneous AVF creation | endoavf, ellipsys, wavelinq, pavf, percutaneous fistula
31800 | cholangiogram, percutaneous | ptc, cholangiogram, transhepatic cholangiogram
31801 | cholangiogram tube check | biliary tube check, biliary drain check, cholangiogram tube check, chole tube check
31802 | biliary drain external | external ptbd, biliary external, ext biliary
31803 | biliary drain int/ext | ptbd, biliary drain, ptc drain, pbd, int ext biliary drain, percutaneous biliary drain, ptbd placement
31804 | cholecystostomy | perc chole, chole tube, gallbladder drain, cholecystostomy tube, gb drain
31805 | T-tube stone removal | t tube stone
31806 | transhepatic stone removal | biliary stone removal, bile duct stone
31807 | cholecystolithotomy | gallstone removal, gallbladder stone removal
31808 | cholangioscopic stone removal | cholangioscopy, spyglass, choledochoscopy
31809 | biliary dilation | cholangioplasty, biliary balloon dilation, bilioplasty
31810 | biliary stent | biliary stent, metal biliary stent, bile duct stent, biliary wallstent
31811 | biliary stent removal | remove biliary stent, bile duct stent removal
31812 | biliary tube exchange | biliary tube exchange, ptbd exchange, biliary change, chole tube exchange, biliary cath change
31813 | biliary exchange with internalization | biliary internalization, internalize biliary drain, external to internal conversion
31814 | gastrostomy | g tube, peg, gastrostomy tube, perc gastrostomy, feeding tube, rig
31815 | gastrojejunostomy | gj, peg-j, gj tube, gastrojejunostomy tube, gj placement
31816 | primary GJ | primary gj, new gj, primary gastrojejunostomy
31817 | G to GJ conversion | convert g to gj, gj conversion, gastrostomy to gastrojejunostomy
31818 | jejunostomy | j tube, jejunostomy tube, direct jejunostomy
31819 | wire for PEG | peg wire, rendezvous peg
31823 | cecostomy | cecostomy tube, chait tube, ace tube
31824 | GI stricture dilation | esophageal dilation, bowel dilation, gi balloon dilation
31825 | GI stent | esophageal stent, duodenal stent, colonic stent, enteral stent
31827 | GI tube exchange | feeding tube exchange, gi tube change, enteric tube exchange
31828 | replace J | j tube exchange, j tube change, jejunostomy exchange
31829 | replace G | g tube exchange, g tube change, gastrostomy exchange, replace g tube, peg exchange
31830 | replace GJ | gj exchange, gj change, gastrojejunostomy exchange, replace gj tube, peg-j exchange
31831 | GI tube removal | g tube removal, peg removal, gj removal, gastrostomy removal
31832 | antegrade pyelogram | nephrostogram, antegrade nephrostogram, nephrostomy check
31833 | retrograde pyelogram | loopogram, retrograde ureterogram
31836 | nephrostomy | pcn, neph tube, nephrostomy tube, percutaneous nephrostomy, pcn placement, nephrostomy
31837 | nephroureteral stent antegrade | pcnu, nephroureteral stent, nus, nu stent, nephroureteral catheter
31838 | retrograde nephroureteral stent | retrograde nephroureteral catheter, conduit stent, retrograde nu stent
31839 | double-J stent | double j, jj stent, dj stent, ureteral stent, internal ureteral stent
31840 | GU stricture dilation | ureteroplasty, ureteral dilation, ureteral balloon dilation
31841 | suprapubic cystostomy | spt, suprapubic tube, suprapubic catheter, sp tube
31842 | hysterosalpingogram | hsg, hysterosalpingography
31843 | fallopian recanalization | ftr, fallopian recanalization, tubal recanalization
31844 | tract dilation for stone | pcnl access, renal tract dilation, nephrolithotomy access
31845 | stone extraction | pcnl, percutaneous nephrolithotomy, renal stone extraction
31846 | lithotripsy | lithotripsy, renal stone lithotripsy
31847 | stone dissolution | renal stone dissolution
31848 | nephroscopic stone removal | nephroscopy, nephroscopy stone
31849 | nephroscopic biopsy | nephroscopy biopsy, ureteroscopic biopsy
31851 | nephrostomy change | pcn exchange, neph tube exchange, pcn change, nephrostomy change, neph tube change
31852 | nephroureteral change | pcnu exchange, nephroureteral change, nu stent exchange, nephroureteral catheter exchange
31853 | double-J exchange transurethral | transurethral stent exchange, jj stent exchange, ureteral stent exchange
31854 | double-J exchange transrenal | transrenal stent exchange
31855 | nephrostomy to nephroureteral | pcn to pcnu, nephrostomy conversion, pcn internalization
31856 | retrograde nephroureteral change | retrograde nephroureteral change, conduit stent exchange
31857 | nephrostomy removal | pcn removal, neph tube removal, pcn out
31858 | nephroureteral removal | pcnu removal, nephroureteral removal, nu stent removal
31859 | double-J removal transurethral | jj stent removal, transurethral stent removal, ureteral stent removal
31860 | double-J removal transrenal | transrenal stent removal
31861 | ureteral embolization | ureteral occlusion, ureter embolization, ureter occlusion
31862 | lung | lung bx, pulmonary nodule biopsy, lung nodule biopsy, lung fna
31863 | pleura | pleura biopsy, pleural bx
31864 | mediastinum | mediastinum biopsy, mediastinal bx, mediastinal mass biopsy
31865 | liver | liver bx, hepatic biopsy, percutaneous liver biopsy, liver mass biopsy
31866 | biliary | bile duct biopsy, biliary brush biopsy, biliary brushing
31867 | spleen | splenic biopsy, spleen bx
31868 | kidney | renal biopsy, kidney bx, renal transplant biopsy, renal mass biopsy, transplant kidney biopsy
31869 | genitourinary | gu biopsy, prostate biopsy, ovarian biopsy, pelvic mass biopsy
31870 | GI/mesenteric | mesenteric biopsy, bowel biopsy, pancreas biopsy, pancreatic biopsy
31871 | adrenal | adrenal bx, adrenal mass biopsy, adrenal gland biopsy
31872 | peritoneum | peritoneum biopsy, omental biopsy, omentum biopsy
31873 | soft tissue | soft tissue bx, soft tissue mass biopsy, sarcoma biopsy, subcutaneous biopsy
31874 | bone | bone bx, bone lesion biopsy, osteomyelitis biopsy
31875 | joint | synovial biopsy, joint bx
31876 | muscle | muscle bx
31877 | bone marrow | bmbx, marrow biopsy, bone marrow bx, bone marrow aspiration
31878 | spine | disc biopsy, vertebral biopsy, spine bx, disc aspiration, discitis biopsy
31879 | thyroid | thyroid fna, thyroid bx, thyroid nodule biopsy
31880 | cervical node | neck node biopsy, cervical lymph node biopsy
31881 | cervical other | neck mass biopsy, parotid biopsy, salivary biopsy
31882 | transvenous liver | tjlb, transvenous liver biopsy, tj liver biopsy, tjlbx
31883 | transvenous kidney | transvenous kidney biopsy, tj renal biopsy, transjugular renal biopsy
31884 | transvenous IVC/SVC | caval biopsy, ivc biopsy, svc biopsy
31885 | transvenous pulmonary artery | pa biopsy, pulmonary artery mass biopsy
31886 | lymph node | ln biopsy, node biopsy, lymph node bx, inguinal node biopsy, axillary node biopsy
31887 | other | biopsy other, miscellaneous biopsy
31888 | fiducial | fiducial, fiducials, gold seeds
31889 | thoracic parenchymal | lung abscess aspiration, lung aspiration
31890 | mediastinal | mediastinal fluid aspiration
31891 | retroperitoneal | psoas aspiration, retroperitoneal fluid aspiration
31892 | intraperitoneal | abdominal fluid aspiration, abscess aspiration, pelvic fluid aspiration
31893 | visceral/organ | cyst aspiration, liver cyst aspiration, renal cyst aspiration, liver abscess aspiration
31894 | superficial | seroma aspiration, hematoma aspiration, superficial aspiration
31895 | thoracentesis | thora, pleural tap, pleural effusion tap, diagnostic thoracentesis
31896 | paracentesis | para, ascites tap, lvp, large volume paracentesis, therapeutic paracentesis
31897 | chest tube | chest tube, pigtail chest tube, thoracostomy, pleural drain, empyema drain, pneumothorax tube
31898 | tunneled chest tube | pleurx, tunneled pleural catheter, ipc, tunneled pleural drain
31899 | pleuro-venous shunt | pleural shunt, pleuroperitoneal shunt
31900 | mediastinal | mediastinal drainage, mediastinal abscess drain
31901 | retroperitoneal | psoas abscess drain, retroperitoneal abscess drain, retroperitoneal drainage, pancreatic collection drain
31902 | intraperitoneal | abscess drain, abdominal abscess drain, drain placement, pelvic abscess drain, drain, percutaneous drain, abscess drainage, peritoneal drain
31903 | tunneled peritoneal | peritoneal pleurx, tunneled ascites drain, tunneled peritoneal catheter, tunneled paracentesis catheter
31904 | peritoneovenous shunt | denver shunt, leveen shunt, pv shunt
31905 | visceral/organ | liver abscess drain, hepatic abscess drain, renal abscess drain, splenic abscess drain, biloma drain
31906 | drain check | abscessogram, sinogram, tube check, drain study, drain injection
31907 | drain removal | drain out, pull drain, abscess drain removal, chest tube removal
31908 | drain exchange | drain change, drain upsize, abscess drain exchange, drain swap
31909 | fluid collection sclerosis | lymphocele sclerosis, seroma sclerosis, lymphocele sclerotherapy
31910 | cyst sclerosis | renal cyst sclerosis, liver cyst sclerosis, cyst alcohol ablation
31911 | fistula/sinus manipulation | enterocutaneous fistula, fistula plug, sinus tract
31912 | chemical ablation | ethanol ablation, alcohol ablation, pei, percutaneous ethanol injection
31913 | hepatic | mwa, rfa, microwave ablation, liver ablation, hepatic ablation, liver mwa, radiofrequency ablation, hcc ablation
31914 | splenic | splenic ablation, spleen ablation
31915 | pancreatic | pancreatic ablation, pancreas ablation
31916 | renal | cryo, cryoablation, renal ablation, renal cryo, kidney ablation, renal mwa, rcc ablation
31917 | peripheral extremity | peripheral extremity ablation
31918 | chest | lung ablation, lung mwa, lung cryo, pulmonary ablation, chest ablation
31919 | bone | bone ablation, osteoid osteoma ablation, bone cryo, bone rfa
31920 | soft tissue | desmoid cryoablation, soft tissue ablation, soft tissue cryo
31921 | vertebral | osteocool, spine tumor rfa, spine ablation
31922 | other | ire, nanoknife, irreversible electroporation
31923 | facet injection | facet block, facet joint injection, medial branch block
31924 | celiac block | celiac block, celiac plexus neurolysis, celiac neurolysis, cpn
31925 | sympathectomy | sympathetic block, stellate ganglion block, lumbar sympathetic block, hypogastric plexus block
31926 | intercostal block | intercostal block, rib block
31927 | epidural block | epidural, nerve root block, transforaminal block
31932 | lumbar | kypho, kyphoplasty, vertebroplasty, lumbar kyphoplasty, lumbar vertebroplasty, vertebral augmentation
31933 | thoracic | thoracic kyphoplasty, thoracic vertebroplasty, t spine kypho
31934 | cervical | cervical vertebroplasty, cervical kyphoplasty
31935 | sacral | sacroplasty, sacral vertebroplasty, sacral kyphoplasty
31936 | hip | hip injection, hip arthrography
31937 | knee | knee injection, knee arthrography
31938 | ankle | ankle injection, ankle arthrography
31939 | shoulder | shoulder injection, shoulder arthrography
31940 | elbow | elbow injection, elbow arthrography
31941 | wrist | wrist injection, wrist arthrography
31942 | TMJ | tmj injection, jaw arthrogram, temporomandibular arthrogram
31943 | lymphangiogram | lymphangiography, nodal lymphangiogram, intranodal lymphangiogram, lipiodol lymphangiogram
31944 | peripheral lymphatic embolization | lymphatic embolization, lymphatic leak embolization, lymphocele embolization
31945 | thoracic duct embolization | tde, thoracic duct, chyle leak embolization, chylothorax embolization
31946 | non-vascular foreign body | foreign body removal, soft tissue foreign body
31947 | tracheal stent | trachea stent, airway stent
31948 | bronchial stent | bronchus stent, mainstem stent
31949 | airway embolization | bronchopleural fistula embolization, airway occlusion
31950 | myelogram | myelography, ct myelogram, lumbar myelogram
31952 | carotid angio | cerebral angiogram, carotid arteriogram
31953 | vertebral angio | vertebral angiogram, vertebral arteriogram
31954 | spinal angio | spinal arteriogram, spinal cord angiogram
31955 | arterial PTA | cerebral angioplasty, vasospasm angioplasty
31956 | venous PTA | dural sinus angioplasty, jugular venoplasty
31957 | arterial stent | cerebral stent, vertebral artery stent
31958 | venous stent | dural sinus stent, transverse sinus stent, venous sinus stent
31959 | arterial embolization | mma embolization, middle meningeal embolization, cerebral aneurysm coiling, epistaxis embolization, brain avm embolization
31960 | venous embolization | dural fistula venous embolization, csf venous fistula embolization
31961 | lysis artery | intra-arterial tpa, stroke lysis, ia tpa
31962 | thrombectomy artery | stroke thrombectomy, stroke, mca thrombectomy, lvo thrombectomy
31963 | lysis venous | dural sinus lysis, venous sinus lysis
32023 | thrombectomy venous | dural sinus thrombectomy, venous sinus thrombectomy
32025 | thrombectomy venous (alt code) | neuro venous thrombectomy alternate
32264 | other (alt code) | biopsy other alternate
32920 | hands-on US, body | hands on us, body us scan, hands on scan
32921 | superficial/extremity | soft tissue abscess drain, seroma drain, superficial drain, extremity drain
32922 | hands-on US, breast | breast us scan, hands on breast us
32923 | mammo localization | wire localization, breast wire loc, needle localization, mammo loc
32924 | MRI-guided breast core | mri breast biopsy, mr breast core
32925 | stereo/tomo breast core | stereo biopsy, tomo biopsy, stereotactic core, mammo guided biopsy
32926 | US breast/axilla core/FNA | breast biopsy, breast core, us breast biopsy, axilla biopsy, breast fna
32927 | US localization | us wire localization, us loc, seed localization
32928 | hands-on US, MSK | msk us scan, hands on msk us
32929 | joint/bursa aspiration | joint aspiration, arthrocentesis, hip aspiration, knee aspiration, bursa aspiration
32930 | soft tissue aspiration | ganglion aspiration, calcific tendinitis lavage, barbotage
32931 | steroid/other injection | steroid injection, joint injection, si joint injection, bursa injection, tendon injection
32932 | peripheral nerve block/ablation | nerve block, pudendal block, peripheral block, genicular nerve block
32933 | peripheral nerve ablation | nerve ablation, genicular nerve ablation, cryoneurolysis, nerve rfa
32934 | cervical/thoracic CSF puncture | c1-c2 puncture, cervical puncture
32935 | epidural injection / blood patch | blood patch, epidural blood patch, ebp, epidural steroid injection, esi
32936 | lumbar puncture | lp, spinal tap, fluoro lp, intrathecal chemo
32937 | sentinel node | sentinel node, lymphoscintigraphy, slnb injection
32938 | VP shunt reservoir | shuntogram nuclear, vp shunt injection, csf shunt study
32939 | oral I-131 low | i131 low, hyperthyroid i131, graves i131
32940 | oral I-131 high | i131 high, thyroid cancer i131, rai ablation
32941 | parenteral / theranostic | lutathera, pluvicto, lu-177, xofigo, theranostics
32942 | transesophageal gastrostomy | pteg, transesophageal tube
32943 | new outpatient clinic evaluation | clinic, new patient visit, clinic visit, outpatient consult, new outpatient
32944 | extracranial PTA | carotid pta, carotid angioplasty
32945 | intracranial PTA | intracranial angioplasty
32946 | extracranial stent | carotid stent, carotid artery stent
32947 | intracranial stent | pipeline, flow diverter, intracranial flow diversion
32948 | extracranial carotid angio | cervical carotid angiogram, external carotid angiogram
32949 | intracranial carotid angio | internal carotid angiogram, ica angiogram
`;

function decode(row: string): readonly [string, SearchWords] {
  const [code = '', label = '', aliases] = row.split(' | ');
  if (!label) throw new Error(`Search words without a label: ${row}`);
  return [code, { label, aliases: aliases ? aliases.split(', ') : [] }];
}

const byCode: ReadonlyMap<string, SearchWords> = new Map(table.trim().split('\n').map(decode));

/** The words of a procedure of the catalog; throws for a code that it doesn't have. */
export function searchWordsOf(code: string): SearchWords {
  const words = byCode.get(code);
  if (!words) throw new Error(`No search words for ${code}.`);
  return words;
}

/** The codes that have search words: those of the catalog, each once. */
export const codesWithSearchWords = [...byCode.keys()];

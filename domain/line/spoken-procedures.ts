/**
 * What is said at the table and is no alias of the catalog: `code: phrase | phrase`. A row with several
 * codes is said for any of them, and is asked.
 */
export const spokenProcedures = `
31637: mapping | y90 mapping angiogram | maa mapping | y90 liver mapping | liver mapping | proper hepatic angiogram | common hepatic angiogram | celiac hepatic angiogram
31678: liver tace | tace liver | tumor tace
31680: liver y90 | y90 treatment
31689: closure
31902: abdominal drain | pelvic drain | peritoneal abscess drain | intraperitoneal drain | intraperitoneal abscess drain | abdominal fluid drain
31901: retroperitoneal fluid drain | retroperitoneal drain
31892: abdominal aspiration | pelvic aspiration | intraperitoneal aspiration | collection aspiration | fluid aspiration
31894: superficial abscess aspiration
31905: liver drain | kidney drain | spleen drain | liver cyst drain | renal cyst drain | prostate abscess drain
32921: superficial abscess drain | hematoma drain | breast abscess drain | subcutaneous abscess drain
31684: endoleak embolization | geniculate artery embolization | genicular embolization | knee embolization | splenic aneurysm embolization | aneurysm coil embolization
31677: trauma embolization | uterine bleeding embolization | uterine artery bleeding embolization | pelvic bleeding embolization | hematoma embolization | renal bleeding embolization | liver bleeding embolization | gi bleed embolization gda | gi bleed embolization | splenic trauma embolization | splenic artery trauma embolization | gastroduodenal artery embolization | obstetric bleeding embolization | pph embolization | liver trauma embolization | renal trauma embolization | spleen bleeding embolization | post pancreatectomy bleeding embolization
31677,31679,31684: renal embolization | kidney embolization | liver embolization | pelvic embolization | sma embolization | celiac embolization | internal iliac embolization | aml embolization
31677,31684: psa embolization
31681: fibroid | uterine artery fibroid embolization
31719: leg dvt lysis | iliofemoral dvt lysis
31727: leg dvt thrombectomy | iliofemoral dvt thrombectomy
31719,31727: iliofemoral dvt
31688: thrombin | psa thrombin
31665: liver artery stent | spleen artery stent | visceral stent
31656: spleen artery pta
31897: drain in pleura
31713,31716: iliocaval reconstruction | iliocaval stent
31741: snare picc | snare catheter | snare fractured picc | snare line | snare port | snare wire | snare filter fragment | snare catheter fragment | snare picc fragment
31909: lymphocele collection sclerosis | lymphocele drain sclerosis | seroma drain sclerosis
31896,31902: ascites drain
31808: biliary lithotripsy | cholangioscopy stone
31959: dural avf embolization
31869: bladder biopsy | ovary biopsy | uterus biopsy | adnexal biopsy | testicular biopsy | vaginal biopsy | seminal vesicle biopsy
31870: colon biopsy | stomach biopsy | gastric biopsy | duodenal biopsy | gi biopsy
31873: chestwall biopsy | gluteal biopsy
31713,31714: axilla vein stent | arm vein stent | brachial vein stent
31795: pd exchange | pdcatheter exchange
31796: pd check
31794: pd reposition
31886: node core
31865: liver core
31862: lung core
31868: kidney core
31871: adrenal core
31870: pancreas core
31873: softtissue core
31901: pancreas pseudocyst drain
31908: abdomen drain exchange | retroperitoneal drain exchange | superficial drain exchange | liver drain exchange | spleen drain exchange | mediastinum drain exchange | biloma drain exchange | hematoma drain exchange | seroma drain exchange | lymphocele drain exchange
31907: abdomen drain removal | retroperitoneal drain removal | superficial drain removal | liver drain removal | spleen drain removal | mediastinum drain removal | biloma drain removal | hematoma drain removal | seroma drain removal | lymphocele drain removal
31906: abdomen drain check | retroperitoneal drain check | superficial drain check | liver drain check | spleen drain check | mediastinum drain check | biloma drain check | hematoma drain check | seroma drain check | lymphocele drain check
31906: drain sinogram | drain abscessogram
31781,31786: picc removal
31811,31907: ptbd removal
31801,31907: chole removal
31817: g to gj | g to g j
31860: antegrade dj removal
31962: ica thrombectomy | basilar thrombectomy | aca thrombectomy | pca thrombectomy
31746: kidney vein renin sampling | renin
31866: brush biopsy | brushing | biliary brushings | biliary brush
31827: cecostomy exchange
31799: pavf | avaccess creation
31814: gtube placement pull
31901,31902,32921: lymphocele drain
31758: pe clot thrombectomy
31702: wedge | wedges | pressures | portal pressures | hepatic vein pressures | liver wedge pressures | hepatic wedge pressures | transjugular pressures | wedge pressure | tj pressures
31765: tips revision thrombectomy | tips revision declot | tips revision lysis thrombectomy
31764: tips revision balloon
31737,31738: avm sclerotherapy | avm sclerosis
31779: dialysis catheter tunneled | tunneled ij
31779,31898,31903: tunneled
31775,31779: dialysis catheter
31832: pcn sinogram
31801: chole sinogram | ptbd sinogram | cholangiogram existing drain | cholangiogram tube | tube cholangiogram | chole check | cholangiogram chole | cholangiogram ptbd
31803: ptbd intext
31812: chole exchange | intext ptbd exchange
31830: gj exchange
31832,31851: nephrostogram exchange | antegrade nephrostogram exchange
31906,31908: drain check exchange | tube check exchange | sinogram exchange | abscessogram exchange
31906,31907: sinogram removal | drain check removal
31801,31812: cholangiogram exchange
31855: convert pcn pcnu | pcn pcnu conversion | pcn pcnu exchange | pcn dj conversion
31817: convert gtube gj | gtube gj | gtube gj conversion | gtube gj exchange
31851: pcn exchange
31839: dj placement | antegrade ureteral stent | antegrade dj
31853,31854,31839: antegrade dj exchange
31877: bone marrow aspirate | marrow aspirate | bone marrow biopsy aspiration
31888: prostate fiducial | liver fiducial | lung fiducial | fiducial seeds
31873: softtissue biopsy
31868: renal transplant biopsy
31886: lymphoma node biopsy
31880: cervical lymph node biopsy | supraclavicular node biopsy
31792: avaccess thrombectomy | dialysis access thrombolysis | avaccess lysis | avaccess declot
31790: avaccess pta | avaccess vein pta | outflow vein pta | outflow pta | cephalic arch pta | juxta anastomotic pta
31791: avaccess stent | outflow vein stent | outflow stent | cephalic arch stent | avaccess vein stent
31789: avaccess venogram | avaccess check
31782: port removal
31743: venous foreign body reposition
31696: dvt venogram
31706: vein ivus | venous intravascular ultrasound
31662: graft stent | limb stent
31667: graft lysis
31673: graft thrombectomy | leg artery ischemia thrombectomy
31890: mediastinal abscess aspiration
31889: lung collection aspiration
31932: lumbar kypho vertebral augmentation
31933: thoracic vertebral augmentation
31952: carotid cerebral angiogram | bilateral carotid angiogram
32936: lumbar puncture | intrathecal chemo | lumbar drain lp
32935: ebp
32943: new clinic patient | new outpatient visit | new consult clinic | new patient clinic | clinic consult | new patient evaluation | outpatient clinic
`;

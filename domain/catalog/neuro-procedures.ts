import { decodeProcedures } from './decode-procedures.ts';

export const neuroProcedures = decodeProcedures(`
# Neurovascular Interventions
## Neurovascular (all types) | Neuro dx/intervention | neuro-intervention
31952 | carotid angio | Carotid angiogram | cerebral angiogram, carotid arteriogram | neuro-angiogram
31953 | vertebral angio | Vertebral artery angiogram | vertebral angiogram, vertebral arteriogram | neuro-angiogram
31954 | spinal angio | Spinal angiogram | spinal arteriogram, spinal cord angiogram | neuro-angiogram
31955 | arterial PTA | Neurovascular PTA, arterial | cerebral angioplasty, vasospasm angioplasty
31956 | venous PTA | Neurovascular PTA, venous | dural sinus angioplasty, jugular venoplasty
31957 | arterial stent | Neurovascular stent, arterial | cerebral stent, vertebral artery stent
31958 | venous stent | Neurovascular stent, venous | dural sinus stent, transverse sinus stent, venous sinus stent
31959 | arterial embolization | Neurovascular embolization, arterial | mma embolization, middle meningeal embolization, cerebral aneurysm coiling, epistaxis embolization, brain avm embolization
31960 | venous embolization | Neurovascular embolization, venous | dural fistula venous embolization, csf venous fistula embolization
31961 | lysis artery | Neurovascular thrombolysis, arterial | intra-arterial tpa, stroke lysis, ia tpa
31962 | thrombectomy artery | Neurovascular thrombectomy, arterial | stroke thrombectomy, stroke, mca thrombectomy, lvo thrombectomy
31963 | lysis venous | Neurovascular thrombolysis, venous | dural sinus lysis, venous sinus lysis
32023 | thrombectomy venous | Neurovascular thrombectomy, venous | dural sinus thrombectomy, venous sinus thrombectomy
32944 | extracranial PTA | Extracranial PTA | carotid pta, carotid angioplasty
32945 | intracranial PTA | Intracranial PTA | intracranial angioplasty
32946 | extracranial stent | Extracranial stent | carotid stent, carotid artery stent
32947 | intracranial stent | Intracranial stent | pipeline, flow diverter, intracranial flow diversion
32948 | extracranial carotid angio | Extracranial carotid angiogram | cervical carotid angiogram, external carotid angiogram | neuro-angiogram
32949 | intracranial carotid angio | Intracranial carotid angiogram | internal carotid angiogram, ica angiogram | neuro-angiogram
## Thrombectomy neuro venous | Other | neuro-intervention
32025 | thrombectomy venous (alt code) | Neurovascular thrombectomy, venous (alternate code) | neuro venous thrombectomy alternate
`);

import { decodeProcedures } from './decode-procedures.ts';

export const neuroProcedures = decodeProcedures(`
# Neurovascular Interventions
## Neurovascular (all types) | Neuro dx/intervention | neuro-intervention
31952 | Carotid angiogram | neuro-angiogram
31953 | Vertebral artery angiogram | neuro-angiogram
31954 | Spinal angiogram | neuro-angiogram
31955 | Neurovascular PTA, arterial
31956 | Neurovascular PTA, venous
31957 | Neurovascular stent, arterial
31958 | Neurovascular stent, venous
31959 | Neurovascular embolization, arterial
31960 | Neurovascular embolization, venous
31961 | Neurovascular thrombolysis, arterial
31962 | Neurovascular thrombectomy, arterial
31963 | Neurovascular thrombolysis, venous
32023 | Neurovascular thrombectomy, venous
32944 | Extracranial PTA
32945 | Intracranial PTA
32946 | Extracranial stent
32947 | Intracranial stent
32948 | Extracranial carotid angiogram | neuro-angiogram
32949 | Intracranial carotid angiogram | neuro-angiogram
## Thrombectomy neuro venous | Other | neuro-intervention
32025 | Neurovascular thrombectomy, venous (alternate code)
`);

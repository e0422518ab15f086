import { decodeProcedures } from './decode-procedures.ts';

export const biliaryGiProcedures = decodeProcedures(`
# Biliary Interventions
## Biliary diagnostic | GI/biliary Intervention + Other | biliary-other
31800 | Percutaneous cholangiogram
31801 | Tube cholangiogram
## Percutaneous biliary catheter drainage | Primary GI Intervention | biliary-drain
31802 | External biliary drain
31803 | Internal/external biliary drain
## Cholecystostomy tube placement | Primary GI Intervention | cholecystostomy
31804 | Cholecystostomy
## Biliary stone removal | GI/biliary Intervention + Other | biliary-other
31805 | T-tube biliary stone removal
31806 | Transhepatic biliary stone removal
31807 | Percutaneous cholecystolithotomy
31808 | Cholangioscopic biliary stone removal
## Biliary stricture dilation | GI/biliary Intervention + Other | biliary-other
31809 | Biliary stricture dilation
## Biliary stent placement | GI/biliary Intervention + Other | biliary-other
31810 | Biliary stent placement
## Biliary stent removal | GI/biliary Intervention + Other | biliary-other
31811 | Biliary stent removal
## Biliary tube maintenance | Catheter exchange + Other | biliary-drain
31812 | Biliary drain exchange
## Biliary tube maintenance | GI/biliary Intervention + Other | biliary-drain
31813 | Biliary drain exchange with internalization

# GI Intervention
## Percutaneous upper GI access | Primary GI Intervention | gastrostomy
31814 | Gastrostomy placement
31815 | Gastrojejunostomy placement
31816 | Primary GJ placement
31817 | G to GJ conversion
31818 | Jejunostomy placement
31819 | Wire placement for PEG
32942 | Transesophageal gastrostomy
## Cecostomy | GI/biliary Intervention | gi-other
31823 | Cecostomy
## Dilation of GI stricture | GI/biliary Intervention | gi-other
31824 | GI stricture dilation
## Stent of GI stricture | GI/biliary Intervention | gi-other
31825 | GI stent
## GI tube maintenance general | Catheter exchange | gi-tube-maintenance
31827 | GI tube exchange (any)
31828 | J tube replacement
31829 | G tube replacement
31830 | GJ tube replacement
## GI tube maintenance general | Removal | gi-tube-maintenance
31831 | GI tube removal
`);

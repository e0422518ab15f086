import { decodeProcedures } from './decode-procedures.ts';

export const biliaryGiProcedures = decodeProcedures(`
# Biliary Interventions
## Biliary diagnostic | GI/biliary Intervention + Other | biliary-other
31800 | cholangiogram, percutaneous | Percutaneous cholangiogram | ptc, cholangiogram, transhepatic cholangiogram
31801 | cholangiogram tube check | Tube cholangiogram | biliary tube check, biliary drain check, cholangiogram tube check, chole tube check
## Percutaneous biliary catheter drainage | Primary GI Intervention | biliary-drain
31802 | biliary drain external | External biliary drain | external ptbd, biliary external, ext biliary
31803 | biliary drain int/ext | Internal/external biliary drain | ptbd, biliary drain, ptc drain, pbd, int ext biliary drain, percutaneous biliary drain, ptbd placement
## Cholecystostomy tube placement | Primary GI Intervention | cholecystostomy
31804 | cholecystostomy | Cholecystostomy | perc chole, chole tube, gallbladder drain, cholecystostomy tube, gb drain
## Biliary stone removal | GI/biliary Intervention + Other | biliary-other
31805 | T-tube stone removal | T-tube biliary stone removal | t tube stone
31806 | transhepatic stone removal | Transhepatic biliary stone removal | biliary stone removal, bile duct stone
31807 | cholecystolithotomy | Percutaneous cholecystolithotomy | gallstone removal, gallbladder stone removal
31808 | cholangioscopic stone removal | Cholangioscopic biliary stone removal | cholangioscopy, spyglass, choledochoscopy
## Biliary stricture dilation | GI/biliary Intervention + Other | biliary-other
31809 | biliary dilation | Biliary stricture dilation | cholangioplasty, biliary balloon dilation, bilioplasty
## Biliary stent placement | GI/biliary Intervention + Other | biliary-other
31810 | biliary stent | Biliary stent placement | biliary stent, metal biliary stent, bile duct stent, biliary wallstent
## Biliary stent removal | GI/biliary Intervention + Other | biliary-other
31811 | biliary stent removal | Biliary stent removal | remove biliary stent, bile duct stent removal
## Biliary tube maintenance | Catheter exchange + Other | biliary-drain
31812 | biliary tube exchange | Biliary drain exchange | biliary tube exchange, ptbd exchange, biliary change, chole tube exchange, biliary cath change
## Biliary tube maintenance | GI/biliary Intervention + Other | biliary-drain
31813 | biliary exchange with internalization | Biliary drain exchange with internalization | biliary internalization, internalize biliary drain, external to internal conversion

# GI Intervention
## Percutaneous upper GI access | Primary GI Intervention | gastrostomy
31814 | gastrostomy | Gastrostomy placement | g tube, peg, gastrostomy tube, perc gastrostomy, feeding tube, rig
31815 | gastrojejunostomy | Gastrojejunostomy placement | gj, peg-j, gj tube, gastrojejunostomy tube, gj placement
31816 | primary GJ | Primary GJ placement | primary gj, new gj, primary gastrojejunostomy
31817 | G to GJ conversion | G to GJ conversion | convert g to gj, gj conversion, gastrostomy to gastrojejunostomy
31818 | jejunostomy | Jejunostomy placement | j tube, jejunostomy tube, direct jejunostomy
31819 | wire for PEG | Wire placement for PEG | peg wire, rendezvous peg
32942 | transesophageal gastrostomy | Transesophageal gastrostomy | pteg, transesophageal tube
## Cecostomy | GI/biliary Intervention | gi-other
31823 | cecostomy | Cecostomy | cecostomy tube, chait tube, ace tube
## Dilation of GI stricture | GI/biliary Intervention | gi-other
31824 | GI stricture dilation | GI stricture dilation | esophageal dilation, bowel dilation, gi balloon dilation
## Stent of GI stricture | GI/biliary Intervention | gi-other
31825 | GI stent | GI stent | esophageal stent, duodenal stent, colonic stent, enteral stent
## GI tube maintenance general | Catheter exchange | gi-tube-maintenance
31827 | GI tube exchange | GI tube exchange (any) | feeding tube exchange, gi tube change, enteric tube exchange
31828 | replace J | J tube replacement | j tube exchange, j tube change, jejunostomy exchange
31829 | replace G | G tube replacement | g tube exchange, g tube change, gastrostomy exchange, replace g tube, peg exchange
31830 | replace GJ | GJ tube replacement | gj exchange, gj change, gastrojejunostomy exchange, replace gj tube, peg-j exchange
## GI tube maintenance general | Removal | gi-tube-maintenance
31831 | GI tube removal | GI tube removal | g tube removal, peg removal, gj removal, gastrostomy removal
`);

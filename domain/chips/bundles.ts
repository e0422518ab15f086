/** Procedures that are logged together in one case, the main one first; roles are left to habit. */
export interface Bundle {
  readonly id: string;
  readonly name: string;
  /** What people type or say, lower case. */
  readonly aliases: readonly string[];
  readonly codes: readonly string[];
}

// id | name | codes | aliases. One code is allowed: the words then lead to the plain procedure.
const rows = `
tace | TACE | 31678 31637 31689 | chemoembolization, chemo-embo
bland-liver | Bland liver embolization | 31679 31637 31689 | tae, bland embo
y90-mapping | Y90 mapping | 31637 31641 31689 | mapping, maa, tare mapping
y90-treatment | Y90 treatment | 31680 31637 31689 | y90, tare, sirt, radioembolization
ufe | UFE | 31681 31643 31689 | uae, fibroid embolization
pae | PAE | 31682 31646 31689 | prostate embolization
gi-bleed-lower | Lower GI bleed embolization | 31677 31641 31689 | lgib, lower gi bleed
gi-bleed-upper | Upper GI bleed embolization | 31677 31640 31689 | ugib, upper gi bleed, gda embolization
splenic-bleed | Splenic bleed embolization | 31677 31638 31689 | splenic trauma
renal-bleed | Renal bleed embolization | 31677 31642 31689 | kidney bleed, renal trauma
liver-bleed | Liver bleed embolization | 31677 31637 31689 | liver trauma
hemoptysis | Hemoptysis embolization | 31683 31636 31689 | bae, bronchial embolization
pve | Portal vein embolization | 31772 31762 | pve, portal embolization
tips | TIPS | 31763 31762 | tips creation, new tips
tips-revision-stent | TIPS revision, stent | 31766 31762 | tips revision stent, tips restent
tips-revision-pta | TIPS revision, PTA | 31764 31762 | tips revision, tips angioplasty, tips check
brto | BRTO | 31774 31704 | brto, parto, carto
transjugular-liver-biopsy | Transjugular liver biopsy | 31882 31702 | tjlb, tj liver
leg-pta | Leg artery PTA | 31653 31632 31689 | leg angioplasty, sfa angioplasty
leg-pta-stent | Leg artery PTA and stent | 31653 31662 31632 31689 | leg stent, sfa stent
leg-lysis | Leg artery lysis | 31667 31632 | acute limb lysis
leg-thrombectomy | Leg artery thrombectomy | 31673 31632 | acute limb thrombectomy
pe-thrombectomy | PE thrombectomy | 31758 31755 | pe thrombectomy, pert
pe-lysis | PE lysis | 31756 31755 | pe lysis, ekos
dvt-thrombectomy | DVT thrombectomy | 31727 31696 | dvt thrombectomy
dvt-lysis | DVT lysis | 31719 31696 | dvt lysis, catheter directed lysis
iliac-vein-stent | Iliac vein stent | 31713 31696 31706 | may-thurner
svc-stent | SVC stent | 31715 31697 | svc syndrome
filter-placement | IVC filter placement | 31740 31698 | ivc filter, filter
filter-retrieval | IVC filter retrieval | 31742 31698 | filter removal, filter out
varicocele | Gonadal vein embolization | 31735 31700 | varicocele, pelvic congestion
adrenal-sampling | Adrenal vein sampling | 31747 31699 | avs
port | Port | 31780 | port, mediport, chest port
tunneled-line | Tunneled line | 31779 | perm cath, tunneled dialysis catheter
fistulagram-pta | Fistulagram and PTA | 31790 31789 | fistulagram with angioplasty, access pta
fistulagram-stent | Fistulagram, PTA and stent | 31790 31791 31789 | access stent, graft stent
declot | Dialysis access declot | 31792 31789 31790 | declot, fistula thrombectomy
biliary-drain | Biliary drain, internal and external | 31803 31800 | ptbd, ptc with drain
biliary-drain-external | Biliary drain, external | 31802 31800 | external biliary drain
biliary-exchange | Biliary exchange | 31812 31801 | biliary tube change
biliary-stent | Biliary stent | 31810 31801 | biliary stent, metal stent
cholecystostomy | Cholecystostomy | 31804 | perc chole, chole tube
pcn | Nephrostomy | 31836 31832 | pcn, perc neph
nephroureteral | Nephroureteral stent | 31837 31832 | nus, pcnu
double-j | Double-J stent | 31839 31832 | jj stent, double j
nephrostomy-exchange | Nephrostomy exchange | 31851 | pcn exchange, neph tube change
gastrostomy | Gastrostomy | 31814 | g tube
paracentesis | Paracentesis | 31896 | para
thoracentesis | Thoracentesis | 31895 | thora
abdominal-drain | Abdominal drain | 31902 | abscess drain
drain-exchange | Drain check and exchange | 31906 31908 | sinogram and exchange, abscessogram
lung-biopsy | Lung biopsy | 31862 | ct lung biopsy
liver-biopsy | Liver biopsy | 31865 | us liver biopsy
kidney-biopsy | Kidney biopsy | 31868 | renal biopsy
liver-ablation-biopsy | Liver ablation and biopsy | 31913 31865 | liver mwa with biopsy
kidney-ablation-biopsy | Kidney ablation and biopsy | 31916 31868 | kidney cryo with biopsy
kyphoplasty | Kyphoplasty, lumbar | 31932 | kypho, lumbar vertebroplasty
kyphoplasty-two-levels | Kyphoplasty, thoracic and lumbar | 31932 31933 | two level kypho
thoracic-duct | Thoracic duct embolization | 31945 31943 | chyle leak
cyst-sclerosis | Cyst aspiration and sclerosis | 31910 31893 | cyst sclerosis
`;

/** The bundles that everyone starts with. Our own grouping of the catalog, not ADS's. */
export const bundles: readonly Bundle[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [id = '', name = '', codes = '', aliases = ''] = row
      .split('|')
      .map((cell) => cell.trim());
    return { id, name, codes: codes.split(' '), aliases: aliases.split(', ') };
  });

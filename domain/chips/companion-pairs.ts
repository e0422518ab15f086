import type { FamilyId } from '../catalog/families.ts';

// Our own list of what usually goes with what; no rule of ADS. Roles and credit stay with the person.

/** Through an artery that is closed afterwards. */
const throughAnArtery = [
  ...['tace', 'bland-embolization', 'y90', 'uterine-embolization', 'prostate-embolization'],
  ...['bronchial-embolization', 'bleeding-embolization', 'other-embolization'],
  ...['arterial-pta-stent', 'arterial-lysis', 'stent-graft', 'arteriogram'],
] as const satisfies FamilyId[];

/** Usually under ultrasound that the resident holds. */
const underUltrasound = [
  ...['paracentesis', 'thoracentesis', 'cholecystostomy', 'nephrostomy'],
  ...['biopsy-abdominal', 'biopsy-neck', 'drain', 'aspiration'],
] as const satisfies FamilyId[];

/** Family → codes that are often logged with any procedure of it. */
export const companionsOfFamily: Partial<Record<FamilyId, readonly string[]>> = {
  ...Object.fromEntries(throughAnArtery.map((family) => [family, ['31689']])),
  ...Object.fromEntries(underUltrasound.map((family) => [family, ['32920']])),
  tips: ['31762', '31702'],
  'filter-placement': ['31698'],
  'filter-retrieval': ['31698'],
  nephrostomy: ['31832', '32920'],
};

const rows = `
31637 31678 31679 31680
31641 31665
31643 31681
31646 31682
31636 31683
31632 31653 31658 31662 31667 31673
31631 31654 31659 31663 31668 31674
31630 31691 31692 31693 31694 31695
31696 31707 31713 31718 31719 31726 31727
31706 31713
31697 31711 31715 31721 31729
31698 31710 31716 31722 31730
31699 31747
31700 31735 31750
31704 31746 31774
31702 31882
31755 31756 31758 31759 31760
31762 31767 31768 31769 31770 31772
31789 31790 31791 31792
31790 31791 31792
31800 31802 31803
31801 31810 31811 31812 31813
31832 31837 31839
31908 31906
31893 31910
31865 31913
31868 31916
31943 31944 31945
32928 32929 32931
32922 32926
`;

/** Code → codes that are often logged with it; each row above is a companion and its occasions. */
export const companionsOfCode: ReadonlyMap<string, readonly string[]> = (() => {
  const companions = new Map<string, string[]>();
  for (const row of rows.trim().split('\n')) {
    const [companion = '', ...occasions] = row.split(' ');
    for (const code of occasions) {
      companions.set(code, [...(companions.get(code) ?? []), companion]);
    }
  }
  return companions;
})();

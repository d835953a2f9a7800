/** What members and coordinators are asked or told of an alliance as a whole, by the name of the item that it is about. */
const asked: Readonly<Record<string, readonly string[]>> = {
  balance: ['balance_broken'],
  cadence: ['cadence_missed'],
  composition: ['composition_proposed'],
  coordination: ['coordination_rested'],
  dissolution: ['dissolution_proposed'],
  life: ['alliance_questioned', 'alliance_fell_dormant'],
  silence: ['alliance_fell_silent'],
  workplan: ['workplan_proposed'],
  'workplan-amendment': ['workplan_amendment_proposed'],
};

/** What the end of an alliance makes pointless; what is still signed then, and what is handed over, goes on. */
export const whileTheAllianceWorks = {
  about: ({ allianceId }: { readonly allianceId: string }): readonly string[] =>
    Object.keys(asked).map((item) => `${item}:${allianceId}`),
  settles: Object.values(asked).flat(),
};

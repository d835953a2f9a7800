/** Kinds of notices that are of use only while an initiative takes answers. */
export const whileItIsOpen: readonly string[] = [
  'initiative_published',
  'initiative_revised',
  'partner_suggested',
  'suggestion_shared',
  'proposal_aged',
];

/**
 * The form in which addresses are kept and compared. Local parts are case-sensitive in theory and never in the
 * mailboxes of the field: two accounts that differ in case only would be one desk locked out of its own.
 */
export const normalizeEmail = (address: string): string => address.trim().normalize('NFC').toLowerCase();

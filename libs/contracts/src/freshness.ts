/** What somebody said of itself is asked about again when nobody has said for so long that it is still right. */
export const freshDays = 180;

/** @param confirmedAt when it was written, changed or last confirmed */
export const freshUntil = (confirmedAt: Date): Date => new Date(confirmedAt.getTime() + freshDays * 86_400_000);

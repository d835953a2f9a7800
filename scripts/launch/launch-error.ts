/** Why nothing was started: one sentence for the terminal that says what to do. */
export class LaunchError extends Error {}

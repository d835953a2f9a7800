import chalk from 'chalk';
import type { Narrator } from './narrator.js';

const columnOf = (ms: number): string => chalk.dim(`${Math.round(ms)} ms`.padStart(9));

export const terminalNarrator: Narrator = {
  act: (number, title) => console.log(`\n${chalk.bold(`${number}  ${title}`)}`),
  did: (who, what, ms) => console.log(`${columnOf(ms)}  ${chalk.cyan(who)} ${what}`),
  followed: (what, ms) => console.log(`${columnOf(ms)}  ${chalk.yellow('→')} ${what}`),
  shows: (lines) => lines.forEach((line) => console.log(`${' '.repeat(13)}${chalk.dim(line)}`)),
};

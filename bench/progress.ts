import cliProgress from 'cli-progress';

/** Tells the person who waits what is being measured: a bar on a terminal, lines elsewhere. */
export class Progress {
  private readonly bar = new cliProgress.SingleBar({
    format: '{figure} [{bar}] {value}/{total} {step}',
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    fps: 5,
  });
  private readonly drawn = process.stderr.isTTY;
  private figure = '';

  /** @param steps how many calls of `step` follow */
  begin(figure: string, steps: number): void {
    this.figure = figure;
    if (this.drawn) this.bar.start(steps, 0, { figure, step: '' });
  }

  step(step: string): void {
    if (this.drawn) this.bar.increment(1, { step });
    else this.say(`${this.figure}: ${step}`);
  }

  end(): void {
    if (this.drawn) this.bar.stop();
  }

  say(line: string): void {
    process.stderr.write(`${line}\n`);
  }
}

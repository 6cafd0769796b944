import { type Profiler, Session } from 'node:inspector/promises';

/** Which parts of the reader's code have ever run, as V8 tells (precise coverage, by blocks). */
export class Coverage {
  private readonly session = new Session();
  private readonly seen = new Set<string>();

  async start(): Promise<void> {
    this.session.connect();
    await this.session.post('Profiler.enable');
    await this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** How many parts there are that ran since the last call and never before. */
  async newParts(): Promise<number> {
    const { result } = await this.session.post('Profiler.takePreciseCoverage');
    const before = this.seen.size;
    for (const script of result) {
      if (script.url.includes('/src/calendar/')) this.addScript(script);
    }
    return this.seen.size - before;
  }

  get size(): number {
    return this.seen.size;
  }

  private addScript({ url, functions }: Profiler.ScriptCoverage): void {
    for (const { ranges } of functions) {
      for (const { startOffset, endOffset, count } of ranges) {
        // How often, roughly: 1, 2 to 7, 8 to 63, …
        if (count > 0)
          this.seen.add(`${url} ${startOffset} ${endOffset} ${Math.floor(Math.log2(count) / 3)}`);
      }
    }
  }
}

/** Two-way renaming of whatever the emulator calls by a name of its own making. */
export type Names = {
  /** From the names that everybody else uses to the emulator's. */
  inward(text: string): string;
  /** From the emulator's names to those that everybody else uses. */
  outward(text: string): string;
};

/**
 * The emulator gives new random ids at each start, but a configuration names ids (`U024BE7LH`) and two runs should
 * read alike: so the front door translates. `pairs` are [outside, inside]: letters and digits only, and none part of another.
 */
export function createNames(pairs: readonly (readonly [string, string])[]): Names {
  return {
    inward: renamer(new Map(pairs)),
    outward: renamer(new Map(pairs.map(([outside, inside]) => [inside, outside]))),
  };
}

function renamer(names: ReadonlyMap<string, string>): (text: string) => string {
  const any = new RegExp([...names.keys()].join('|'), 'g');
  return names.size === 0 ? (text) => text : (text) => text.replace(any, (name) => names.get(name) ?? name);
}

import fc from 'fast-check';

// The properties try the same cases in every run, so that a red run is red again and means the change that it was run
// for. `npm run properties` looks for new cases, with seeds and numbers that it hands over in these two variables.
const seed = Number(process.env['PROPERTY_SEED'] ?? 2026);
const times = Number(process.env['PROPERTY_TIMES'] ?? 1);
fc.configureGlobal({ seed, numRuns: 100 * times });

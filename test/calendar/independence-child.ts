import { digestOf, PROCESS_ZONES } from './independence-samples.ts';

// Started by independence.test.ts: reads one calendar in each of the zones that a machine may be set to. Every calendar
// has a zone of its own, so that none finds the work of another.
const digests = PROCESS_ZONES.map((zone, index) => {
  process.env['TZ'] = zone;
  return `${new Date(0).getTimezoneOffset()} ${digestOf(index)}`;
});
console.log(JSON.stringify(digests));

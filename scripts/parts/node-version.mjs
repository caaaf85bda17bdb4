import { Fault } from './fault.mjs';

const oldest = [20, 19];

/** Refuses a Node that is too old. `version` is like 20.19.0. */
export function checkNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Fault(
    `This is Node ${version}. Mitra needs Node ${oldest.join('.')} or newer: install it, then start again.`,
  );
}

import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './settings.mjs';

/**
 * A copy of the project as it lies here, what is not committed too, in which faults may be planted: `{ folder, tree }`, the copy being
 * `tree` within `folder`. Packages are the project's own.
 */
export async function copyTree() {
  const folder = await mkdtemp(path.join(tmpdir(), 'mitra-mutants-'));
  const tree = path.join(folder, 'tree');
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const name of names.split('\0').filter(Boolean)) await copy(name, tree);
  await copy('generated', tree);
  await symlink(path.join(root, 'node_modules'), path.join(tree, 'node_modules'));
  // Tests that read the sources ask git for their names.
  execFileSync('git', ['init', '--quiet'], { cwd: tree });
  execFileSync('git', ['add', '--all'], { cwd: tree });
  return { folder, tree };
}

async function copy(name, tree) {
  await mkdir(path.join(tree, path.dirname(name)), { recursive: true });
  // A file that was deleted and not yet committed is named by git all the same.
  await cp(path.join(root, name), path.join(tree, name), { recursive: true }).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

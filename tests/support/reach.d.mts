export type Project = 'house' | 'pure' | 'rules' | 'apart' | 'start';

export function loadedBy(file: string): Set<string>;
export function listTests(): { file: string; project: Project }[];
export function needsDatabase(file: string): boolean;

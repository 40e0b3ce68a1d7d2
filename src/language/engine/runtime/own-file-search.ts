// Where the file of a module lies among the program's own files. Paths have `/` between folders and start at the
// folder of the program.

export interface OwnFile {
  /** Null for a folder without `__init__`: a package that holds nothing but modules. */
  path: string | null;
  text: string;
  /** The folder of a package; null for a plain module. */
  folder: string | null;
}

const endings = ['.hc', '.py'];

/** The first folder that has the module; a package comes before a plain file of the same name. */
export function findOwnFile(folders: readonly string[], name: string, files: ReadonlyMap<string, string>): OwnFile | null {
  if (files.size === 0) return null;
  let bare: OwnFile | null = null;
  for (const folder of folders) {
    const base = folder === '' ? name : `${folder}/${name}`;
    for (const ending of endings) {
      const path = `${base}/__init__${ending}`;
      const text = files.get(path);
      if (text !== undefined) return { path, text, folder: base };
    }
    for (const ending of endings) {
      const path = `${base}${ending}`;
      const text = files.get(path);
      if (text !== undefined) return { path, text, folder: null };
    }
    if (bare === null && holdsModules(base, files)) bare = { path: null, text: '', folder: base };
  }
  return bare;
}

function holdsModules(folder: string, files: ReadonlyMap<string, string>): boolean {
  for (const path of files.keys()) if (path.startsWith(`${folder}/`) && endings.some((ending) => path.endsWith(ending))) return true;
  return false;
}

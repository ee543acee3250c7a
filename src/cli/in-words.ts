const words: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  EEXIST: "something of that name is there",
  ENOTDIR: "a part of the path is no folder",
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EISDIR: "it is a folder",
  EDQUOT: "the quota is used up",
  ENAMETOOLONG: "the name is too long",
};

/** Why the system refused to read or write, in words; its own code where there are none. */
export function inWords({ code = "unknown error" }: NodeJS.ErrnoException): string {
  return words[code] ?? code;
}

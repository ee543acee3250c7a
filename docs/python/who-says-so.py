"""Who says what, and where it stands: Dateline's service from Python, with the standard library alone.

    python3 docs/python/who-says-so.py http://127.0.0.1:7070

The lines `# %%` make each part a cell in Jupyter, VS Code and Spyder.
"""

# %% Asking: JSON for an answer, NDJSON for row after row, problems as errors
import json
import sys
from collections import Counter
from urllib.error import HTTPError
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen

ADDRESS = sys.argv[1] if len(sys.argv) > 1 and sys.argv[1].startswith("http") else "http://127.0.0.1:7070"


class Problem(Exception):
    """What the service answers when it cannot do what is asked (application/problem+json)."""

    def __init__(self, told):
        super().__init__(told.get("detail"))
        self.status = told.get("status")
        self.parameter = told.get("parameter")


def opened(path, accept="application/json", headers=None, **given):
    given = {name.rstrip("_"): value for name, value in given.items() if value is not None}
    address = ADDRESS + path + ("?" + urlencode(given) if given else "")
    try:
        return urlopen(Request(address, headers={"accept": accept, **(headers or {})}))
    except HTTPError as error:
        if error.headers.get_content_type() == "application/problem+json":
            raise Problem(json.load(error)) from None
        raise


def ask(query, **given):
    """One answer to a named query: its `rows`, whether it is `truncated`, and the `next` cursor if it is."""
    with opened(f"/api/queries/{query}", **given) as answer:
        return json.load(answer)


def rows(query, limit=1_000_000, **given):
    """The rows of a named query one by one, as the service sends them."""
    with opened(f"/api/queries/{query}", accept="application/x-ndjson", limit=limit, **given) as answer:
        for line in answer:
            row = json.loads(line)
            if "error" in row:
                raise Problem(row["error"])
            if "article" in row:  # else it is the last line, which says that there is more
                yield row


# %% What is there to ask?
with opened("/api/queries") as answer:
    for one in json.load(answer)["queries"]:
        print(f"{one['name']:16} {one['question']}")

# %% Who says what: a speaker's words, with the sentence they rest on
said = list(rows("who-said-what"))
print(f"\n{len(said)} statements")
for speaker, count in Counter(row["who"] for row in said).most_common(5):
    first = next(row for row in said if row["who"] == speaker)
    print(f"{count:3} by {speaker}: {first['cue']}: {first['content']}")

# %% The same with pandas, where it is there
try:
    import pandas

    print(pandas.DataFrame(said)[["who", "cue", "kind", "content"]].head())
except ImportError:
    print("(pandas is not installed: it is not needed)")

# %% Every quotation stands in its article: offsets count UTF-16 code units, as JavaScript does
texts = {}


def text_of(article):
    if article not in texts:
        with opened(f"/api/articles/{quote(article)}") as answer:
            texts[article] = json.load(answer)["text"]
    return texts[article]


def words_at(text, start, end):
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


checked = 0
for row in said:
    assert words_at(text_of(row["article"]), row["start"], row["end"]) == row["quote"], row
    checked += 1
print(f"{checked} quotations checked in {len(texts)} articles")

# %% Page by page: `next` goes on after the rows before
pages, cursor, seen = 0, None, []
while True:
    page = ask("who-did-what", limit=5, cursor=cursor)
    seen += page["rows"]
    pages += 1
    cursor = page.get("next")
    if cursor is None:
        break
print(f"{len(seen)} rows of who-did-what in {pages} pages")

# %% Nothing is sent twice: an answer's ETag changes with the graph
with opened("/api/queries/announced") as answer:
    tag = answer.headers["ETag"]
try:
    opened("/api/queries/announced", headers={"if-none-match": tag})
except HTTPError as same:
    print(f"announced: {same.code}, the graph is as it was")

# %% A question that cannot be asked says which parameter is at fault
try:
    ask("timeline", from_="yesterday")
except Problem as problem:
    print(f"{problem.status}, {problem.parameter}: {problem}")

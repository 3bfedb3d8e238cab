export const HELP = `on-record: who is named in an article, who of a list, and who says what

  on-record names              reads JSONL {"id", "text"} from stdin, writes a line each, in order:
                               {"id", "spans": [{"start", "end", "type": "PER" | "ORG" | "LOC"}]}
  on-record links --names FILE the same with those of a list whom a text names; FILE holds a line each
                               {"uri", "name", "type": "PER" | "ORG"}, full names, out come
                               {"id", "links": [{"start", "end", "uri"}]}
  on-record names --explain --names FILE, or links --explain …
                               each candidate with its decision and the reason:
                               {"id", "decisions": [{"start", "end", "surface", "uri", "taken", "reason"}]}
  on-record names --explain --record NAMES.json FILE…
                               the names and descriptions that the extension looks for (build/names.json) in articles,
                               a line a file, each with its decision and the reason:
                               {"file", "lang", "date", "text", "decisions": [{"start", "end", "surface", "entity", "taken", "reason"}]}
  on-record quotes             the same as names with statements:
                               {"id", "quotes": [{"start", "end", "parts", "quoted", "kind", "speaker", "cue", "resolved"}]}
  on-record quotes FILE…       prints the statements of articles, .html or .txt ("-": stdin)

Options
  --json          with FILE: one JSON object a file and line
  --names FILE    who may be linked
  --explain       why each candidate was taken or left
  --record FILE   the compiled names of a record
  --date DAY      with --record: when the articles were published, YYYY-MM-DD; otherwise as they say themselves
  --lang LANG     with --record: their language ("en", "pt-BR"); otherwise as they say themselves
  --model FILE    the name model, where it is not the one that comes with the program
  -h, --help      this

Offsets are UTF-16 code units, [start, end). "kind" is direct, mixed or indirect.
A line that cannot be read is reported on stderr with its number, the others go on, and the exit status is 1.
A stream may be of any length: memory holds a line at a time. To spread it over cores or machines:
  parallel --pipe --block 10M -k on-record quotes < articles.jsonl
Exit status: 0 done, 1 something could not be read, 2 the command line was wrong.
`;

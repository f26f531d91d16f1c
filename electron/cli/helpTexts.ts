/** What `--help` says below the options. */
export const EXIT_CODES = `
Exit codes: 0 all read, 1 wrong usage, 2 some inputs could not be read (the rest were still reported),
3 nothing could be read, 4 internal error, 130 interrupted.`;

export const TRIAGE_HELP = `
Examples:
  faultline triage MEMORY.DMP
  faultline triage C:\\Windows\\Minidump --verbose
  faultline triage \\\\server\\dumps uploads.zip --json --out crashes.ndjson
  faultline triage dumps --format markdown --out report.md
  faultline triage MEMORY.DMP --verbose --symbol-path "srv*D:\\cache*https://msdl.microsoft.com/download/symbols"
  faultline triage MEMORY.DMP --verbose --symbol-path "srv*" --download
  faultline triage MEMORY.DMP --format pdf --out report.pdf
  faultline triage MEMORY.DMP --redact

Folders are searched with everything below them, .zip and .cab archives too (also inside each other); files in them
that are no dumps are passed over. With --json every dump is one line, also one that could not be read ("error").

--format html is one file with all it needs; csv has one row for each dump and the same columns always; pdf is the HTML, printed by
Chromium, Chrome or Edge (the one in FAULTLINE_CHROMIUM if that is set), which stays offline.

--download: images and PDBs that the dumps want are fetched from the servers and shares of the symbol path (--symbol-path, else
_NT_SYMBOL_PATH, else the settings); dumps that got something are triaged again, and everything is printed once at the end. A verdict
only gets better: where the new one is weaker, the first one stays. Servers learn the names of files with their identifiers, and
nothing else; see faultline symbols --help.

--redact: machines, users, sites, folders and serial numbers become machine-1, user-1 and so on, the same one for the same name in
one run. Drivers, addresses, models and the SHA-256 of the dump stay. html, csv and pdf are made to be handed on and are always
redacted unless --no-redact is given; text, markdown and json are yours and say everything unless --redact is given.
${EXIT_CODES}`;

export const INGEST_HELP = `
Examples:
  faultline ingest \\\\server\\dumps --db fleet.duckdb
  faultline ingest dumps uploads.zip --db fleet.duckdb --machine-from "{site}/{machine}/{*}/"
  faultline ingest dumps --db part1.duckdb --shard 1/4      (the others: 2/4, 3/4, 4/4)

A dump is stored once, by the SHA-256 of its content: repeat a run as often as you like, after Ctrl+C too; what was stored
stays. Dumps of programs are left out, files that cannot be read are named on stderr (with --json on stdout).

Machines: a dump belongs to the machine whose firmware it names; the machine is called after
  1. "name" in a machine.json beside the dump or in a folder above it, up to the one given:
     { "name": "PC-0042", "site": "Graz", "manufacturer": "...", "model": "...", "biosVersion": "..." }
     (all of them optional; site is taken from there, the others where the dump does not say),
  2. --machine-from: laid over the end of the path, one part per folder. {machine} is the name, {site} the site, {*} any text;
     after the last slash comes the file name, e.g. "{machine}/{*}/" or "{site}/{machine}_{*}.dmp",
  3. the nearest folder that is not called Minidump, dumps or the like.

Shards: --shard I/N takes the files of which the SHA-256 of the path below the folder given, modulo N, is I-1. N runs, on one
computer or several, take every file exactly once; an archive goes to one of them as a whole. One file can be open in one
process only, so each run needs a --db of its own.
${EXIT_CODES}`;

export const FLEET_HELP = `
Examples:
  faultline fleet dumps
  faultline fleet --db fleet.duckdb --since 2024-07-19 --until 2024-07-21
  faultline fleet --db fleet.duckdb --since 2024-07-19T04:00Z --json > fleet.json
  faultline fleet --db fleet.duckdb --inventory machines.csv
  faultline fleet --db fleet.duckdb --site Graz --build 22631 --bugcheck 0x50

With paths they are read first: into --db, or without it into a store in memory that is gone afterwards. Times are UTC; --since is
inclusive, --until exclusive, and crashes without a time are left out when one is given.

Conditions: each option may be given several times. Crashes must match every kind of condition, by any of its values; of --module all must
have been loaded, whatever the crash blames. --module NAME@TIMESTAMP-CHECKSUM-SIZE (hex) is one build of it. Names are matched whole.
--machine is the machine's name. Conditions on machines (--module, --build, --model, --bios, --site, --machine) also say which machines are
compared with each other; the others (times, --bugcheck, --blamed) say which crashes are compared with the rest of theirs.

--inventory: all machines, healthy ones too, to compare crashed ones with; --db keeps it. CSV with the header
  machine,site,model,biosVersion,osBuild,cpu,microcode,devices,drivers
of which only machine is needed; drivers are name@timestamp-checksum-size in hex, joined by ";". JSON: an array of such objects.
${EXIT_CODES}`;

export const REPORT_HELP = `
Examples:
  faultline report C:\\Windows\\Minidump --out crash.html
  faultline report dumps --format pdf --out crashes.pdf
  faultline report dumps --out mine.html --no-redact
  faultline report --db fleet.duckdb --since 2024-07-19 --format html --out fleet.html
  faultline report --db fleet.duckdb --format csv --out crashes.csv

Says what happened, to whom, since when, who is to blame with what confidence and why, and what to do. Of dumps, each has a section of
its own; when they come from more than one machine, or with --db, what \`fleet\` answers comes first. A store keeps no stacks and no
modules: a report on --db without paths is on the fleet alone.

Names of machines, users and sites, paths and serial numbers are placeholders (machine-1, user-1, the same one for the same name)
unless --no-redact is given.

Dumps that cannot be read are named on stderr, too, at most ten of them.

html: one file, no scripts, nothing from the network. csv: one row for each dump (or crash of the store), the columns of \`triage
--format csv\`. json: one object with fleet, fleetDetails, machines and dumps. pdf: the HTML, printed by Chromium, Chrome or Edge.
${EXIT_CODES}`;

export const PRIVACY_HELP = `
Examples:
  faultline privacy MEMORY.DMP
  faultline privacy C:\\Windows\\Minidump --json
  faultline privacy MEMORY.DMP --show
  faultline privacy MEMORY.DMP --redact to-the-vendor.dmp

Looks through every byte for user names in paths, machine and domain names, SIDs, MAC and IP addresses, names of wireless networks,
serial numbers and the UUID of the machine, e-mail addresses and product keys, as ASCII, as UTF-16 and in structures; then for the same
values anywhere else. "certain": form or structure leave no doubt; "likely": it may be something else. Values are masked unless --show.
What has no form of its own (a password, a letter) is not found: look at what a full memory dump may hold before you give it away.

--redact writes a copy of the same size with these bytes blanked (names become x, digits 0, structures zeros). The original is only
read. The copy is opened and judged again: it is there only if its verdict is the same and a second search finds nothing. Its machineId
is lost with the serial numbers. Archives are not opened: unpack them.

Exit codes: as everywhere (0 all read, 1 wrong usage, 2 some unread, 3 nothing read, 4 internal error, 130 interrupted), and
5 no copy was written: it would not have told the same, or the disk refused it.`;

export const SYMBOLS_HELP = `
Examples:
  faultline symbols MEMORY.DMP
  faultline symbols C:\\Windows\\Minidump --symbol-path "D:\\symbols;srv*D:\\cache*https://msdl.microsoft.com/download/symbols"
  faultline symbols dumps --symbol-path "srv*" --download
  faultline symbols dumps --json

Lists the images that would make the verdicts of these dumps surer, and for each image that is there the PDB that it names. had: it
is there, whole and the one wanted (GUID and age, timestamp and size are compared); fetched: it is now; missing: it is not.

Symbol path: elements with ";" between them.
  srv*CACHE*SERVER          look in the folder CACHE, then ask SERVER (http, https or a folder) and keep a copy in CACHE;
                            several folders may stand before the server, symsrv*symsrv.dll*... means the same
  srv*                      Faultline's own cache, then Microsoft's server
  cache*FOLDER              what elements behind it find in stores is copied to FOLDER, too
  FOLDER                    any folder, a symbol store or not
An empty name between two stars is Faultline's own cache. Stores in one or two tiers and packed files (.pd_, .sy_ ...) are read.

Without --download the network is not used, also not for shares (\\\\server\\share). With it, servers learn the name of each file
with its GUID and age or timestamp and size, and nothing else. A proxy is taken from HTTPS_PROXY, HTTP_PROXY and NO_PROXY. Ctrl+C
stops; what was fetched stays.

Exit codes: as everywhere (0 all read, 1 wrong usage, 2 some unread, 3 nothing read, 4 internal error, 130 interrupted); 2 also
when a server failed. A file that is just not there is no failure.`;

"""Words of a Finnish text on standard input that Voikko does not know and fi.txt does not keep, one a line.

Needs the Debian packages voikko-fi and python3-libvoikko, so it runs with Debian's own /usr/bin/python3.
"""

import re
import sys
from pathlib import Path

import libvoikko

kept = set(Path(__file__).with_name("fi.txt").read_text("utf-8").split())
voikko = libvoikko.Voikko("fi")
words = set(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", sys.stdin.buffer.read().decode("utf-8")))
unknown = sorted(word for word in words - kept if not voikko.spell(word))
print("\n".join(unknown))
sys.exit(1 if unknown else 0)

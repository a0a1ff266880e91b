"""The words on standard input, one a line, that Voikko does not know as Finnish.

Needs the Debian packages voikko-fi and python3-libvoikko, so it runs with Debian's own /usr/bin/python3.
"""

import sys

import libvoikko

voikko = libvoikko.Voikko("fi")
words = sys.stdin.buffer.read().decode("utf-8").split()
sys.stdout.buffer.write("\n".join(word for word in words if not voikko.spell(word)).encode("utf-8"))

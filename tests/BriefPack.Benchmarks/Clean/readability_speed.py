"""readability-lxml over web pages: seconds of processor time for a round over all of them, the best of some rounds after one to warm up.

usage: readability_speed.py FOLDER   (reads its .html files; decoding them is not counted)
"""
import logging, pathlib, sys, time
import readability

ROUNDS = 4
logging.disable(logging.CRITICAL)
pages = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(pathlib.Path(sys.argv[1]).glob("*.html"))]


def seconds():
    start = time.process_time()
    for page in pages:
        readability.Document(page).summary()
    return time.process_time() - start


seconds()
print(min(seconds() for _ in range(ROUNDS)))

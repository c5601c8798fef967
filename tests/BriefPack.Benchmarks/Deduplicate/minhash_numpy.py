"""MinHash LSH over runs of five words with numpy, the way Python libraries do it: documents per second of processor time.

usage: minhash_numpy.py FOLDER   (reads 400 of its .txt files)
"""
import hashlib, pathlib, struct, sys, time
import numpy

PERMUTATIONS, BANDS, ROWS = 128, 25, 5
PRIME, MASK = numpy.uint64((1 << 61) - 1), numpy.uint64((1 << 32) - 1)
random = numpy.random.RandomState(1)
A = random.randint(1, (1 << 61) - 1, PERMUTATIONS, dtype=numpy.uint64)
B = random.randint(0, (1 << 61) - 1, PERMUTATIONS, dtype=numpy.uint64)


def signature(text):
    words = text.lower().split()
    result = numpy.full(PERMUTATIONS, MASK, dtype=numpy.uint64)
    for shingle in {" ".join(words[i:i + 5]) for i in range(len(words) - 4)}:
        value = struct.unpack("<I", hashlib.sha1(shingle.encode()).digest()[:4])[0]
        result = numpy.minimum(result, numpy.bitwise_and((A * numpy.uint64(value) + B) % PRIME, MASK))
    return result


texts = [path.read_text(encoding="utf-8") for path in sorted(pathlib.Path(sys.argv[1]).glob("*.txt"))[:400]]
tables = [{} for _ in range(BANDS)]
start = time.process_time()
for number, text in enumerate(texts):
    one = signature(text)
    for band, table in enumerate(tables):
        table.setdefault(one[band * ROWS:(band + 1) * ROWS].tobytes(), []).append(number)
seconds = time.process_time() - start
print(f"  MinHash LSH 128, numpy    {len(texts) / seconds:10.0f}   ({sum(len(t.split()) for t in texts) / len(texts):.0f} words, dedupe/dev)")

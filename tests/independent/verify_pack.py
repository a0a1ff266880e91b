#!/usr/bin/env python3
"""A second verifier of audit packs, written from docs/pack-format.md alone.

Usage: verify_pack.py PACK.pdf
Prints the sorted fault codes as a JSON list. Exit code: 0 sound, 1 not sound, 2 not checked.
Needs pdfdetach, qpdf and openssl. Shares no line with the program it checks.
"""

import base64
import hashlib
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

OWN_STREAM = "0" * 32
HEX_128 = re.compile(r"[0-9a-f]{32}")
HEX_256 = re.compile(r"[0-9a-f]{64}")
HEX_512 = re.compile(r"[0-9a-f]{128}")
CLOCK = re.compile(r"[0-9a-f]{12}-[0-9a-f]{4}")
MIB = 1_048_576
BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class Unreadable(Exception):
    """Not JSON of the shape the page describes."""


# Values (section 2)


def whole(text):
    number = float(text)
    if not number.is_integer() or not 0 <= number < 2**53:
        raise Unreadable(text)
    return int(number)


def refuse(text):
    raise Unreadable(text)


def parse(raw):
    try:
        return json.loads(
            raw.decode("utf-8"), parse_int=whole, parse_float=whole, parse_constant=refuse
        )
    except (ValueError, OverflowError, RecursionError) as problem:
        raise Unreadable(str(problem)) from problem


def canonical(value):
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def canonical_bytes(value):
    try:
        return canonical(value).encode("utf-8")
    except UnicodeEncodeError as problem:
        raise Unreadable("half a surrogate pair") from problem


def sha256(raw):
    return hashlib.sha256(raw).hexdigest()


try:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    def signed(key, sig, message):
        try:
            Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(
                bytes.fromhex(sig), message
            )
            return True
        except (InvalidSignature, ValueError):
            return False

except ImportError:

    def signed(key, sig, message):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            # SubjectPublicKeyInfo of an Ed25519 key (RFC 8410, 4): a fixed start and the 32 bytes.
            (folder / "key").write_bytes(bytes.fromhex("302a300506032b6570032100" + key))
            (folder / "sig").write_bytes(bytes.fromhex(sig))
            (folder / "message").write_bytes(message)
            command = ["openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-keyform", "DER"]
            command += ["-inkey", "key", "-sigfile", "sig", "-in", "message"]
            return subprocess.run(command, cwd=folder, capture_output=True).returncode == 0


# Shapes


def members(value, shape):
    """`value` is an object with exactly the members of `shape`, each as its check asks."""
    if not isinstance(value, dict) or set(value) != set(shape):
        raise Unreadable("members")
    for name, check in shape.items():
        check(value[name])


def text_of(longest, shortest=0):
    def check(value):
        if not isinstance(value, str):
            raise Unreadable("text")
        if not shortest <= len(value.encode("utf-16-be", "surrogatepass")) // 2 <= longest:
            raise Unreadable("length")

    return check


def number(value):
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 2**53:
        raise Unreadable("number")


def matching(pattern):
    def check(value):
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise Unreadable(pattern.pattern)

    return check


def one_of(*values):
    def check(value):
        if type(value) not in map(type, values) or value not in values:
            raise Unreadable("value")

    return check


def list_of(check, longest=10_000):
    def check_all(value):
        if not isinstance(value, list) or len(value) > longest:
            raise Unreadable("list")
        for item in value:
            check(item)

    return check_all


def shaped(shape):
    return lambda value: members(value, shape)


an_id, a_hash, a_sig = matching(HEX_128), matching(HEX_256), matching(HEX_512)


def a_prev(value):
    if value != "":
        a_hash(value)


def anything(_value):
    pass


def a_version(value):
    number(value)
    if not 1 <= value <= 1_000:
        raise Unreadable("version")


text, a_role = text_of(1_000), one_of("reviewer", "approver", "auditor")


HEADER = {
    "v": one_of(1),
    "workspace": an_id,
    "case": an_id,
    "device": an_id,
    "staff": an_id,
    "seq": number,
    "prev": a_prev,
    "seen": list_of(shaped({"device": an_id, "seq": number, "hash": a_hash}), 1_000),
    "hlc": matching(CLOCK),
    "recordedAt": number,
    "role": a_role,
    "type": matching(re.compile("[A-Za-z]{1,64}")),
    "typeVersion": a_version,
    "bodyHash": a_hash,
}
ENTRY = {
    "body": anything,
    "hash": a_hash,
    "header": shaped(HEADER),
    "salt": an_id,
    "sig": a_sig,
}
PURPOSES = ("full", "disclosure", "adr-file", "regulator-sample", "erased")
REASONS = (
    "internal-note",
    "third-party",
    "legal-advice",
    "confidential",
    "not-needed-for-purpose",
    "erased",
)
a_reason = one_of(*REASONS)
WITHHELD_ENTRY = {
    "hash": a_hash,
    "header": shaped(HEADER),
    "sig": a_sig,
    "withheld": shaped({"reason": a_reason}),
}
NEVER_WITHHELD = ("LetterIssued", "AddendumIssued", "CaseFinalised")
CHECKPOINT_BODY = {
    "v": one_of(1),
    "workspace": an_id,
    "case": an_id,
    "streams": list_of(shaped({"device": an_id, "length": number, "head": a_hash})),
    "root": a_hash,
    "takenAt": number,
    "signer": an_id,
}
CHECKPOINT = {"body": shaped(CHECKPOINT_BODY), "sig": a_sig}
CHECKPOINT_WITH_CODE = {**CHECKPOINT, "code": text}
DEVICE = {
    "device": an_id,
    "publicKey": a_hash,
    "staff": an_id,
    "staffName": text,
    "role": a_role,
    "from": number,
}
DOCUMENT_KEY = {
    "certificate": a_hash,
    "kind": one_of("self-issued", "pkcs12"),
    "subject": text_of(10_000),
}
KEYS = {
    "v": one_of(1),
    "workspace": an_id,
    "root": an_id,
    "devices": list_of(shaped(DEVICE)),
    "documentKeys": list_of(shaped(DOCUMENT_KEY)),
    "enrolments": list_of(shaped(ENTRY)),
}
KEYS_2 = {**KEYS, "v": one_of(2), "approvals": list_of(shaped(ENTRY))}
FILE = {
    "name": text_of(200, 1),
    "mediaType": text_of(200),
    "size": number,
    "sha256": a_hash,
    "part": one_of("trail", "keys", "checkpoints", "letter", "exhibit"),
}
WORKSPACE_BODY = {
    "v": one_of(1),
    "workspace": an_id,
    "number": number,
    "prev": a_prev,
    "entries": number,
    "root": a_hash,
    "takenAt": number,
    "signer": an_id,
}
COVER = {"entry": a_hash, "index": number, "path": list_of(a_hash, 64)}
STAMP = {
    "authority": text_of(1_000, 1),
    "token": matching(re.compile("[A-Za-z0-9+/]{1,65536}={0,2}")),
}
ANCHOR = {"body": shaped(WORKSPACE_BODY), "sig": a_sig, "covers": list_of(shaped(COVER), 1_000)}


def an_anchor(value):
    stamped = isinstance(value, dict) and "stamp" in value
    members(value, {**ANCHOR, "stamp": shaped(STAMP)} if stamped else ANCHOR)


ANCHORS = {"v": one_of(1), "checkpoints": list_of(an_anchor, 1_000)}
MANIFEST = {
    "format": one_of("uvildig audit pack"),
    "v": one_of(1),
    "workspace": an_id,
    "organisation": text,
    "case": an_id,
    "reference": text,
    "createdAt": number,
    "createdBy": text,
    "files": list_of(shaped(FILE)),
    "checkpoint": shaped(CHECKPOINT),
}

MANIFEST_2 = {
    **MANIFEST,
    "v": one_of(2),
    "purpose": one_of(*PURPOSES),
    "withheld": list_of(shaped({"reason": a_reason, "count": number})),
    "leftOut": list_of(shaped({"sha256": a_hash, "reason": a_reason})),
}


def read(raw, *shapes):
    value = parse(raw)
    for shape in shapes:
        try:
            members(value, shape)
            break
        except Unreadable:
            if shape is shapes[-1]:
                raise
    if canonical_bytes(value) != raw:
        raise Unreadable("not canonical")
    return value


# The PDF (section 1)


def embedded_files(pdf, folder):
    """The embedded files by name, of two with one name the last; and the names that stand twice."""
    listing = subprocess.run(
        ["pdfdetach", "-enc", "UTF-8", "-list", str(pdf)], capture_output=True, text=True
    )
    if listing.returncode != 0:
        sys.exit(2)
    found, twice, unpacked = {}, set(), 0
    for line in listing.stdout.splitlines():
        match = re.fullmatch(r"(\d+): (.*)", line)
        if match:
            target = folder / ("file-" + match[1])
            command = ["pdfdetach", "-save", match[1], "-o", str(target), str(pdf)]
            subprocess.run(command, check=True, capture_output=True)
            if match[2] in found:
                twice.add(match[2])
            found[match[2]] = target.read_bytes()
            unpacked += len(found[match[2]])
    if len(found) > 10_000 or unpacked > min(256 * MIB, max(32 * MIB, 100 * pdf.stat().st_size)):
        sys.exit(2)
    return found, twice


def signature_dictionaries(pdf):
    # qpdf ends with 3 when it had to repair something; its answer holds all the same.
    done = subprocess.run(["qpdf", "--json", "--json-key=qpdf", str(pdf)], capture_output=True)
    if done.returncode not in (0, 3):
        sys.exit(2)
    found = []

    def search(value):
        if isinstance(value, dict):
            if "/ByteRange" in value and "/Contents" in value:
                found.append(value)
            for inner in value.values():
                search(inner)
        elif isinstance(value, list):
            for inner in value:
                search(inner)

    search(json.loads(done.stdout)["qpdf"])
    return found


def last_signature(pdf, raw):
    """The two signed parts and the signature between them, of the signature that ends last."""
    spans = []
    for dictionary in signature_dictionaries(pdf):
        span = dictionary["/ByteRange"]
        if len(span) == 4 and all(type(part) is int and part >= 0 for part in span):
            spans.append(span)
    if not spans:
        return None
    start, a, b, c = max(spans, key=lambda span: span[2] + span[3])
    between = re.fullmatch(rb"<((?:[0-9A-Fa-f]{2})+)>", raw[start + a : b])
    if not between or b + c > len(raw):
        return None
    return (start, start + a), (b, b + c), between[1]


def der_of(container):
    """The outermost value of a DER encoding, without what follows it."""
    if len(container) < 6 or container[0] != 0x30:
        return b""
    if container[1] < 0x80:
        return container[: 2 + container[1]]
    length = container[1] & 0x7F
    return container[: 2 + length + int.from_bytes(container[2 : 2 + length], "big")]


def run_cms(folder, *options):
    command = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "cms", "-content"]
    command += ["content", "-noverify", "-signer", "signer.pem", "-out", "signed", *options]
    return subprocess.run(command, cwd=folder, capture_output=True).returncode == 0


def pdf_faults(pdf, folder, document_keys):
    raw = pdf.read_bytes()
    signature = last_signature(pdf, raw)
    if signature is None:
        return {"PDF_UNSIGNED"}
    first, second, text = signature
    container = bytes.fromhex(text.decode("ascii"))
    # The rest of what section 1 says of its encoding is left to the other verifier.
    one_way = text == text.upper() and text.rstrip(b"0") in der_of(container).hex().upper().encode()
    (folder / "cms").write_bytes(container)
    (folder / "content").write_bytes(raw[slice(*first)] + raw[slice(*second)])
    faults = set()
    if not one_way:
        faults.add("PDF_CHANGED")
    if not run_cms(folder):
        faults.add("PDF_CHANGED")
        # Once more without looking at the signature, for the certificate.
        if not run_cms(folder, "-nosigs", "-no_attr_verify", "-no_content_verify"):
            return {"PDF_UNSIGNED"}
    if first[0] != 0 or second[1] != len(raw):
        faults.add("PDF_CONTINUED")
    command = ["openssl", "x509", "-in", "signer.pem", "-outform", "DER"]
    certificate = subprocess.run(command, cwd=folder, capture_output=True, check=True).stdout
    if sha256(certificate) not in {key["certificate"] for key in document_keys}:
        faults.add("PDF_KEY_UNKNOWN")
    return faults


# Entries and streams


def body_agrees(entry):
    if "withheld" in entry:
        return True
    header, body = entry["header"], entry["body"]
    if not isinstance(body, dict):
        return False
    if (body.get("type"), body.get("v")) != (header["type"], header["typeVersion"]):
        return False
    try:
        salted = bytes.fromhex(entry["salt"]) + canonical_bytes(body)
    except Unreadable:
        return False
    return sha256(salted) == header["bodyHash"]


def body_of(entry):
    """The body, or nothing where it is withheld or not even an object."""
    body = entry.get("body")
    return body if isinstance(body, dict) else {}


def entry_faults(entry, workspace, case, devices):
    header = entry["header"]
    faults = set()
    if header["workspace"] != workspace:
        faults.add("WRONG_WORKSPACE")
    if header["case"] != case:
        faults.add("WRONG_CASE")
    if sha256(canonical_bytes(header)) != entry["hash"]:
        faults.add("HASH_WRONG")
    if not body_agrees(entry):
        faults.add("BODY_WRONG")
    device = devices.get(header["device"])
    if device is None:
        return faults | {"DEVICE_UNKNOWN"}
    if (header["staff"], header["role"]) != (device["staff"], device["role"]):
        faults.add("WRITER_WRONG")
    if not signed(device["publicKey"], entry["sig"], bytes.fromhex(entry["hash"])):
        faults.add("SIGNATURE_WRONG")
    return faults


def place(entry):
    return entry["header"]["device"], entry["header"]["seq"]


def may_follow(header, neighbour):
    """It knew its neighbour of another stream, or comes later by the clock."""
    for each in header["seen"]:
        if each["device"] == neighbour["device"] and each["seq"] >= neighbour["seq"]:
            return True
    return (neighbour["hlc"], neighbour["device"]) < (header["hlc"], header["device"])


def stream_faults(entries):
    faults = set()
    neighbour = None
    stated = {place(entry): entry["hash"] for entry in entries}
    last = {}
    for entry in entries:
        device, seq = place(entry)
        before = last.get(device)
        expected = before["header"]["seq"] + 1 if before else 0
        if seq > expected:
            faults.add("ORDER_WRONG" if (device, expected) in stated else "ENTRY_MISSING")
        elif seq < expected:
            repeats = before is not None and before["header"]["seq"] == seq
            faults.add("ENTRY_REPEATED" if repeats else "ORDER_WRONG")
        elif entry["header"]["prev"] != (before["hash"] if before else ""):
            faults.add("LINK_BROKEN")
        seen = [((each["device"], each["seq"]), each["hash"]) for each in entry["header"]["seen"]]
        missing = any(stated.get(where) != known for where, known in seen)
        if missing:
            faults.add("SEEN_MISSING")
        if neighbour and neighbour["device"] != device and not may_follow(entry["header"], neighbour):
            faults.add("ORDER_WRONG")
        elif not missing and any(
            other not in last or last[other]["header"]["seq"] < number for (other, number), _ in seen
        ):
            faults.add("ORDER_WRONG")
        last[device] = entry
        neighbour = entry["header"]
    return faults


# Checkpoints (section 6)


def tree_hash(leaves):
    """RFC 6962, 2.1."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return hashlib.sha256(b"\x00" + leaves[0]).digest()
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return hashlib.sha256(
        b"\x01" + tree_hash(leaves[:split]) + tree_hash(leaves[split:])
    ).digest()


def message_of(body):
    return hashlib.sha256(b"uvildig checkpoint v1\n" + canonical_bytes(body)).digest()


def code_of(message):
    bits = int.from_bytes(message[:10], "big")
    letters = "".join(BASE32[(bits >> (75 - 5 * at)) & 31] for at in range(16))
    return "-".join(letters[at : at + 4] for at in range(0, 16, 4))


def streams_of(entries):
    """Every device's entries by number, the devices in the order of their ids."""
    streams = {}
    for entry in entries:
        streams.setdefault(entry["header"]["device"], []).append(entry)
    return {
        device: sorted(streams[device], key=lambda entry: entry["header"]["seq"])
        for device in sorted(streams)
    }


def checkpoint_faults(checkpoint, manifest, devices, streams):
    body = checkpoint["body"]
    faults = set()
    signer = devices.get(body["signer"])
    if signer is None or not signed(signer["publicKey"], checkpoint["sig"], message_of(body)):
        faults.add("CHECKPOINT_SIGNATURE_WRONG")
    if (body["workspace"], body["case"]) != (manifest["workspace"], manifest["case"]):
        faults.add("CHECKPOINT_WRONG_CASE")
    if set(streams) - {stream["device"] for stream in body["streams"]}:
        faults.add("LONGER_THAN_CHECKPOINT")
    for stream in body["streams"]:
        there = streams.get(stream["device"], [])
        if len(there) < stream["length"]:
            faults.add("CUT_SHORT")
        elif len(there) > stream["length"]:
            faults.add("LONGER_THAN_CHECKPOINT")
        elif not there or there[-1]["hash"] != stream["head"]:
            faults.add("HEAD_WRONG")
    leaves = [bytes.fromhex(entry["hash"]) for stream in streams.values() for entry in stream]
    if tree_hash(leaves).hex() != body["root"]:
        faults.add("ROOT_WRONG")
    return faults


def counted_by(checkpoint, streams):
    lengths = {stream["device"]: stream["length"] for stream in checkpoint["body"]["streams"]}
    counted = {device: stream[: lengths.get(device, 0)] for device, stream in streams.items()}
    return {device: stream for device, stream in counted.items() if stream}


def issued_letter(entry):
    """What a LetterIssued or AddendumIssued says of its letter; None for other entries."""
    if body_of(entry).get("type") not in ("LetterIssued", "AddendumIssued"):
        return None
    letter = entry["body"].get("letter")
    return letter if isinstance(letter, dict) else {}


def trail_checkpoint_faults(entries, manifest, devices):
    faults = set()
    streams = streams_of(entries)
    for entry in entries:
        holder = issued_letter(entry)
        if holder is None:
            if body_of(entry).get("type") != "CaseFinalised":
                continue
            holder = entry["body"]
        checkpoint = holder.get("checkpoint")
        try:
            members(checkpoint, CHECKPOINT_WITH_CODE)
        except Unreadable:
            faults.add("CHECKPOINT_MISSING")
            continue
        counted = counted_by(checkpoint, streams)
        faults |= checkpoint_faults(checkpoint, manifest, devices, counted)
        if any(each is entry for stream in counted.values() for each in stream):
            faults.add("CHECKPOINT_TOO_LATE")
        if checkpoint["code"] != code_of(message_of(checkpoint["body"])):
            faults.add("CODE_WRONG")
    return faults


# Enrolments and letters


def proven_by(body, keys):
    """What an enrolment says of a device or document key, if the lists say the same."""
    if body.get("type") == "DocumentKeySet":
        said = {name: body.get(name) for name in ("certificate", "kind", "subject")}
        return said if is_listed(said, keys["documentKeys"]) else None
    if body.get("type") != "DeviceEnrolled" or not isinstance(body.get("deviceId"), str):
        return None
    said = {name: body.get(name) for name in ("publicKey", "staffName", "role", "from")}
    said |= {"device": body["deviceId"], "staff": body.get("staffId")}
    return said if is_listed(said, keys["devices"]) else None


def is_listed(said, listed):
    return canonical(said) in map(canonical, listed)


def enrolment_faults(keys, manifest, devices):
    faults = set()
    if keys["workspace"] != manifest["workspace"]:
        faults.add("ENROLMENT_WRONG")
    # Other entries of that stream are not part of a pack.
    if stream_faults(keys["enrolments"]) - {"ENTRY_MISSING", "SEEN_MISSING"}:
        faults.add("ENROLMENT_WRONG")
    proven = []
    known = {keys["root"]}
    for entry in keys["enrolments"]:
        said = None
        if entry["header"]["device"] in known:
            if not entry_faults(entry, manifest["workspace"], OWN_STREAM, devices):
                said = proven_by(body_of(entry), keys)
        if said is None:
            faults.add("ENROLMENT_WRONG")
            continue
        proven.append(said)
        if "device" in said:
            known.add(said["device"])
    listed = keys["devices"] + keys["documentKeys"]
    if any(not is_listed(each, proven) for each in listed) or len(devices) != len(keys["devices"]):
        faults.add("ENROLMENT_WRONG")
    return faults


def paragraph_of(value, name):
    """Which standard paragraph in which version, as far as it can be read."""
    if not isinstance(value, dict) or not isinstance(value.get(name), str):
        return None
    version = value.get("version")
    if isinstance(version, bool) or not isinstance(version, int):
        return None
    return value[name], version


def approval_faults(keys, entries, devices):
    faults = set()
    approvals = keys["approvals"]
    if stream_faults(approvals) - {"ENTRY_MISSING", "SEEN_MISSING"}:
        faults.add("CLAUSE_UNPROVEN")
    for entry in approvals:
        if entry_faults(entry, keys["workspace"], OWN_STREAM, devices):
            faults.add("CLAUSE_UNPROVEN")
    approved = {
        paragraph_of(body_of(entry), "clauseId")
        for entry in approvals
        if body_of(entry).get("type") == "ClauseApproved"
    } - {None}
    for entry in entries:
        letter = issued_letter(entry) or {}
        used = letter.get("clauses")
        for each in used if isinstance(used, list) else []:
            if paragraph_of(each, "id") not in approved:
                faults.add("CLAUSE_UNPROVEN")
    return faults


def withheld_faults(entries, manifest):
    faults = set()
    whole = manifest["purpose"] == "full"
    reasons = [entry["withheld"]["reason"] for entry in entries if "withheld" in entry]
    types = [entry["header"]["type"] for entry in entries]
    erased = manifest["purpose"] == "erased"
    ended = erased and types.count("CaseErased") == 1 and types[-1] == "CaseErased"
    if erased and not (ended and all("withheld" in entry for entry in entries[:-1])):
        faults.add("ERASURE_WRONG")
    for entry in entries:
        if "withheld" not in entry:
            continue
        kept = not ended and entry["header"]["type"] in NEVER_WITHHELD
        if whole or kept or erased != (entry["withheld"]["reason"] == "erased"):
            faults.add("WITHHELD_FORBIDDEN")
    if whole and manifest["leftOut"]:
        faults.add("WITHHELD_FORBIDDEN")
    counts = [{"count": reasons.count(each), "reason": each} for each in REASONS if each in reasons]
    if manifest["withheld"] != counts:
        faults.add("WITHHELD_WRONG")
    issued = [letter.get("sha256") for letter in map(issued_letter, entries) if letter is not None]
    there = [file["sha256"] for file in manifest["files"] if file["part"] == "letter"]
    absent = [each["sha256"] for each in manifest["leftOut"]]
    if any(each not in issued or each in there or absent.count(each) > 1 for each in absent):
        faults.add("WITHHELD_WRONG")
    return faults


# Checkpoints of the workspace


def root_of(cover, size):
    """RFC 9162, 2.1.3.2."""
    node, last = cover["index"], size - 1
    if node > last:
        return None
    value = hashlib.sha256(b"\x00" + bytes.fromhex(cover["entry"])).digest()
    for beside in cover["path"]:
        if last == 0:
            return None
        beside = bytes.fromhex(beside)
        if node & 1 or node == last:
            value = hashlib.sha256(b"\x01" + beside + value).digest()
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            value = hashlib.sha256(b"\x01" + value + beside).digest()
        node, last = node >> 1, last >> 1
    return value.hex() if last == 0 else None


def stamp_holds(token, message, folder):
    """The token's signature, and that it was made over the message; who made it is left to the other verifier."""
    (folder / "token").write_bytes(base64.b64decode(token))
    command = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "token", "-noverify"]
    found = subprocess.run([*command, "-out", "stamped"], cwd=folder, capture_output=True)
    imprints = [
        bytes.fromhex(algorithm) + b"\x04\x20" + message
        for algorithm in ("300d06096086480165030402010500", "300b0609608648016503040201")
    ]
    return found.returncode == 0 and any(
        imprint in (folder / "stamped").read_bytes() for imprint in imprints
    )


def anchor_faults(raw, entries, manifest, devices, folder):
    try:
        anchors = read(raw, ANCHORS)["checkpoints"]
    except Unreadable:
        return {"ANCHORS_UNREADABLE"}
    faults, before = set(), None
    there = {entry["hash"] for entry in entries}
    for anchor in anchors:
        body = anchor["body"]
        text = b"uvildig workspace checkpoint v1\n" + canonical_bytes(body)
        message = hashlib.sha256(text).digest()
        if before is None:
            follows = (body["number"] == 0) == (body["prev"] == "")
        else:
            follows = (body["number"] - 1, body["prev"]) == before
        signer = devices.get(body["signer"])
        if (
            not follows
            or body["workspace"] != manifest["workspace"]
            or signer is None
            or not signed(signer["publicKey"], anchor["sig"], message)
        ):
            faults.add("WORKSPACE_CHECKPOINT_WRONG")
        for cover in anchor["covers"]:
            if cover["entry"] not in there or root_of(cover, body["entries"]) != body["root"]:
                faults.add("COVER_WRONG")
        if "stamp" in anchor and not stamp_holds(anchor["stamp"]["token"], message, folder):
            faults.add("STAMP_WRONG")
        before = body["number"], message.hex()
    return faults


def letter_faults(entries, manifest):
    said = [letter for letter in map(issued_letter, entries) if letter is not None]
    issued = [letter.get("sha256") for letter in said]
    there = [file["sha256"] for file in manifest["files"] if file["part"] == "letter"]
    faults = set()
    absent = [each["sha256"] for each in manifest.get("leftOut", [])]
    if any(each not in there and each not in absent for each in issued):
        faults.add("LETTER_MISSING")
    if any(each not in issued for each in there):
        faults.add("LETTER_UNKNOWN")
    return faults


# All of it, in the order of section 7


def file_faults(files, twice, manifest):
    names = [file["name"] for file in manifest["files"]]
    listed = set(names)
    faults = {"FILE_REPEATED"} if twice or len(listed) < len(names) else set()
    if not {"trail.jsonl", "keys.json"} <= listed:
        faults.add("FILE_MISSING")
    for file in manifest["files"]:
        raw = files.get(file["name"])
        if raw is None:
            faults.add("FILE_MISSING")
        elif (len(raw), sha256(raw)) != (file["size"], file["sha256"]):
            faults.add("FILE_CHANGED")
    if set(files) - listed - {"manifest.json"}:
        faults.add("FILE_UNLISTED")
    return faults


def read_trail(raw, *shapes):
    try:
        lines = raw.decode("utf-8").split("\n")
    except (AttributeError, UnicodeDecodeError):
        return [], {"ENTRY_UNREADABLE"}
    entries, faults = [], set()
    if lines.pop() != "":
        # A line that is not ended was cut off.
        faults.add("ENTRY_UNREADABLE")
    for line in lines:
        try:
            entries.append(read(line.encode("utf-8"), *shapes))
        except Unreadable:
            faults.add("ENTRY_UNREADABLE")
    return entries, faults


def verify(pdf, folder):
    files, twice = embedded_files(pdf, folder)
    texts = ("manifest.json", "keys.json", "trail.jsonl", "checkpoints.json")
    if any(len(files.get(name, b"")) > 32 * MIB for name in texts):
        return {"TOO_LARGE"}
    if "manifest.json" not in files:
        return {"NOT_A_PACK"}
    try:
        manifest = read(files["manifest.json"], MANIFEST, MANIFEST_2)
    except Unreadable:
        return {"MANIFEST_UNREADABLE"}
    faults = file_faults(files, twice, manifest)
    second = manifest["v"] == 2
    keys = None
    if "keys.json" in files:
        try:
            keys = read(files["keys.json"], KEYS_2 if second else KEYS)
        except Unreadable:
            faults.add("KEYS_UNREADABLE")
    entries, unreadable = read_trail(
        files.get("trail.jsonl"), *((ENTRY, WITHHELD_ENTRY) if second else (ENTRY,))
    )
    holders = ("LetterIssued", "AddendumIssued", "CaseFinalised")
    if sum(body_of(entry).get("type") in holders for entry in entries) > 200:
        return {"TOO_LARGE"}
    faults |= unreadable
    devices = {device["device"]: device for device in (keys["devices"] if keys else [])}
    for entry in entries:
        faults |= entry_faults(entry, manifest["workspace"], manifest["case"], devices)
    faults |= stream_faults(entries)
    faults |= checkpoint_faults(manifest["checkpoint"], manifest, devices, streams_of(entries))
    faults |= trail_checkpoint_faults(entries, manifest, devices)
    if keys:
        faults |= enrolment_faults(keys, manifest, devices)
    if keys and second:
        faults |= approval_faults(keys, entries, devices)
    faults |= letter_faults(entries, manifest)
    if second:
        faults |= withheld_faults(entries, manifest)
    if "checkpoints.json" in files:
        faults |= anchor_faults(files["checkpoints.json"], entries, manifest, devices, folder)
    return faults | pdf_faults(pdf, folder, keys["documentKeys"] if keys else [])


def main():
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_file():
        print("usage: verify_pack.py PACK.pdf", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        faults = verify(Path(sys.argv[1]).resolve(), Path(folder))
    print(json.dumps(sorted(faults)))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

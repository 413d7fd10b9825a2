"""What lies in a zip."""

import stat
import zipfile
from collections.abc import Iterator

from pipeline.codes import Problem
from pipeline.intake.containers import DAMAGED, DirectoryTooLargeError, open_zip, tells_of_damage
from pipeline.intake.measuring import CHUNK_BYTES
from pipeline.intake.names import member_path
from pipeline.intake.opening import open_untouched
from pipeline.intake.scratch import DamagedMemberError, Opened, Scratch, distinct_names
from pipeline.model import Upload

_ENCRYPTED = 0x1
"""Flag bit of a member in a zip (APPNOTE 4.4.4): a password is needed."""
_NAME_IS_UTF8 = 0x800
"""Flag bit of a member in a zip: its name is in UTF-8, not in code page 437."""
_UNIX = 3
"""Where it was made (APPNOTE 4.4.2): its attributes are those of Unix, so that a link can be told."""


def read_zip(upload: Upload, scratch: Scratch) -> Opened:
    """The members of a zip, folders left out. Raises OSError when it or scratch cannot be reached."""
    with open_untouched(upload.source) as stream:
        try:
            archive = open_zip(stream, upload.size, scratch.limits)
        except DirectoryTooLargeError:
            return Opened((), Problem.TOO_LARGE, "directory")
        except (*DAMAGED, NotImplementedError):
            return Opened((), Problem.CORRUPT, "directory")
        with archive:
            return _members(upload, archive, scratch)


def _members(upload: Upload, archive: zipfile.ZipFile, scratch: Scratch) -> Opened:
    infos = [info for info in archive.infolist() if not _is_folder(info)]
    if not infos:
        return Opened((), Problem.EMPTY, "no_members")
    names = distinct_names(member_path(_name_of(info)) for info in infos)
    members: list[Upload] = []
    for info, name in zip(infos, names, strict=True):
        if not scratch.room_for_member():
            return Opened(tuple(members), Problem.TOO_LARGE, "members")
        members.append(_member(upload, archive, info, name, scratch))
    if all(one.problem is Problem.ENCRYPTED for one in members):
        return Opened(tuple(members), Problem.ENCRYPTED, "password")
    return Opened(tuple(members))


def _member(upload: Upload, archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, scratch: Scratch) -> Upload:
    password = None
    if info.flag_bits & _ENCRYPTED:
        password = next((one for one in upload.passwords if _opens(archive, info, one)), None)
        if password is None:
            return scratch.absent(upload, name, Problem.ENCRYPTED, "password", info.file_size)
    if info.create_system == _UNIX and stat.S_ISLNK(info.external_attr >> 16):
        return scratch.absent(upload, name, Problem.UNSUPPORTED, "symlink")
    if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA}:
        return scratch.absent(upload, name, Problem.UNSUPPORTED, "compression", info.file_size)
    return scratch.keep(upload, name, _chunks(archive, info, password), packed=info.compress_size)


def _opens(archive: zipfile.ZipFile, info: zipfile.ZipInfo, password: str) -> bool:
    """Whether the first bytes can be had with it; encryption by AES is not known to the library."""
    try:
        with archive.open(info, pwd=password.encode()) as member:
            member.read(CHUNK_BYTES)
            return True
    except (*DAMAGED, NotImplementedError, RuntimeError):
        return False
    except OSError as error:
        if tells_of_damage(error):
            return False
        raise


def _chunks(archive: zipfile.ZipFile, info: zipfile.ZipInfo, password: str | None) -> Iterator[bytes]:
    """Its bytes. Raises DamagedMemberError when they are not what the archive says, OSError when the share is gone."""
    try:
        with archive.open(info, pwd=None if password is None else password.encode()) as member:
            while chunk := member.read(CHUNK_BYTES):
                yield chunk
    except (*DAMAGED, NotImplementedError, RuntimeError) as error:
        raise DamagedMemberError("crc" if "CRC" in str(error) else "member") from error
    except OSError as error:
        if tells_of_damage(error):
            raise DamagedMemberError("member") from error
        raise


def _is_folder(info: zipfile.ZipInfo) -> bool:
    return info.filename.endswith(("/", "\\")) and info.file_size == 0


def _name_of(info: zipfile.ZipInfo) -> str:
    """The name as its maker meant it.

    Without the UTF-8 flag the specification says code page 437 (APPNOTE 6.3.10, appendix D). Macs write UTF-8 without
    the flag; Windows in Western Europe writes code page 850, which has letters where 437 has Greek and box drawing.
    """
    if info.flag_bits & _NAME_IS_UTF8:
        return info.orig_filename
    data = info.orig_filename.encode("cp437", "replace")
    if data.isascii():
        return info.orig_filename
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        name = data.decode("cp437")
        odd = any("\u2500" <= character <= "\u25ff" or "\u0391" <= character <= "\u03c9" for character in name)
        return data.decode("cp850") if odd else name

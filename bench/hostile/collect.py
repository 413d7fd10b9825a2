"""`python -m bench.hostile.collect FOLDER`: broken and odd files by other hands, for `make bench-hostile FILES=FOLDER`.

They are the test files in the sources of packages that read what candidates send. Nothing of them is kept in this
repository or sent with it, so that their licences bind nobody; here stands only which packages, and which version.
"""

import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath

import click

SOURCES = (
    *("pillow==13.0.0", "pi-heif==1.4.0", "pillow-heif==1.8.1", "imageio==2.38.1"),
    *("pypdf==7.1.1", "pikepdf==10.18.0", "pdfminer-six==20260107", "pypdfium2==5.15.2", "pdfplumber==0.11.10"),
    *("ocrmypdf==17.13.0", "img2pdf==0.6.3", "reportlab==5.1.0", "fpdf2==2.8.9", "weasyprint==70.0"),
    *("pyhanko==0.38.0", "rst2pdf==0.105", "camelot-py==2.0.0", "python-docx==1.2.0", "python-pptx==1.0.2"),
    *("mammoth==1.13.0", "docxtpl==0.20.2", "openpyxl==3.1.5", "odfpy==1.4.1"),
    *("extract-msg==0.57.0", "python-oxmsg==0.0.2", "olefile==0.47", "oletools==0.60.2", "msoffcrypto-tool==6.1.0"),
    *("rtfde==0.1.2.2", "tnefparse==1.4.0", "mail-parser==4.8.0", "rarfile==4.5"),
    *("libarchive-c==5.3", "filetype==1.2.0", "hachoir==3.4.0", "wand==0.7.2"),
    *("beautifulsoup4==4.15.0", "trafilatura==2.3.1", "defusedxml==0.7.1"),
    *("charset-normalizer==3.5.2", "chardet==7.7.0", "exifread==3.5.1"),
)
"""Packages of the Python index with files in their tests, pinned so that a night can be had again."""
_NO_UPLOADS = {
    *(".py", ".pyi", ".c", ".h", ".cpp", ".hpp", ".cc", ".pyx", ".pxd", ".pxi", ".rs", ".js", ".ts", ".css", ".toml"),
    *(".cfg", ".ini", ".lock", ".yml", ".yaml", ".rst", ".md", ".po", ".pot", ".mo", ".sh", ".bat", ".cmake", ".in"),
    *(".m4", ".am", ".ac", ".rng", ".xsl", ".xsd", ".dtd", ".json", ".java", ".hh", ".pl", ".pm", ".properties"),
}
"""What nobody hands in for a vacancy, and source packages are full of."""
_MOST_BYTES = 20_000_000
_AT_ONCE = 3
_SECONDS = 300


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--archive", type=click.Path(path_type=Path, exists=True), multiple=True, help="Sources had otherwise.")
def main(folder: Path, archive: tuple[Path, ...]) -> None:
    """Download the sources with pip, and put what could be an upload in FOLDER, a folder per package.

    Debian's `apt-get source --download-only qpdf libpdfbox2-java libapache-poi-java tiff libheif` gives a thousand more
    PDFs and old Word files: hand over each *.orig.tar.* with --archive.
    """
    for path in archive:
        click.echo(f"{path.name}: {_lay_out(unpacked(path), folder / path.name.partition('_')[0])} files")
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for source, count in zip(SOURCES, pool.map(lambda one: collect(one, folder), SOURCES), strict=True):
            click.echo(f"{source}: {count} files" if count is not None else f"{source}: not to be had")


def collect(source: str, folder: Path) -> int | None:
    """Put the files of `source`, `name==version`, in a folder of its name; how many, None when there is no source."""
    home = folder / source.partition("==")[0]
    if home.is_dir():
        return sum(1 for _ in home.iterdir())
    with tempfile.TemporaryDirectory() as download:
        command = (sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", "-d", download)
        try:
            subprocess.run((*command, source), check=True, capture_output=True, timeout=_SECONDS)
        except subprocess.SubprocessError:
            return None
        return _lay_out(unpacked(next(Path(download).iterdir())), home)


def _lay_out(files: Iterator[tuple[str, bytes]], home: Path) -> int:
    home.mkdir(parents=True)
    number = 0
    for number, (name, content) in enumerate(files, 1):
        (home / f"{number:04}-{name}").write_bytes(content)
    return number


def unpacked(archive: Path) -> Iterator[tuple[str, bytes]]:
    """The last part of the name and the bytes of each member that could be an upload."""
    if archive.suffix == ".zip":
        with zipfile.ZipFile(archive) as packed:
            for info in packed.infolist():
                if not info.is_dir() and could_be_sent(info.filename, info.file_size):
                    yield PurePosixPath(info.filename).name, packed.read(info)
        return
    with tarfile.open(archive) as packed_tar:
        for member in packed_tar:
            content = packed_tar.extractfile(member) if member.isfile() else None
            if content is not None and could_be_sent(member.name, member.size):
                yield PurePosixPath(member.name).name, content.read()


def could_be_sent(name: str, size: int) -> bool:
    """Whether a member of a source package is a file as candidates hand in, however broken."""
    path = PurePosixPath(name)
    return 0 < size <= _MOST_BYTES and bool(path.suffix) and path.suffix.lower() not in _NO_UPLOADS


if __name__ == "__main__":
    main()

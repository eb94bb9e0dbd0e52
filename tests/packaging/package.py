# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes the .deb of the built program, inspects it, unpacks it into a fresh root
# and starts the program from there.

import argparse
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile

import captureright
from checks import check, equal, finish, need, output

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
PROGRAM = "usr/bin/socketeer"
FILES = {
    PROGRAM,
    "usr/share/applications/socketeer.desktop",
    "usr/share/metainfo/socketeer.metainfo.xml",
    "usr/share/icons/hicolor/scalable/apps/socketeer.svg",
    *(f"usr/share/icons/hicolor/{size}x{size}/apps/socketeer.png" for size in SIZES),
    "usr/share/doc/socketeer/README.md.gz",
    "usr/share/doc/socketeer/changelog.Debian.gz",
    "usr/share/doc/socketeer/changelog.gz",
    "usr/share/doc/socketeer/copyright",
    "usr/share/doc/socketeer/guide.md.gz",
    "usr/share/doc/socketeer/guide.zh_CN.md.gz",
    "usr/share/doc/socketeer/lessons.md.gz",
    "usr/share/doc/socketeer/lessons.zh_CN.md.gz",
    "usr/share/lintian/overrides/socketeer",
    "usr/share/man/man1/socketeer.1.gz",
}


def files_of(package):
    listing = output("dpkg-deb", "--contents", package).splitlines()
    return {line.split()[5].removeprefix("./") for line in listing if line.startswith("-")}


def look_into(package, version):
    def field(name):
        return output("dpkg-deb", "--field", package, name).strip()

    equal(field("Version").rpartition("-")[0], version, "the package has the program's version")
    equal(field("Section"), "net", "it is in section net")
    depends = {re.split(r"[ (]", depend.strip())[0] for depend in field("Depends").split(",")}
    for library in ("libc6", "libpcap0.8", "libqt6core6", "libqt6network6", "libqt6widgets6", "libroaring0", "zlib1g"):
        check(library in depends, f"it depends on {library}")
    check("fonts-noto-cjk" in field("Recommends"), "it recommends a font that has Chinese")


def look_at_symbols(program, symbols_package):
    sections = output("readelf", "--wide", "--sections", program)
    check(".symtab" not in sections and ".debug_info" not in sections, "the program is stripped")
    build_id = re.search(r"Build ID: (\w+)", output("readelf", "--notes", program)).group(1)
    equal(files_of(symbols_package) - {"usr/share/doc/socketeer-dbgsym"},
          {f"usr/lib/debug/.build-id/{build_id[:2]}/{build_id[2:]}.debug"}, "its symbols are in a package of their own")


def run(program, *arguments, **options):
    return subprocess.run([program, *arguments], capture_output=True, text=True, timeout=60,
                          stdin=subprocess.DEVNULL, **options)


def start(program, version):
    equal(run(program, "--version").stdout.strip(), f"socketeer {version}", "--version, started from the fresh root")

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
        peer.bind(("127.0.0.1", 0))
        peer.settimeout(30)
        to = "127.0.0.1:%d" % peer.getsockname()[1]
        with subprocess.Popen([program, "--headless", "--send", "hello", "--until-received", "1", "--for", "30000",
                               f"udp://127.0.0.1:0?to={to}"], stdout=subprocess.PIPE, stdin=subprocess.DEVNULL,
                              text=True) as headless:
            sent, address = peer.recvfrom(100)
            peer.sendto(b"welcome", address)
            printed = headless.communicate(timeout=60)[0]
        equal((sent, "welcome" in printed, headless.returncode), (b"hello", True, 0), "an exchange with --headless")

    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        shown = run(program, "--for", "500", "udp://127.0.0.1:0", env=environment)
        equal(shown.returncode, 0, "the window opens and closes")


parser = argparse.ArgumentParser()
parser.add_argument("maker")
parser.add_argument("build", type=pathlib.Path)
parser.add_argument("version")
arguments = parser.parse_args()
need("dpkg-buildpackage", "dh", "lintian", "readelf", "rsvg-convert")

made = subprocess.run([arguments.maker, arguments.build, arguments.build / "package"], capture_output=True, text=True)
check(made.returncode == 0, f"the package is made, and lintian has nothing to say\n{made.stderr}")
if made.returncode != 0:
    finish()
equal(len(made.stdout.splitlines()), 1, "standard output has its path alone")
package = pathlib.Path(made.stdout.strip())
(symbols_package,) = package.parent.glob("socketeer-dbgsym_*.deb")

equal(sorted(files_of(package)), sorted(FILES), "each file is expected")
look_into(package, arguments.version)
with tempfile.TemporaryDirectory() as root:
    output("dpkg-deb", "--extract", package, root)
    look_at_symbols(pathlib.Path(root, PROGRAM), symbols_package)
    start(pathlib.Path(root, PROGRAM), arguments.version)
captureright.examine(package)
finish()

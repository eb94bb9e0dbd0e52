# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs a package into a root of its own and checks that only those who asked
# for it get the right to capture.

import os
import pathlib
import shutil
import subprocess
import tempfile

from checks import check, equal, output, skip


class Root:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        for name in ("var/lib/dpkg/info", "var/lib/dpkg/updates", "var/cache/debconf", "etc"):
            (self.folder / name).mkdir(parents=True)
        (self.folder / "var/lib/dpkg/status").touch()
        shutil.copy("/etc/debconf.conf", self.folder / "etc")

    # The package's scripts run outside the root, so it can be empty.
    def dpkg(self, *arguments):
        done = subprocess.run(
            ["dpkg", f"--root={self.folder}", "--force-script-chrootless", "--force-depends", *arguments],
            capture_output=True, text=True, stdin=subprocess.DEVNULL,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"})
        check(done.returncode == 0, f"dpkg {arguments[0]}" + (f"\n{done.stderr}" if done.returncode else ""))

    def answer(self, value):
        subprocess.run(["debconf-set-selections"], input=f"socketeer socketeer/capture boolean {value}\n", text=True,
                       check=True, env={**os.environ, "DPKG_ROOT": str(self.folder)})

    def right(self):
        return output("getcap", self.folder / "usr/bin/socketeer").rpartition(" ")[2].strip()


def examine(package):
    tools = ("setcap", "getcap", "debconf-set-selections")
    if os.geteuid() != 0 or not all(map(shutil.which, tools)):
        skip("who gets the right to capture: this needs root, libcap2-bin and debconf")
        return
    with tempfile.TemporaryDirectory() as folder:
        root = Root(folder)
        root.dpkg("--install", package)
        equal(root.right(), "", "nobody asked, nothing is given")
        root.answer("true")
        root.dpkg("--install", package)
        equal(root.right(), "cap_net_raw=ep", "who says yes gets the right to capture")
        root.answer("false")
        root.dpkg("--install", package)
        equal(root.right(), "", "who says no later has it no more")
        root.answer("true")
        root.dpkg("--install", package)
        root.dpkg("--purge", "socketeer")
        left = [path.relative_to(root.folder) for path in root.folder.rglob("*socketeer*") if path.is_file()]
        equal(left, [], "nothing stays behind")

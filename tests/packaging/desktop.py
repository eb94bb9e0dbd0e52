# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks that the program's desktop files are valid and exist in both languages.

import configparser
import pathlib
import subprocess
import sys
import xml.etree.ElementTree as xml

from checks import check, equal, finish, need

need("desktop-file-validate", "appstreamcli")
resources = pathlib.Path(sys.argv[1])
entry_file = resources / "socketeer.desktop"
metainfo_file = resources / "socketeer.metainfo.xml"

validated = subprocess.run(["desktop-file-validate", entry_file], capture_output=True, text=True)
equal(validated.stdout + validated.stderr, "", "desktop-file-validate finds nothing in the desktop entry")

# An id in domain form would require owning a domain.
validated = subprocess.run(
    ["appstreamcli", "validate", "--no-net", "--override", "cid-desktopapp-is-not-rdns=info", metainfo_file],
    capture_output=True, text=True)
check(validated.returncode == 0, f"appstreamcli finds nothing wrong in the metainfo\n{validated.stdout}")

parser = configparser.ConfigParser(interpolation=None)
parser.optionxform = str
parser.read(entry_file, encoding="utf-8")
entry = parser["Desktop Entry"]
for key in ("GenericName", "Comment", "Keywords"):
    check(entry.get(key) and entry.get(f"{key}[zh_CN]"), f"{key} in both languages")

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
component = xml.parse(metainfo_file).getroot()
for path in ("summary", "developer_name", "description/p", "description/ul/li"):
    texts = component.findall(path)
    english = [text for text in texts if LANGUAGE not in text.attrib]
    chinese = [text for text in texts if text.get(LANGUAGE) == "zh_CN"]
    check(english and len(english) == len(chinese), f"{path} in both languages")

equal(component.findtext("summary"), entry["Comment"], "one sentence for both")
equal(component.findtext("launchable"), entry_file.name, "the metainfo names the desktop entry")
finish()

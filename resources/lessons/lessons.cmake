# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The lessons that the program brings along: NN-name.md and NN-name.zh_CN.md.
set(lessons
)

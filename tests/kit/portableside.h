// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

// Ends a test if the portable side cannot do what comes next, and says so.
// `what` is the rest of a sentence, as a literal.
#ifdef SOCKETEER_LINUX
#define NOT_ON_THE_PORTABLE_SIDE(what) static_cast<void>(what)
#else
#define NOT_ON_THE_PORTABLE_SIDE(what) QSKIP("not on the portable side: " what)
#endif

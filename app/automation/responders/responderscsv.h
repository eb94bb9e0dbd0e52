// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/automation/responders/responderledger.h"
#include "app/payload/textcodec.h"

// The table of responders as CSV (see CsvExporter), a header line first. Words
// and numbers are for machines: not translated.
[[nodiscard]] QByteArray respondersCsv(const QList<Responder> &responders, const Charset &charset);

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/export/exporter.h"

// JSON Lines: one object a line, UTF-8, the keys always in the same order, a
// key without a value left out. Control characters of every kind are escaped,
// so that a line shown on a terminal cannot drive it.
class JsonlExporter final : public Exporter
{
public:
    void append(const Record &record, QByteArray &out) override;
};

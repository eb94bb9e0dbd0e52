// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

// The order of the Tab key for widgets created after the rest of the window.
namespace taborder {

// Puts the widgets in `page` that take the focus, in their order, right after
// the anchor, or after the widget before it that takes the focus. `page` must
// be the one created last.
void putBehind(QWidget *anchor, QWidget *page);

} // namespace taborder

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

// The order of the Tab key for what is made after the rest of the window.
namespace taborder {

// All that takes the focus in `page`, which was made last, as it stands there;
// right behind the anchor, or what takes the focus before it.
void putBehind(QWidget *anchor, QWidget *page);

} // namespace taborder

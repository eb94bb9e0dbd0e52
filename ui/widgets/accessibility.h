// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a screen reader is told where Qt's own answer will not do. On Unix, Qt
// gives a combo box's current text as its name, so that "Charset" could not be
// found; here the name is the accessible name and the text the value.
namespace accessibility {

// Before the first widget is asked. Calling it again does nothing.
void install();

} // namespace accessibility

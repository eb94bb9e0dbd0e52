// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Replaces what Qt tells screen readers where that is not good enough. On Unix,
// Qt gives a combo box's current text as its name, so that "Charset" could not
// be found; here the name is the accessible name and the text the value.
namespace accessibility {

// Call it before the first widget is queried. Calling it again does nothing.
void install();

} // namespace accessibility

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plaintooltip.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped()) : text;
}

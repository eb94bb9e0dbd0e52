// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/payload/notation.h"

#include "tests/fuzz/fuzz.h"

#include <algorithm>

namespace {

void checkPlace(const notation::Octets &octets, const QString &typed)
{
    if (octets.isValid())
        return;
    require(octets.errorLength > 0 && octets.errorAt + octets.errorLength <= typed.size() && octets.octets.isEmpty());
    require(!octets.error.text().isEmpty());
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || (c >= QChar(0x2028) && c <= QChar(0x202e));
    });
}

} // namespace

// The position of an error is inside the typed text; formatted octets parse
// back; nothing shown controls a terminal or reorders a line.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray octets(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(octets);
    const Charset charsets[] = {Charset(), Charset::find(u"GB18030").value(), Charset::find(u"US-ASCII").value()};
    for (const Charset &charset : charsets) {
        for (const notation::Kind kind : {notation::Kind::Text, notation::Kind::Escapes, notation::Kind::Hex})
            checkPlace(notation::toOctets(kind, text, charset), text);
    }

    require(notation::fromEscapes(notation::toEscapes(octets)).octets == octets);
    require(notation::fromHex(notation::toHex(octets, u' ')).octets == octets);
    for (const QString &shown : {Charset().decode(octets), charsets[1].decode(octets)}) {
        require(!hasControls(notation::forTerminal(shown)));
        require(!hasControls(notation::forScreen(shown, notation::Controls::Pictures)));
        require(!hasControls(notation::forScreen(shown, notation::Controls::Names)));
    }
    return 0;
}

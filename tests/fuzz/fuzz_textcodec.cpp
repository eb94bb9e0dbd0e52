// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/payload/textcodec.h"

#include "tests/fuzz/fuzz.h"

#include <algorithm>

// The first octet chooses the charset, the second how the rest is cut: the
// texts of the chunks add up to the text of the stream.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    static const QStringList names = Charset::available();
    const Charset charset = Charset::find(names[data[0] % names.size()]).value();
    const int step = 1 + data[1] % 16;
    const QByteArray stream(reinterpret_cast<const char *>(data + 2), qsizetype(size - 2));

    StreamCutter cutter(charset);
    QString joined;
    for (qsizetype at = 0; at < stream.size(); at += step) {
        const QByteArray chunk = stream.mid(at, step);
        const StreamCutter::Cut cut = cutter.feed(chunk);
        const QByteArray whole = cut.carry.view().toByteArray() + chunk;
        require(cut.tail <= 3 && cut.tail <= whole.size());
        joined += charset.decode(whole.chopped(cut.tail));
    }
    const QByteArray rest = cutter.rest().view().toByteArray();
    require(stream.endsWith(rest));
    const QString text = charset.decode(stream.chopped(rest.size()));
    require(joined == text);
    require(std::none_of(text.begin(), text.end(), [](QChar c) { return c.isNull(); }) || stream.contains('\0'));

    const Charset::Encoded encoded = charset.encode(text);
    if (encoded.errorAt < 0)
        require(charset.encode(charset.decode(encoded.octets)).octets == encoded.octets);
    return 0;
}

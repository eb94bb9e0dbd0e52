// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/payload/textcodec.h"

#include "app/payload/octetforms.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QtEndian>

#include <algorithm>
#include <memory>
#include <mutex>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t Replacement = QChar::ReplacementCharacter;

struct Entry
{
    const char *name;
    OctetForm form;
    const char *aliases; // as plain() writes them
};

constexpr Entry Entries[] = {
    {"UTF-8", OctetForm::Utf8, ""},
    {"GB18030", OctetForm::Gb18030, ""},
    {"GBK", OctetForm::Gbk, "gb2312 cp936 windows936 euccn"},
    {"Big5", OctetForm::Big5, "cp950 windows950"},
    {"Shift_JIS", OctetForm::ShiftJis, "sjis cp932 windows31j mskanji"},
    {"EUC-JP", OctetForm::EucJp, ""},
    {"EUC-KR", OctetForm::EucKr, ""},
    {"windows-949", OctetForm::Uhc, "cp949 uhc"},
    {"UTF-16LE", OctetForm::Utf16Le, ""},
    {"UTF-16BE", OctetForm::Utf16Be, ""},
    {"US-ASCII", OctetForm::Single, "ascii"},
    {"ISO-8859-1", OctetForm::Single, "latin1"},
    {"ISO-8859-2", OctetForm::Single, "latin2"},
    {"ISO-8859-5", OctetForm::Single, ""},
    {"ISO-8859-7", OctetForm::Single, ""},
    {"ISO-8859-9", OctetForm::Single, "latin5"},
    {"ISO-8859-15", OctetForm::Single, "latin9"},
    {"windows-1250", OctetForm::Single, "cp1250"},
    {"windows-1251", OctetForm::Single, "cp1251"},
    {"windows-1252", OctetForm::Single, "cp1252"},
    {"windows-1253", OctetForm::Single, "cp1253"},
    {"windows-1254", OctetForm::Single, "cp1254"},
    {"windows-1257", OctetForm::Single, "cp1257"},
    {"KOI8-R", OctetForm::Single, ""},
    {"KOI8-U", OctetForm::Single, ""},
    {"IBM437", OctetForm::Single, "cp437"},
    {"IBM850", OctetForm::Single, "cp850"},
    {"IBM866", OctetForm::Single, "cp866"},
};
constexpr int Count = int(std::size(Entries));

const Entry &entryAt(int index)
{
    return Entries[index];
}

// "UTF_8", "utf8" and "UTF-8" are one name.
QString plain(QStringView name)
{
    QString result;
    for (const QChar c : name) {
        if (c != u'-' && c != u'_' && c != u' ')
            result += c.toLower();
    }
    return result;
}

bool isServed(const Entry &entry)
{
    switch (entry.form) {
    case OctetForm::Utf8:
    case OctetForm::Utf16Le:
    case OctetForm::Utf16Be:
        return true;
    default:
        return QStringDecoder(entry.name).isValid() && QStringEncoder(entry.name).isValid();
    }
}

// One character, decoded by the system; U+FFFD when it is none. Some of ICU's
// tables answer U+001A for what they lack. hasError() is not asked: in Qt 6.4
// it stays set after the first error.
QString decodedAlone(QStringDecoder &decoder, QByteArrayView octets)
{
    const QString text = decoder.decode(octets);
    const bool one = text.size() == 1 || (text.size() == 2 && text[0].isHighSurrogate());
    return one && text[0] != u'\u001a' ? text : QString(QChar(Replacement));
}

// What the upper half of the octets and the pairs mean, asked of the system
// once. So the same octets give the same text wherever a stream is cut, on any
// thread, and no ICU table can swap control characters (Shift_JIS and IBM437
// do: 1A, 1C, 7F).
struct Table
{
    std::once_flag once;
    std::array<char16_t, 128> high{};
    std::vector<char16_t> pairs; // (lead & 0x7f) << 8 | second

    void fill(const Entry &entry)
    {
        QStringDecoder decoder(entry.name, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
        if (entry.form != OctetForm::Single)
            pairs.assign(size_t(1) << 15, Replacement);
        for (int lead = 0x80; lead < 0x100; ++lead) {
            const char octets[1] = {char(lead)};
            const bool single = pieceAt(entry.form, QByteArrayView(octets, 1)).state == utf8::Piece::State::Whole;
            high[size_t(lead & 0x7f)] = single ? decodedAlone(decoder, QByteArrayView(octets, 1))[0].unicode()
                                               : Replacement;
            if (!single)
                fillPairs(decoder, entry.form, quint8(lead));
        }
    }

    void fillPairs(QStringDecoder &decoder, OctetForm form, quint8 lead)
    {
        for (int second = 0x40; second < 0x100; ++second) {
            const char octets[2] = {char(lead), char(second)};
            const utf8::Piece piece = pieceAt(form, QByteArrayView(octets, 2));
            if (piece.size != 2 || piece.state != utf8::Piece::State::Whole)
                continue;
            const QString text = decodedAlone(decoder, QByteArrayView(octets, 2));
            if (text.size() == 1)
                pairs[size_t(lead & 0x7f) << 8 | size_t(second)] = text[0].unicode();
        }
    }
};

const Table &tableAt(int index)
{
    static std::array<Table, Count> tables;
    Table &table = tables[size_t(index)];
    std::call_once(table.once, [&] { table.fill(entryAt(index)); });
    return table;
}

QString decodeUtf16(OctetForm form, QByteArrayView octets)
{
    const qsizetype units = octets.size() / 2;
    QString text(units + octets.size() % 2, QChar(Replacement));
    QChar *const out = text.data();
    if (form == OctetForm::Utf16Le)
        qFromLittleEndian<char16_t>(octets.data(), units, out);
    else
        qFromBigEndian<char16_t>(octets.data(), units, out);
    for (qsizetype i = 0; i < units; ++i) {
        if (!out[i].isSurrogate())
            continue;
        if (out[i].isHighSurrogate() && i + 1 < units && out[i + 1].isLowSurrogate())
            ++i;
        else
            out[i] = QChar(Replacement);
    }
    return text;
}

QString decodeByTable(int index, QByteArrayView octets)
{
    const Table &table = tableAt(index);
    const OctetForm form = entryAt(index).form;
    std::unique_ptr<QStringDecoder> decoder; // for what is longer than a pair
    QString text(octets.size(), Qt::Uninitialized);
    char16_t *const begin = reinterpret_cast<char16_t *>(text.data());
    char16_t *out = begin;
    for (qsizetype at = 0; at < octets.size();) {
        const quint8 octet = quint8(octets[at]);
        if (octet < 0x80) {
            *out++ = octet;
            ++at;
            continue;
        }
        const utf8::Piece piece = pieceAt(form, octets.sliced(at));
        if (piece.state != utf8::Piece::State::Whole) {
            // One octet at a time, even of a character that the end cuts: it may be a chunk's end.
            *out++ = Replacement;
            ++at;
            continue;
        }
        if (piece.size == 1) {
            *out++ = table.high[octet & 0x7f];
        } else if (piece.size == 2) {
            *out++ = table.pairs[size_t(octet & 0x7f) << 8 | quint8(octets[at + 1])];
        } else {
            if (!decoder)
                decoder = std::make_unique<QStringDecoder>(
                    entryAt(index).name, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
            for (const QChar c : decodedAlone(*decoder, octets.sliced(at, piece.size)))
                *out++ = c.unicode();
        }
        at += piece.size;
    }
    text.truncate(out - begin);
    return text;
}

QByteArray encodeUtf16(OctetForm form, QStringView text)
{
    if (text.isEmpty())
        return {};
    QByteArray octets(text.size() * 2, Qt::Uninitialized);
    if (form == OctetForm::Utf16Le)
        qToLittleEndian<char16_t>(text.data(), text.size(), octets.data());
    else
        qToBigEndian<char16_t>(text.data(), text.size(), octets.data());
    return octets;
}

qsizetype firstLoneSurrogate(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!text[i].isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return i;
        ++i;
    }
    return -1;
}

} // namespace

Charset::Charset() = default;

std::optional<Charset> Charset::find(QStringView name)
{
    const QString wanted = plain(name);
    for (int i = 0; i < Count; ++i) {
        const Entry &entry = entryAt(i);
        const bool same = wanted == plain(QString::fromLatin1(entry.name))
            || QString::fromLatin1(entry.aliases).split(u' ', Qt::SkipEmptyParts).contains(wanted);
        if (!same || !isServed(entry))
            continue;
        Charset charset;
        charset.m_index = i;
        return charset;
    }
    return {};
}

QStringList Charset::available()
{
    QStringList names;
    for (const Entry &entry : Entries) {
        if (isServed(entry))
            names.append(QString::fromLatin1(entry.name));
    }
    return names;
}

QString Charset::name() const
{
    return QString::fromLatin1(entryAt(m_index).name);
}

bool Charset::isAsciiCompatible() const
{
    QByteArray all;
    for (char octet = 0; octet < 127; ++octet)
        all.append(octet);
    return decode(all) == QLatin1StringView(all);
}

QString Charset::decode(QByteArrayView octets) const
{
    if (octets.isEmpty())
        return {};
    switch (const OctetForm form = entryAt(m_index).form) {
    case OctetForm::Utf8:
        return utf8::decode(octets);
    case OctetForm::Utf16Le:
    case OctetForm::Utf16Be:
        return decodeUtf16(form, octets);
    default:
        return decodeByTable(m_index, octets);
    }
}

Charset::Encoded Charset::encode(QStringView text) const
{
    const qsizetype lone = firstLoneSurrogate(text);
    const QStringView valid = lone < 0 ? text : text.first(lone);
    switch (const OctetForm form = entryAt(m_index).form) {
    case OctetForm::Utf8:
        return {valid.toUtf8(), lone};
    case OctetForm::Utf16Le:
    case OctetForm::Utf16Be:
        return {encodeUtf16(form, valid), lone};
    default:
        break;
    }
    Encoded result;
    QStringEncoder encoder(entryAt(m_index).name, QStringEncoder::Flag::Stateless);
    for (qsizetype i = 0; i < valid.size(); ++i) {
        if (valid[i].unicode() < 0x80) {
            result.octets += char(valid[i].unicode());
            continue;
        }
        const QStringView character = valid.sliced(i, valid[i].isHighSurrogate() ? 2 : 1);
        const QByteArray octets = encoder.encode(character);
        // Some tables answer with a look-alike that reads as ASCII.
        if (encoder.hasError() || octets.isEmpty() || quint8(octets[0]) < 0x80) {
            result.errorAt = i;
            return result;
        }
        result.octets += octets;
        i += character.size() - 1;
    }
    result.errorAt = lone;
    return result;
}

int Charset::incompleteTail(QByteArrayView octets) const
{
    return ::incompleteTail(entryAt(m_index).form, octets);
}

StreamCutter::Cut StreamCutter::feed(QByteArrayView chunk)
{
    Cut cut{m_carry, 0};
    if (m_carry.size == 0) {
        cut.tail = m_charset.incompleteTail(chunk);
        m_carry = {};
        std::copy_n(chunk.end() - cut.tail, cut.tail, m_carry.octets.begin());
    } else {
        const QByteArray joined = m_carry.view().toByteArray() + chunk.toByteArray();
        cut.tail = m_charset.incompleteTail(joined);
        m_carry = {};
        std::copy_n(joined.end() - cut.tail, cut.tail, m_carry.octets.begin());
    }
    m_carry.size = quint8(cut.tail);
    return cut;
}

void StreamCutter::setCharset(Charset charset)
{
    m_charset = charset;
    m_carry = {};
}

Problem resolveCharset(EndpointAddress &address)
{
    if (const std::optional<Charset> charset = Charset::find(address.charset)) {
        address.charset = charset->name();
        return {};
    }
    return {Problem::Word::Other,
            {QT_TRANSLATE_NOOP("Notice", "There is no charset “%1” on this system."), {address.charset}},
            {},
            {QT_TRANSLATE_NOOP("Notice", "Allowed are: %1."), {Charset::available().join(u", "_s)}}};
}

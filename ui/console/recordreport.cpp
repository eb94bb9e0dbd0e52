// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/recordreport.h"

#include "app/journal/recordtext.h"
#include "app/payload/checksum.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Dot = u" · ";
constexpr qsizetype LongestChecked = 1 << 20; // octets; a person must not feel the search for a checksum
constexpr qsizetype ShortestChecked = 4;
constexpr int OffsetDigits = 4;
constexpr int LongOffsetDigits = 8;

} // namespace

RecordReport::RecordReport(Record record, const RecordFormatter &formatter, int octetsPerLine)
    : m_record(std::move(record)),
      m_formatter(formatter),
      m_octetsPerLine(octetsPerLine)
{
    if (m_record.flow->origin)
        m_charset = Charset::find(m_record.flow->origin->address.charset).value_or(Charset());
    m_cutter.setCharset(m_charset);
    m_cutter.feed(m_record.head.carry.view());
}

int RecordReport::lineLength(int octetsPerLine)
{
    return OffsetDigits + 2 + 3 * octetsPerLine - 1 + 2 + octetsPerLine;
}

QString RecordReport::head() const
{
    const Flow &flow = *m_record.flow;
    const bool received = m_record.head.kind == RecordKind::Received;
    QStringList first{tr("record %1").arg(m_record.number), RecordFormatter::kind(m_record.head.kind),
                      m_record.head.own ? tr("our own broadcast, come back") : QString(),
                      m_formatter.endpoint(m_record)};
    const QString local = flow.local.toString();
    const QString peer = m_formatter.peer(m_record);
    QString second;
    if (m_record.isData() && !peer.isEmpty() && !local.isEmpty())
        second = tr("from %1 to %2").arg(received ? peer : local, received ? local : peer);
    else if (!peer.isEmpty())
        second = tr("peer %1").arg(peer);
    else if (!local.isEmpty())
        second = tr("local %1").arg(local);
    QStringList third{RecordFormatter::cast(flow.cast),
                      flow.interfaceName.isEmpty() ? QString() : tr("through %1").arg(flow.interfaceName),
                      m_record.head.kernelTime ? tr("kernel time") : QString()};
    first.removeAll(QString());
    third.removeAll(QString());
    QStringList lines{first.join(Dot), second, third.join(Dot), RecordFormatter::fullTime(m_record.head.timeNs)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

qsizetype RecordReport::left() const
{
    return m_record.isData() ? m_record.payload.size() - m_offset : 0;
}

QString RecordReport::takeLines(qsizetype octets)
{
    QStringList lines;
    const qsizetype end = m_offset + std::min(octets, left());
    while (m_offset < end)
        lines << takeLine();
    return lines.join(u'\n');
}

QString RecordReport::takeLine()
{
    const QByteArrayView octets = m_record.payload.sliced(m_offset, std::min<qsizetype>(m_octetsPerLine, left()));
    const int digits = m_record.payload.size() > 0x10000 ? LongOffsetDigits : OffsetDigits;
    const QString hex = notation::toHex(octets, u' ').leftJustified(3 * m_octetsPerLine - 1, u' ');
    const QString place = u"%1  %2  "_s.arg(m_offset, digits, 16, QChar(u'0')).arg(hex);
    m_offset += octets.size();
    return place + lineText(octets);
}

// A character that two lines share stands in the line where it ends.
QString RecordReport::lineText(QByteArrayView octets)
{
    const StreamCutter::Cut cut = m_cutter.feed(octets);
    QByteArray whole = cut.carry.view().toByteArray();
    whole.append(octets.data(), octets.size());
    whole.chop(left() ? cut.tail : std::min<qsizetype>(m_record.head.tail, whole.size()));
    return notation::forScreen(m_charset.decode(whole), m_formatter.controls());
}

QString RecordReport::foot() const
{
    if (!m_record.isData())
        return notation::forScreen(messageText(m_record), m_formatter.controls());
    const QString name = m_charset.name();
    QStringList parts{tr("%1 octets").arg(QLocale().toString(m_record.payload.size())), name, endsWith()};
    if (m_record.payload.size() == 1)
        parts[0] = tr("1 octet");
    parts.removeAll(QString());
    return parts.join(Dot);
}

// A checksum of one octet is right by chance too often to be worth showing.
QString RecordReport::endsWith() const
{
    if (m_record.payload.size() < ShortestChecked || m_record.payload.size() > LongestChecked)
        return {};
    const QStringList names = Checksum::available();
    for (const QString &name : names) {
        const std::optional<Checksum> checksum = Checksum::find(name);
        if (checksum && checksum->size() > 1 && checksum->verify(m_record.payload))
            return tr("ends with a correct %1").arg(name);
    }
    return {};
}
